import { describe, expect, it } from 'vitest'
import { fitClasses, toneOf } from '../../../src/dashboard/select/mapClasses.ts'
import type { Measure } from '../../../src/dashboard/measure.ts'

const endsOf = (measure: Measure, values: readonly number[]) =>
  fitClasses(measure, values).map(({ tone, from }) => [tone, from])
const MONEY: Measure = { type: 'trade-amount', currency: 'USD' }
const GROWTH: Measure = { type: 'growth' }

describe('fitClasses(measure, values)', () => {
  it.each<[string, Measure, number[], [number, number][]]>([
    [
      'counts',
      { type: 'facts' },
      [1, 3, 70],
      [
        [1, 1],
        [2, 2],
        [3, 5],
        [4, 10],
        [5, 20],
      ],
    ],
    [
      'large counts',
      { type: 'facts' },
      [1, 12, 30, 60, 120, 250, 480, 900, 1100, 2600],
      [
        [1, 1],
        [2, 20],
        [3, 100],
        [4, 200],
        [5, 1000],
      ],
    ],
    [
      'amounts',
      MONEY,
      [3e6, 4.6e7, 1.2e9, 2.4e9, 7e10],
      [
        [1, 0],
        [2, 2e7],
        [3, 1e9],
        [4, 2e9],
        [5, 5e10],
      ],
    ],
    ['one amount', MONEY, [3e6], [[1, 0]]],
    [
      'rises',
      GROWTH,
      [4, 12, 24, 61, 1_200_000],
      [
        [-2, -Infinity],
        [-1, -10],
        [1, 0],
        [2, 10],
        [3, 20],
        [4, 50],
        [5, 1000],
      ],
    ],
    [
      'falls',
      GROWTH,
      [-3, -22, -61],
      [
        [-2, -Infinity],
        [-1, -20],
        [1, 0],
      ],
    ],
    ['nothing', GROWTH, [], []],
  ])('of %s begin at round numbers', (_, measure, values, ends) => {
    expect(endsOf(measure, values)).toEqual(ends)
  })

  it('leaves no gap between the classes', () => {
    const classes = fitClasses(GROWTH, [-40, -4, 2, 8, 31, 77, 400])
    for (const [index, { to }] of classes.entries()) {
      expect(classes[index + 1]?.from ?? Infinity).toBe(to)
    }
  })
})

describe('toneOf(classes, value)', () => {
  const classes = fitClasses(GROWTH, [4, 12, 24, 61, 90])
  it.each([
    [-50, -2],
    [-10, -1],
    [-0.5, -1],
    [0, 1],
    [9.9, 1],
    [10, 2],
    [1e6, 4],
  ])('of %f is %i', (value, tone) => {
    expect(toneOf(classes, value)).toBe(tone)
  })

  it('is 0 where there are no classes', () => {
    expect(toneOf([], 3)).toBe(0)
  })
})
