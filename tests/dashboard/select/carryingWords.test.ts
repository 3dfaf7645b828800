import { describe, expect, it } from 'vitest'
import { findCarryingWords } from '../../../src/dashboard/select/carryingWords.ts'
import type { Fact } from '../../../src/model/fact.ts'
import { makeFacts } from '../charts/factory.ts'

const { fact } = makeFacts()

describe('findCarryingWords(fact)', () => {
  it.each<[Fact, string[]]>([
    [
      fact('trade', { growthPct: 12.5, quote: 'In 2021 trade rose 12.5 percent.' }),
      ['12.5 percent'],
    ],
    [fact('trade', { growthPct: -4.2, quote: '去年贸易额下降4.2%。' }), ['4.2%']],
    [
      fact('trade', { amount: 28430000, growthPct: null, quote: '贸易额为2843万元，为历年之最。' }),
      ['2843万'],
    ],
    [
      fact('trade', {
        amount: 20663000000,
        growthPct: 7.5,
        quote: 'Ein Plus von 7,5 Prozent auf 20,663 Mrd. Yuan.',
      }),
      ['7,5 Prozent', '20,663 Mrd.'],
    ],
    [fact('event', { participants: 1300, quote: 'Some 1,300 guests came.' }), ['1,300']],
    [
      fact('event', { name: 'Silk Forum', participants: null, quote: 'The Silk Forum opened.' }),
      ['Silk Forum'],
    ],
    [fact('trade', { growthPct: 100, quote: 'Trade doubled.' }), []],
    [fact('signing', { count: 4, quote: 'In 2014 they met 14 times and signed 4 deals.' }), ['4']],
    [fact('trade', { amount: 4e6, growthPct: null, quote: 'They signed 4 deals.' }), []],
    [fact('tie', { quote: 'They are sister cities since 1987.' }), []],
  ])('finds $1', (value, expected) => {
    const runs = findCarryingWords(value)
    expect(runs.map(({ start, end }) => value.quote.slice(start, end))).toEqual(expected)
  })

  it('reads a hundred thousand digits in no time', () => {
    const quote = '1'.repeat(100_000)
    const before = process.cpuUsage()
    findCarryingWords(fact('figure', { value: 3, quote }))
    // Time of the processor, in µs: a busy machine makes no difference.
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000)
  })
})
