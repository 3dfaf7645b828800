import type { Language } from '../../model/dataset.ts'
import { de } from './de/sideMeetings.ts'
import { en } from './en/sideMeetings.ts'
import { zh } from './zh/sideMeetings.ts'

/** How one language tells of another meeting in the course of the one that is being told. Patterns carry no `g`. */
export interface SideMeetingWords {
  /** It was in the course of that one, or besides it: "on the sidelines", "also", 期间. */
  beside: RegExp
  /** It was on the day of that one: "the same day", 同日. */
  sameDay: RegExp
  /** A meeting that was not spoken of before, the group `noun` its words: "a seminar on carmaking". */
  another: RegExp
  /** It was held, or somebody came to it. */
  held: RegExp
}

const WORDS: Record<Language, SideMeetingWords> = { en, de, zh }

export function sideMeetingWords(language: Language): SideMeetingWords {
  return WORDS[language]
}
