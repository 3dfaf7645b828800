import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/model/fact.ts'
import { linkFacts } from '../../../src/reading/links/linkFacts.ts'
import { runs } from '../../sound/runs.ts'
import { fact } from './factory.ts'
import { linkPlainly } from './linkPlainly.ts'

const document = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const approx = fc.constantFrom('exact', 'exact', 'exact', 'about', 'over', 'under')
const currency = fc.constantFrom('CNY', 'USD', null)
const place = fc.constantFrom(null, null, 'Linden', 'Ostheim')
const period = fc.constantFrom(
  { from: '2021', to: null },
  { from: '2021', to: null },
  { from: '2021-01', to: '2021-12' },
  { from: '2022-03-04', to: null },
  { from: null, to: null },
)
/** Numbers close together, as they are and rounded: near what rounds one to the other. */
const number = fc
  .tuple(
    fc.constantFrom(1, 4.95, 5, 5.04, 5.05, 5.08, 5.1, 5.15, 5.4, 5.5, 6.3, 9.8, 9.96, 10, 12.5),
    fc.constantFrom(0.01, 0.1, 1, 10, 1e8, 1e9),
    fc.constantFrom(1, 1, 1, -1, 0),
  )
  .map(([value, scale, sign]) => Number((value * scale * sign).toPrecision(12)) + 0)
const stated = fc.option(fc.oneof(number, fc.integer({ min: 480, max: 530 })), { freq: 3 })

const facts = fc.array(
  fc
    .record({
      kind: fc.constantFrom('trade', 'trade', 'investment', 'figure', 'signing', 'tie'),
      document,
      approx,
      currency,
      place,
      period,
      one: stated,
      two: stated,
      three: stated,
      unit: fc.constantFrom('percent', 'person'),
    })
    .map((drawn): Fact => {
      const { one, two, three, unit } = drawn
      const common = { approx: drawn.approx, chinaPlace: drawn.place, ...drawn.period } as const
      const money = { amount: one, currency: one === null ? null : drawn.currency, growthPct: two }
      switch (drawn.kind) {
        case 'trade':
          return fact('trade', drawn.document, { ...common, ...money })
        case 'investment':
          return fact('investment', drawn.document, { ...common, ...money, count: three })
        case 'figure':
          return fact('figure', drawn.document, {
            ...common,
            ...{ value: one, growthPct: two, unit, label: 'students of the city' },
          })
        case 'signing':
          return fact('signing', drawn.document, {
            ...common,
            ...{ count: three, amount: one, currency: money.currency },
          })
        default:
          return fact('tie', drawn.document, common)
      }
    }),
  { maxLength: 60 },
)

describe('linkFacts(facts)', () => {
  it('finds what comparing every two facts finds', () => {
    fc.assert(
      fc.property(facts, (list) => {
        expect(linkFacts(list)).toEqual(linkPlainly(list))
      }),
      runs(400),
    )
  })

  it('says the same whatever the order', () => {
    fc.assert(
      fc.property(facts, (list) => {
        expect(linkFacts(list.toReversed())).toEqual(linkFacts(list))
      }),
      runs(60),
    )
  })

  it.each([
    ['amounts a little apart', (at: number) => 1e9 + at * 1e5],
    ['amounts of any size', (at: number) => (at + 1) * 1e6],
    ['amounts of many digits', (at: number) => 1e9 + at * 7919],
  ])('looks at a fact among 4 times as many %s about as long', (_name, amountOf) => {
    const list = (count: number) =>
      Array.from({ length: count }, (_none, at) =>
        fact('trade', `d${at % 997}`, { from: '2021', amount: amountOf(at), currency: 'CNY' }),
      )
    const cost = (input: Fact[]) => {
      const before = process.cpuUsage()
      linkFacts(input)
      const { user, system } = process.cpuUsage(before)
      return user + system
    }
    const [few, many] = [list(1_000), list(4_000)]
    cost(few)
    // Sixteen times as much would be the square.
    expect(cost(many)).toBeLessThan(10 * cost(few))
  })
})
