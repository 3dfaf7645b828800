import { describe, expect, it } from 'vitest'
import { compareNumbers } from '../../../src/reading/links/stated.ts'
import type { Measure, Relation, Stated } from '../../../src/reading/links/stated.ts'

const exact = (value: number): Stated => ({ value, approx: 'exact' })
const over = (value: number): Stated => ({ value, approx: 'over' })
const under = (value: number): Stated => ({ value, approx: 'under' })
const about = (value: number): Stated => ({ value, approx: 'about' })

describe('compareNumbers(a, b, measure)', () => {
  it.each<[string, Stated, Stated, Measure, Relation]>([
    ['the same sum, rounded less and more', exact(5.08e9), exact(5.1e9), 'amount', 'same'],
    ['a sum told to the million', exact(20_663e6), exact(20.7e9), 'amount', 'same'],
    ['a sum rounded to billions may be another', exact(5e9), exact(5.4e9), 'amount', 'unclear'],
    ['sums a step apart', exact(5.1e9), exact(5.2e9), 'amount', 'unclear'],
    ['sums further apart', exact(5.1e9), exact(5.4e9), 'amount', 'differs'],
    ['a small count is counted, not rounded', exact(118), exact(120), 'count', 'unclear'],
    ['two small counts', exact(31), exact(29), 'count', 'differs'],
    ['a large count may be rounded', exact(10_200), exact(10_000), 'count', 'same'],
    ['rates rounded to whole percents', exact(33.4), exact(33), 'percent', 'same'],
    ['rates are not rounded to tens', exact(34), exact(30), 'percent', 'differs'],
    ['a rise and a fall', exact(4), exact(-4), 'percent', 'differs'],
    ['more than it, and it', over(400), exact(435), 'count', 'same'],
    ['far more than it', over(400), exact(900), 'count', 'unclear'],
    ['more than what is more than it', over(400), exact(300), 'count', 'differs'],
    ['nearly it, and it', under(1000), exact(960), 'count', 'same'],
    ['less than half of nearly it', under(1000), exact(400), 'count', 'unclear'],
    ['over and nearly the same', over(95), under(100), 'count', 'same'],
    ['over more than nearly', over(120), under(100), 'count', 'differs'],
    ['about it', about(100), exact(108), 'count', 'same'],
    ['about it, but a fifth more', about(100), exact(125), 'count', 'unclear'],
    ['about it, but twice as much', about(100), exact(200), 'count', 'differs'],
    [
      'a fall by over 4 is one by 4.2',
      { value: -4, approx: 'over' },
      exact(-4.2),
      'percent',
      'same',
    ],
  ])('%s', (_, a, b, measure, relation) => {
    expect(compareNumbers(a, b, measure)).toBe(relation)
    expect(compareNumbers(b, a, measure)).toBe(relation)
  })
})
