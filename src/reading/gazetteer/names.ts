import { foldName } from './foldName.ts'
import { NEVER_PLACES } from '../locales/en/places.ts'
import {
  addHan,
  addLatin,
  createNameIndex,
  type NameIndex,
  type Naming,
  type Referent,
} from './nameIndex.ts'

/** Whether a name is written in Chinese characters. */
export function hasHan(name: string): boolean {
  return HAN.test(name)
}

/** Where the compilers of the tables put what they read. */
export interface Names {
  latin: NameIndex
  han: NameIndex
  /** Adds a name in whichever script it is written; a German ä ö ü is also read as ae oe ue. */
  add(name: string, naming: Naming): void
  isProvince(name: string): boolean
  /** The English name that a place of this country and level already goes by under this name. */
  placeOf(name: string, code: string, level: Referent['level']): string | null
}

export function createNames(): Names {
  const latin = createNameIndex()
  const han = createNameIndex()
  return {
    latin,
    han,
    add(name, naming) {
      if (name === '') return
      if (hasHan(name)) {
        addHan(han, name, naming)
        return
      }
      const key = foldName(name)
      if (NEVER_PLACES.has(key)) return
      addLatin(latin, key, naming)
      if (UMLAUT.test(name)) addLatin(latin, foldName(spellUmlauts(name)), naming)
    },
    placeOf(name, code, level) {
      const namings = latin.namings.get(foldName(name))
      const same = namings?.find(
        ({ referent }) => referent?.code === code && referent.level === level,
      )
      return same?.referent?.place ?? null
    },
    isProvince(name) {
      return han.namings.get(name)?.some(({ referent }) => referent?.level === 'province') === true
    },
  }
}

/** Ideographs; a range of code units is quicker to look for than the script. */
const HAN = /[\u3400-\u9fff]/u
const UMLAUT = /[äöüÄÖÜ]/u

function spellUmlauts(name: string): string {
  return name.replace(/[äöüÄÖÜ]/gu, (letter) => `${foldName(letter)}e`)
}
