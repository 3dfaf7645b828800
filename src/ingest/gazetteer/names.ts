import { foldName } from './foldName.ts'
import { NEVER_PLACES } from '../locales/en/places.ts'
import { addHan, addLatin, createNameIndex, type NameIndex, type Naming } from './nameIndex.ts'

/** Where the compilers of the tables put what they read. */
export interface Names {
  latin: NameIndex
  han: NameIndex
  /** Adds a name in whichever script it is written; a German ä ö ü is also read as ae oe ue. */
  add(name: string, naming: Naming): void
  isProvince(name: string): boolean
}

export function createNames(): Names {
  const latin = createNameIndex()
  const han = createNameIndex()
  return {
    latin,
    han,
    add(name, naming) {
      if (name === '') return
      if (HAN.test(name)) {
        addHan(han, name, naming)
        return
      }
      const key = foldName(name)
      if (NEVER_PLACES.has(key)) return
      addLatin(latin, key, naming)
      if (UMLAUT.test(name)) addLatin(latin, foldName(spellUmlauts(name)), naming)
    },
    isProvince(name) {
      return han.namings.get(name)?.some(({ referent }) => referent?.level === 'province') === true
    },
  }
}

const HAN = /\p{Script=Han}/u
const UMLAUT = /[äöüÄÖÜ]/u

function spellUmlauts(name: string): string {
  return name.replace(/[äöüÄÖÜ]/gu, (letter) => `${foldName(letter)}e`)
}
