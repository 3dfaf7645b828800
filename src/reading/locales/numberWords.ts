/** A percent sign or word: the power of ten that turns its number into percent, and whether it means points. */
export interface PercentWord {
  shift: number
  points: boolean
}

/** All that a language knows about the numbers of a text, apart from how it spells them out. */
export interface NumberWords {
  /** A text without any of these holds no quantity; a pattern source over lower case. */
  present: string
  /** Powers of ten that may follow a number, with or without a gap. */
  scales: Readonly<Record<string, number>>
  /** The same, only without a gap or in an amount of money: `5m`, `$3 b`. */
  letters: Readonly<Record<string, number>>
  /** Letters that may follow digits directly: units of measure, which leave a number a number. */
  units: readonly string[]
  /** Words before a number that qualify it. */
  over: readonly string[]
  under: readonly string[]
  about: readonly string[]
  /** Phrases that end in one of these words and qualify nothing: "add up to", "Vertrag über", 签约. */
  unqualified: readonly string[]
  /** Words after a number, its unit or its currency that qualify it. */
  overAfter: readonly string[]
  underAfter: readonly string[]
  aboutAfter: readonly string[]
  minus: readonly string[]
  plus: readonly string[]
  percentAfter: Readonly<Record<string, PercentWord>>
  percentBefore: Readonly<Record<string, PercentWord>>
  /** Shares without a percent word, as pattern sources over lower case with their percent. */
  shares: readonly (readonly [string, number])[]
  /** Numbers that are no quantities: dates, times, ages, names; pattern sources over the text in its own case. */
  notQuantities: readonly string[]
  /** Words before a number that make it a name or a date: "No. 5", "Article 5", "in 2021". */
  labels: readonly string[]
  /** Between the two numbers of a range, and before the first where the language says so. */
  to: readonly string[]
  between: readonly string[]
  and: readonly string[]
  /** Between two numbers that share the scale and currency of the second: "9 bzw. 12 Prozent". */
  listed: readonly string[]
  /** Before an amount that repeats the one before it in another currency. */
  converted: readonly string[]
  /** Words that count two, as pattern sources over the text in its own case: "both", "beide". */
  both: readonly string[]
}
