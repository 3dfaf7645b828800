import type { Gazetteer } from '../../gazetteer.ts'
import { byText } from '../../prefilter/byText.ts'
import * as english from '../../locales/en/places.ts'
import type { Candidate } from './candidates.ts'
import { keyOf, type Word } from './words.ts'

/**
 * "Wu Xi city", "in Lian Yun Gang": a Chinese name in single syllables, as machines spell it. Persons are spelt so, too,
 * so that the word before or behind must say that it is a place.
 */
export function addSyllables(
  candidates: Candidate[],
  text: string,
  words: readonly Word[],
  at: number,
  to: number,
  gazetteer: Gazetteer,
): void {
  const [first, last] = [words[at], words[to]]
  if (!first || !last || !last.isCapital || !isSyllables(last)) return
  const parts = words.slice(at, to + 1)
  if (!parts.every((part) => part.isCapital && isSyllables(part))) return
  const isPlace =
    english.PLACE_BEHIND.test(text.slice(last.end, last.end + 16)) ||
    english.PLACE_BEFORE.test(text.slice(Math.max(0, first.start - 12), first.start))
  if (!isPlace) return
  const namings = gazetteer.latin.namings.get(parts.map(keyOf).join(''))
  const chinese = namings?.filter(({ referent }) => referent?.side === 'china') ?? []
  if (chinese.length > 0) candidates.push({ start: first.start, end: last.end, namings: chinese })
}

/** One syllable of pinyin, or two. */
const SYLLABLES =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?a(?:ng?|o|i)?|[iu]?e(?:ng?|i|r)?|i(?:ng?|u|a|e|o(?:ng)?)?|ong?|ou|o|u(?:n|i|o|e)?|v))(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])(?:[iu]?a(?:ng?|o|i)?|[iu]?e(?:ng?|i|r)?|i(?:ng?|u|a|e|o(?:ng)?)?|ong?|ou|o|u(?:n|i|o|e)?|v))?$/u

export const isSyllables = (word: Word): boolean => word.raw.length <= 8 && isPinyin(keyOf(word))

const isPinyin = byText((key) => SYLLABLES.test(key))
