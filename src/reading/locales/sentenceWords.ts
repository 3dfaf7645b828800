/** What a language adds to the rules that end a sentence; all words without their last full stop, as written. */
export interface SentenceWords {
  /** A name or number follows: their full stop never ends a sentence ("Dr."). */
  innerAbbreviations: readonly string[]
  /** May stand last: their full stop ends a sentence only before one of `starters` ("in the U.S. The …"). */
  finalAbbreviations: readonly string[]
  /** Before a number only ("No. 5", "Nr. 3", "Jan. 5"). */
  numberAbbreviations: readonly string[]
  /** Capitalised words that begin sentences and no name. */
  starters: readonly string[]
  /** Words before an ordinal in digits ("am 24. September"); empty where ordinals have no full stop. */
  ordinalLeads: readonly string[]
  /** Nouns that follow an ordinal in digits ("24. September", "1. Quartal"). */
  ordinalNouns: readonly string[]
  /** Words with which no sentence and no heading ends, in small letters. */
  neverLast: readonly string[]
}
