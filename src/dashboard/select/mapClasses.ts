import type { Measure } from '../measure.ts'

/** Values that are shaded alike: `from` belongs to them, `to` does not. */
export interface MapClass {
  /** 1 to 5, the deeper the more; −1 and −2 below zero. */
  tone: number
  from: number
  to: number
}

/** Lower ends of the classes of counts, as long as they hold them. */
const COUNTS = [1, 2, 5, 10, 20]
/** From here on counts are classed after what there is. */
const MANY = 100
/** Where changes of trade may be parted, in percent. */
const CHANGES = [5, 10, 20, 50, 100, 200, 500, 1000]
/** Where a fall is parted if there is none to go by. */
const A_FALL = 10
const TONES = 5

/**
 * The classes that fit the values, ascending. Those of counts are 1, 2–4, 5–9, 10–19, 20 and more, until a place has 100; all
 * others hold about as many places each, between round numbers. Changes part at zero. Empty without a value.
 */
export function fitClasses({ type }: Measure, values: readonly number[]): MapClass[] {
  if (values.length === 0) return []
  switch (type) {
    case 'facts':
    case 'ties':
    case 'signings':
      return upwards(
        Math.max(...values) < MANY ? COUNTS : [1, ...roundBreaks(values, roundBelow)],
        Infinity,
      )
    case 'signed-amount':
    case 'trade-amount':
      return upwards([0, ...roundBreaks(values, roundBelow)], Infinity)
    case 'growth': {
      const rises = values.filter((value) => value > 0)
      const falls = values.filter((value) => value < 0).map((value) => -value)
      const fall = roundBreaks(falls, changeBelow)[0] ?? A_FALL
      return [
        { tone: -2, from: -Infinity, to: -fall },
        { tone: -1, from: -fall, to: 0 },
        ...upwards([0, ...roundBreaks(rises, changeBelow)], Infinity),
      ]
    }
  }
}

/** The tone of a value; 0 where it belongs to no class. */
export function toneOf(classes: readonly MapClass[], value: number): number {
  return classes.find(({ from, to }) => value >= from && value < to)?.tone ?? 0
}

function upwards(ends: readonly number[], last: number): MapClass[] {
  return ends.map((from, index) => ({ tone: index + 1, from, to: ends[index + 1] ?? last }))
}

/** Round numbers that part the values into as many groups of one size as there are tones, ascending; fewer where values are few. */
function roundBreaks(values: readonly number[], round: (value: number) => number): number[] {
  const ascending = [...values].sort((a, b) => a - b)
  const least = ascending[0] ?? 0
  const breaks = Array.from({ length: TONES - 1 }, (_, index) =>
    round(ascending[Math.floor(((index + 1) / TONES) * ascending.length)] ?? 0),
  )
  return [...new Set(breaks)].filter((each) => each > least)
}

/** The largest of 1, 2 and 5 times a power of ten that is not above the value. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9)
  return (value >= 5 * power ? 5 : value >= 2 * power ? 2 : 1) * power
}

function changeBelow(value: number): number {
  return CHANGES.findLast((change) => change <= value) ?? 0
}
