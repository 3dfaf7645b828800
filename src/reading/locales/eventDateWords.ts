import type { Language } from '../../model/dataset.ts'
import { de } from './de/eventDates.ts'
import { en } from './en/eventDates.ts'
import { zh } from './zh/eventDates.ts'

/** What one language says of the days of a meeting. `ends`, `opens` and `runs` are global, for `wordsIn`; the others are anchored. */
export interface EventDateWords {
  /** The day beside it is the last one, the first one. */
  ends: RegExp
  opens: RegExp
  /** Says of a meeting told before how long or when it was: "lasted", 会期. */
  runs: RegExp
  /** Ends right before the noun of a meeting that only says when something else was: "shortly before the". */
  besideMeeting: RegExp
  /** It was while the meeting told before was on: "during the fair", 期间. */
  meanwhile: RegExp
  /** A meeting that comes again is told of as such, not one of its editions: "has become a platform". No `g`. */
  inGeneral: RegExp
  /** The day that follows, or that stands before, is when somebody reported it. */
  reportBefore: RegExp
  reportAfter: RegExp
  /** Right behind a number: that many days. `earlier`: the first day is that many days before. */
  days: RegExp
  earlier: RegExp
  /** The same in one word, `n` as a key of `numbers`: "viertägig". */
  daysWord: RegExp
  numbers: Record<string, number>
}

const WORDS: Record<Language, EventDateWords> = { en, de, zh }

export function eventDateWords(language: Language): EventDateWords {
  return WORDS[language]
}
