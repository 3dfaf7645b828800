import type { Approx } from '../../model/fact.ts'

/** What two statements of one thing say of each other: the same, another value, or nothing that can be told. */
export type Relation = 'same' | 'differs' | 'unclear'

/** A number with the qualifier of its document. */
export interface Stated {
  value: number
  approx: Approx
}

/** What kind of number it is: things that are counted are seldom rounded, percents never to tens. */
export type Measure = 'amount' | 'count' | 'percent'

/** Rounding moves a number by half of its last stated step, and never by more than this share of it. */
const MOST_ROUNDED = 0.05
/** "About 100" is said of 90 to 110; and not of 69. */
const ABOUT = 0.1
const NOT_ABOUT = 0.3
/** "Over 100" is said of 101 to 125; of 300 one would say more. */
const BEYOND = 1.25
/** Fewer than this many things are counted, not estimated. */
const COUNTED = 1000

/**
 * Whether two statements of a number agree within what each rounds away: 5.08 billion and 5.1 billion are the same, so are
 * "over 400" and 435; 33 % and 17.6 % differ; 5 billion and 5.4 billion are unclear, for either may be rounded.
 */
export function compareNumbers(a: Stated, b: Stated, measure: Measure): Relation {
  if (a.value === b.value) return 'same'
  if (Math.sign(a.value) !== Math.sign(b.value)) return 'differs'
  // "Fell by over 4 %": a qualifier is about the size.
  const [one, other] = [Math.abs(a.value), Math.abs(b.value)]
  const apart = Math.abs(one - other) / Math.max(one, other)
  if (a.approx === 'about' || b.approx === 'about') {
    return apart <= ABOUT ? 'same' : apart > NOT_ABOUT ? 'differs' : 'unclear'
  }
  if (a.approx === 'exact' && b.approx === 'exact') return compareExact(one, other, measure)
  const [least, most] = [
    Math.max(boundOf(one, a.approx, 'over'), boundOf(other, b.approx, 'over')),
    Math.min(boundOf(one, a.approx, 'under'), boundOf(other, b.approx, 'under')),
  ]
  // Some value lies within both statements; they say the same if it cannot be far from either.
  if (least <= most)
    return Math.max(one, other) <= Math.min(one, other) * BEYOND ? 'same' : 'unclear'
  return apart > MOST_ROUNDED ? 'differs' : 'unclear'
}

function compareExact(one: number, other: number, measure: Measure): Relation {
  const step = Math.max(stepOf(one, measure), stepOf(other, measure))
  const gap = Math.abs(one - other)
  const isCounted = measure === 'count' && Math.max(one, other) < COUNTED
  const isSmall = measure === 'percent' || gap / Math.max(one, other) <= MOST_ROUNDED
  if (!isCounted && isSmall && gap <= (step / 2) * (1 + 1e-9)) return 'same'
  return gap > step ? 'differs' : 'unclear'
}

/** The least or the largest value that a statement allows. */
function boundOf(value: number, approx: Approx, side: 'over' | 'under'): number {
  if (approx === 'exact') return value
  if (side === 'over') return approx === 'over' ? value : 0
  return approx === 'under' ? value : Infinity
}

/** The unit of the last digit that is not zero: 5,080,000,000 is stated in steps of ten million. */
function stepOf(value: number, measure: Measure): number {
  const step = 10 ** lastPlace(value)
  return measure === 'percent' ? Math.min(step, 1) : step
}

/** So many numbers are remembered; then all are forgotten. */
const MOST_NUMBERS = 50_000
const places = new Map<number, number>()

/** The power of ten of the last digit that is not zero, of a number above zero: 7 for 5,080,000,000. Each is written out once: it is compared with many. */
export function lastPlace(value: number): number {
  const known = places.get(value)
  if (known !== undefined) return known
  const [digits = '', exponent = '0'] = value.toExponential(11).split('e')
  const decimals = digits.replace(/\.?0+$/u, '').replace(/^\d\.?/u, '').length
  const place = Number(exponent) - decimals
  if (places.size >= MOST_NUMBERS) places.clear()
  places.set(value, place)
  return place
}
