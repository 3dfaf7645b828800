import type { Language } from '../../model/dataset.ts'
import { NOT_MISSPELT } from '../locales/en/places.ts'
import type { NameIndex, Naming } from './nameIndex.ts'

/** Words for countries by their first two letters: what a misspelt word is compared with. */
export type CountryWords = ReadonlyMap<string, readonly CountryWord[]>

interface CountryWord {
  word: string
  naming: Naming
  letters: number
}

/** Names and adjectives of countries of one word and at least six letters; never those of Chinese provinces. */
export function listCountryWords(latin: NameIndex): CountryWords {
  const words = new Map<string, CountryWord[]>()
  for (const [key, namings] of latin.namings) {
    const naming = namings[0]
    if (key.length < 6 || key.includes(' ') || key.endsWith('+')) continue
    if (naming?.referent?.level !== 'country') continue
    const head = key.slice(0, 2)
    const list = words.get(head)
    const entry = { word: key, naming, letters: lettersOf(key) }
    if (list === undefined) words.set(head, [entry])
    else list.push(entry)
  }
  return words
}

/**
 * The country that a misspelt word means: `malasyia` is MY, `kazahkstan` is KZ. At most one slip in seven or
 * eight letters, two in a longer word, never in the first two; null where two countries are as close.
 */
export function findMisspelt(key: string, language: Language, words: CountryWords): Naming | null {
  const near = key.length < 7 ? undefined : words.get(key.slice(0, 2))
  if (near === undefined || key.endsWith('isch') || NOT_MISSPELT.has(key)) return null
  const letters = lettersOf(key)
  // German words are long and end alike: "inzwischen" is two letters from "indischen".
  const allowed = key.length < 9 || language === 'de' ? 1 : 2
  let found: Naming | null = null
  for (const { word, naming, letters: others } of near) {
    if (naming.language !== null && naming.language !== language) continue
    if (Math.abs(word.length - key.length) > allowed) continue
    if (countBits(letters ^ others) > 2 * allowed) continue
    if (found?.referent?.code === naming.referent?.code) continue
    if (countSlips(key, word, allowed) > allowed) continue
    if (found !== null) return null
    found = naming
  }
  return found
}

/** One bit a letter that the word has: words whose sets differ much need not be compared. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** Letters added, left out, replaced or swapped with their neighbour between two words; stops above `limit`. */
function countSlips(a: string, b: string, limit: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, (before[j - 2] ?? 0) + 1)
      row.push(slips)
      least = Math.min(least, slips)
    }
    if (least > limit) return least
    before = last
    last = row
  }
  return last[b.length] ?? limit + 1
}
