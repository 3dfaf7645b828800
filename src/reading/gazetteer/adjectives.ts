import { foldName } from './foldName.ts'
import type { Names } from './names.ts'
import type { Referent } from './nameIndex.ts'

const ENDINGS = ['e', 'er', 'en', 'es', 'em']

/** `chinesisch` is read with an ending, or bare in a compound: "chinesisch-deutsch". */
export function addGermanAdjective(names: Names, stem: string, referent: Referent): void {
  const naming = { referent, trust: 'free', as: 'adjective', language: 'de' } as const
  for (const ending of ENDINGS) names.add(stem + ending, naming)
  names.add(compoundKey(stem), naming)
}

/** `German`, and the people of it: "Germans". */
export function addEnglishAdjective(names: Names, word: string, referent: Referent): void {
  const naming = { referent, trust: 'free', as: 'adjective', language: 'en' } as const
  names.add(word, naming)
  if (/(?:an|i|er|k|b|t)$/u.test(word)) names.add(`${word}s`, naming)
}

/** The first part of a hyphenated compound, under a key that no whole word has. */
export function compoundKey(stem: string): string {
  return `${foldName(stem)}+`
}
