import * as english from '../locales/en/places.ts'
import * as german from '../locales/de/places.ts'
import * as chinese from '../locales/zh/places.ts'
import { addGermanAdjective } from './adjectives.ts'
import type { Names } from './names.ts'
import { blocReferent } from './referents.ts'

const ADJECTIVE = /^(?:African|European|Arab|South Asian|Central Asian|Latin American)$/u

/** ASEAN, the EU, Africa … as ANNOTATION names them. */
export function addBlocs(names: Names): void {
  for (const words of [english, german, chinese])
    for (const [code, blocNames] of Object.entries(words.BLOC_NAMES))
      for (const name of blocNames)
        names.add(name, {
          referent: blocReferent(code),
          trust: 'free',
          as: ADJECTIVE.test(name) ? 'adjective' : 'name',
          language: null,
        })
  for (const [code, stems] of Object.entries(german.BLOC_ADJECTIVES))
    for (const stem of stems) addGermanAdjective(names, stem, blocReferent(code))
}

/** Names that are read over, so that the place inside them is not found. */
export function addNotPlaces(names: Names): void {
  const lists = [
    [english.NOT_PLACES, null],
    [german.NOT_PLACES, 'de'],
    [chinese.NOT_PLACES, null],
  ] as const
  for (const [list, language] of lists)
    for (const name of list)
      names.add(name, { referent: null, trust: 'free', as: 'name', language })
}
