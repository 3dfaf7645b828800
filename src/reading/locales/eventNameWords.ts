import type { Language } from '../../model/dataset.ts'
import { de } from './de/eventNames.ts'
import { en } from './en/eventNames.ts'
import { zh } from './zh/eventNames.ts'

/** What one language puts around the name of a meeting that is none of it. Patterns carry no `g`. */
export interface EventNameWords {
  /** Where a name is sure to begin, if it holds this: 第五届. */
  edition: RegExp
  /** All that leads to a name without an edition: 由…主办的. */
  lead: RegExp
  /** How often one has met, inside a name: 第三次. */
  time: RegExp
  /** What remains is no name: 与州长会谈. */
  noName: RegExp
  article: RegExp
  /** The edition or year that a name begins with. */
  ordinal: RegExp
  /** The least size of a name: words where they are spaced, else characters. */
  least: number
}

const WORDS: Record<Language, EventNameWords> = { en, de, zh }

export function eventNameWords(language: Language): EventNameWords {
  return WORDS[language]
}
