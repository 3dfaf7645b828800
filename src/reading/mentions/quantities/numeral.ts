import type { Approx } from '../../../model/fact.ts'
import type { Span } from '../mention.ts'

/** A number as it is written, before anything is known of what it counts. */
export interface Numeral extends Span {
  /** The number without its scale words, as a decimal: `1.3` of "1.3 billion". Exact where a product of two doubles is not. */
  decimal: string
  /** Power of ten of its scale words: 9 of "1.3 billion". */
  exponent: number
  /** What a part of the number says: `over` of 300余 and 20多亿. */
  approx: Approx
  ordinal: boolean
  /** Written in words: "twelve", "zwölf", 十二. */
  spelled: boolean
  /** One of the words that are also articles: "one", "eine", 一, "a". */
  article: boolean
  /** False if only a currency, a percent word or 倍 beside it can make it a number. */
  counts: boolean
}

/** Its value; `shift` is a further power of ten. */
export function numeralValue(numeral: Numeral, shift = 0): number {
  return scaled(numeral.decimal, numeral.exponent + shift)
}

/** A decimal times a power of ten, rounded once. */
export function scaled(decimal: string, exponent: number): number {
  return Number(`${decimal}e${exponent}`)
}
