import type { Approx } from '../../../model/fact.ts'
import type { Span } from '../mention.ts'
import type { Numeral } from './numeral.ts'

/** A quantity on its way to a mention. Its span grows from the number over currency, percent word and qualifier. */
export interface Draft extends Span {
  kind: 'number' | 'money' | 'percent' | 'times' | 'growth'
  /** The number; null for a share in words ("a third") and for "doubled". */
  numeral: Numeral | null
  core: Span
  /** Where number, currency and sign begin: `start` without the qualifier. */
  bare: number
  /** Of a money, in whole units; of a percent, in percent; of times, the factor. */
  value: number
  currency: string | null
  /** Of a money whose noun several countries use: their currencies. */
  candidates: readonly string[]
  /** The text's word for the currency. */
  unit: string | null
  /** Power of ten of a percent word or of a part of a currency. */
  shift: number
  points: boolean
  approx: Approx
  /** A sign that is written: "-4.2", "plus 5". */
  sign: '-' | '+' | null
  converted: boolean
  /** Of "fold": one less than the factor is the growth. */
  fold: boolean
  growthPct: number | null
  /** Of a growth that is written as a percentage: that, with no sign but its own. */
  percent: number | null
}

/** Its value with the sign that is written before it. */
export function writtenValue({ sign, value }: Draft): number {
  return sign === '-' ? -value : value
}
