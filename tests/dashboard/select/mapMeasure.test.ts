import { describe, expect, it } from 'vitest'
import type { Measure } from '../../../src/dashboard/measure.ts'
import { measureFacts } from '../../../src/dashboard/select/mapMeasure.ts'
import type { Fact } from '../../../src/model/fact.ts'
import { makeFacts } from '../charts/factory.ts'
import { smallAtlas } from '../smallAtlas.ts'

const { fact, signing, trade } = makeFacts()
const GD_BY = { china: 'CN-GD', partner: 'BY' } as const
const GD_DE = { china: 'CN-GD', partner: 'DE' } as const
const CNY: Measure = { type: 'signed-amount', currency: 'CNY' }
const TRADE: Measure = { type: 'trade-amount', currency: 'USD' }
const GROWTH: Measure = { type: 'growth' }
const SIGNINGS: Measure = { type: 'signings' }

const measured = (measure: Measure, facts: readonly Fact[], passing = facts) =>
  measureFacts(smallAtlas(facts), measure, passing)
const valueOf = (measure: Measure, facts: readonly Fact[], code: string) =>
  measured(measure, facts).byPlace.get(code)?.value

describe('measureFacts(atlas, measure, facts)', () => {
  it.each<[string, Measure, Fact[], string, number | undefined]>([
    ['facts are counted', { type: 'facts' }, [fact('tie', GD_BY), trade(GD_BY)], 'CN-GD', 2],
    ['ties are counted', { type: 'ties' }, [fact('tie', GD_BY), trade(GD_BY)], 'CN-GD', 1],
    ['no tie is no number', { type: 'ties' }, [trade(GD_BY)], 'CN-GD', undefined],
    [
      'signings are not added up: the largest number stands',
      SIGNINGS,
      [signing({ ...GD_BY, count: 8 }), signing({ ...GD_DE, count: 31 })],
      'CN-GD',
      31,
    ],
    [
      'amounts are not added up either',
      CNY,
      [
        signing({ ...GD_BY, amount: 8e6, currency: 'CNY' }),
        signing({ ...GD_DE, amount: 5e6, currency: 'CNY' }),
      ],
      'CN-GD',
      8e6,
    ],
    [
      'amounts of other currencies are left out',
      CNY,
      [signing({ ...GD_BY, amount: 9e9, currency: 'USD' })],
      'CN-GD',
      undefined,
    ],
    [
      'of growth the latest stands, not the largest',
      GROWTH,
      [
        trade({ ...GD_BY, from: '2019', growthPct: 80 }),
        trade({ ...GD_BY, from: '2022', growthPct: -4 }),
      ],
      'BY',
      -4,
    ],
    [
      'a year ends after its months',
      GROWTH,
      [
        trade({ ...GD_BY, from: '2022', growthPct: 3 }),
        trade({ ...GD_BY, from: '2022-01', to: '2022-08', growthPct: 7 }),
      ],
      'BY',
      3,
    ],
    [
      'a dated change comes before one without a date',
      GROWTH,
      [trade({ ...GD_BY, growthPct: 90 }), trade({ ...GD_BY, from: '2001', growthPct: 3 })],
      'BY',
      3,
    ],
    [
      'exports, one product and a change over years are no change of the whole trade in a year',
      GROWTH,
      [
        trade({ ...GD_BY, flow: 'export', growthPct: 90 }),
        trade({ ...GD_BY, product: 'tea', growthPct: 91 }),
        trade({ ...GD_BY, from: '2010', to: '2020', growthPct: 92 }),
      ],
      'BY',
      undefined,
    ],
    [
      'the largest trade of a year or less, in one currency',
      TRADE,
      [
        trade({ ...GD_BY, from: '2010', to: '2020', amount: 9e9, currency: 'USD' }),
        trade({ ...GD_BY, from: '2020', amount: 2e9, currency: 'USD' }),
        trade({ ...GD_BY, from: '2021', amount: 7e9, currency: 'CNY' }),
        trade({ ...GD_BY, from: '2021', amount: 1e9, currency: 'USD' }),
      ],
      'BY',
      2e9,
    ],
    [
      'facts of the nation count for the partner',
      TRADE,
      [trade({ china: 'CN', partner: 'BY', amount: 5e9, currency: 'USD' })],
      'BY',
      5e9,
    ],
  ])('%s', (_, measure, facts, code, value) => {
    expect(valueOf(measure, facts, code)).toBe(value)
  })

  it('says which fact states a value, and how it is qualified', () => {
    const facts = [
      signing({ ...GD_BY, count: 12, amount: 4e6, currency: 'CNY', approx: 'over' }),
      signing({ ...GD_DE, count: null }),
    ]
    expect(measured(CNY, facts).byPlace.get('BY')?.stated).toMatchObject({
      fact: { id: facts[0]?.id },
      approx: 'over',
    })
    // The qualifier is the amount's.
    expect(measured(SIGNINGS, facts).byPlace.get('BY')?.stated?.approx).toBe('exact')
    expect(measured(SIGNINGS, facts).byPlace.get('DE')).toMatchObject({
      value: 1,
      stated: { isUnnumbered: true },
    })
  })

  it('names the places that a number is stated of together, also when a filter hides them', () => {
    const facts = [
      signing({ ...GD_BY, statement: 'aaaaaaaaaaaa', amount: 9e6, currency: 'CNY' }),
      signing({ ...GD_DE, statement: 'aaaaaaaaaaaa', amount: 9e6, currency: 'CNY' }),
    ]
    const { byPlace, ofPair } = measured(CNY, facts, facts.slice(0, 1))
    expect(byPlace.get('BY')?.stated?.sharers).toEqual(['DE'])
    // It is all the province's own.
    expect(byPlace.get('CN-GD')?.stated?.sharers).toEqual([])
    expect(ofPair(facts.slice(0, 1))?.stated?.sharers).toEqual(['DE'])
  })

  it('prefers what is stated of a place alone', () => {
    const facts = [
      signing({ ...GD_BY, statement: 'bbbbbbbbbbbb', amount: 9e6, currency: 'CNY' }),
      signing({ ...GD_DE, statement: 'bbbbbbbbbbbb', amount: 9e6, currency: 'CNY' }),
      signing({ ...GD_BY, amount: 2e6, currency: 'CNY' }),
    ]
    expect(valueOf(CNY, facts, 'BY')).toBe(2e6)
    expect(valueOf(CNY, facts, 'DE')).toBe(9e6)
  })

  it('of changes in one period takes that of the pair with most facts, and says how many others there are', () => {
    const facts = [
      trade({ ...GD_BY, from: '2022', growthPct: 61 }),
      trade({ ...GD_DE, from: '2022', growthPct: 4 }),
      fact('tie', GD_DE),
    ]
    expect(measured(GROWTH, facts).byPlace.get('CN-GD')).toMatchObject({
      value: 4,
      stated: { others: 1 },
    })
    expect(measured(GROWTH, facts).byPlace.get('DE')?.stated?.others).toBe(0)
  })

  it.each<[Measure, number | undefined]>([
    [{ type: 'facts' }, 3],
    [{ type: 'ties' }, 1],
    [GROWTH, 6],
    [SIGNINGS, undefined],
  ])('of a pair by %j is %s', (measure, value) => {
    const facts = [
      fact('tie', GD_BY),
      trade({ ...GD_BY, from: '2020', growthPct: 5 }),
      trade({ ...GD_BY, from: '2021', growthPct: 6 }),
      trade({ ...GD_DE, from: '2022', growthPct: 7 }),
    ]
    expect(measured(measure, facts).ofPair(facts.slice(0, 3))?.value).toBe(value)
  })
})
