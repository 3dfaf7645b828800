import { pairPlace, type NameIndex } from '../../gazetteer/nameIndex.ts'
import type { Candidate } from './candidates.ts'

/** Names in Chinese characters at every position; words have no borders, so that each beginning is tried. */
export function collectHan(text: string, index: NameIndex): Candidate[] {
  const candidates: Candidate[] = []
  for (let start = 0; start + 1 < text.length; start += 1) {
    // Most pairs of characters begin no name, and the table says so faster than the map.
    if (text.charCodeAt(start) < FIRST_HAN || index.pairs[pairPlace(text, start)] === 0) continue
    const longest = index.longest.get(text.slice(start, start + 2))
    if (longest === undefined) continue
    for (let length = Math.min(longest, text.length - start); length >= 2; length -= 1) {
      const namings = index.namings.get(text.slice(start, start + length))
      if (namings !== undefined && !isCut(text, start + length))
        candidates.push({ start, end: start + length, namings })
    }
  }
  return candidates
}

/** U+3400, where the ideographs begin. */
const FIRST_HAN = 0x3400

/** The last character belongs to the next word: 泰国|际 in 华泰国际, 东方市|场. */
function isCut(text: string, end: number): boolean {
  const last = text[end - 1]
  const next = text[end]
  return (last === '国' && next === '际') || (last === '市' && (next === '场' || next === '民'))
}
