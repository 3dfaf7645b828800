import type { Language } from '../../model/dataset.ts'
import { de } from './de/counts.ts'
import { en } from './en/counts.ts'
import { zh } from './zh/counts.ts'

/** How one language counts, and names with a number what it has named already. Patterns carry no `g`. */
export interface CountWords {
  /** Begins right behind a number of those told before, whom it goes on to place: "from". */
  wherefrom: RegExp
  /** All that stands for a noun behind a number, which stands before it: 家, 人次. */
  measureWord: RegExp
  /** A name of a people that counts them: "Koreans", "Koreaner". */
  people: RegExp
  /** A number behind a noun, with nothing more to come: the end of what is counted. */
  endsSoon: RegExp
  /** Begins right behind a number: so often, " times". */
  times: RegExp
  /** Begins at a number that means the two that were named: "both". */
  both: RegExp
  /** Ends right before a number that only says how high something stands: "the top". */
  ranked: RegExp
  /** Begins at a number within quotation marks that is part of a title: "Two Countries". */
  titled: RegExp
  /** Begins right behind a number, at a measure of people, firms or the like: 余名. */
  measured: RegExp
  /** Ends right before the number of all members of a bloc: "all the". */
  allMembers: RegExp
  /** Ends right before a number of those that are known: "the", 与. */
  known: RegExp
  /** Begins right behind what is counted: where that is, " in ". */
  ofPlace: RegExp
  /** Whole text between the name of a Chinese or foreign side and the number of what is its own: 日本企业300家. */
  owned: RegExp
}

const WORDS: Record<Language, CountWords> = { en, de, zh }

export function countWords(language: Language): CountWords {
  return WORDS[language]
}
