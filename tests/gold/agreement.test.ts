import { describe, expect, it } from 'vitest'
import { compareFields, isSameFact, wordOverlap, type GoldFact } from './agreement.ts'

const common = {
  china: 'CN-GD',
  chinaPlace: null,
  partner: 'BY',
  partnerPlace: null,
  from: '2021',
  to: null,
  approx: 'exact',
  sectors: [],
  quote: 'Trade grew.',
} as const

const trade = { ...common, kind: 'trade', flow: 'total', product: null, currency: null } as const
const signing = { ...common, kind: 'signing', instrument: 'mou', currency: null } as const
const event = { ...common, kind: 'event', name: null, participants: null, companies: null } as const
const figure = { ...common, kind: 'figure', unit: 'trains', label: 'trains' } as const

/** The lists of a fact are mutable in the model; a table of constants is not. */
const fact = (value: unknown) => value as GoldFact

describe('isSameFact(gold, found)', () => {
  it.each([
    [
      'an equal growth',
      { ...trade, amount: null, growthPct: 5 },
      { ...trade, amount: 9, growthPct: 5 },
      true,
    ],
    [
      'another growth',
      { ...trade, amount: 9, growthPct: 5 },
      { ...trade, amount: 9, growthPct: 6 },
      false,
    ],
    [
      'an amount where gold has no growth',
      { ...trade, amount: 9000, growthPct: null },
      { ...trade, amount: 9001, growthPct: null },
      true,
    ],
    [
      'a number where gold has none',
      { ...trade, amount: null, growthPct: null },
      { ...trade, amount: 9, growthPct: null },
      false,
    ],
    [
      'another flow',
      { ...trade, amount: 9, growthPct: null },
      { ...trade, flow: 'export', amount: 9, growthPct: null },
      false,
    ],
    [
      'another partner',
      { ...trade, amount: 9, growthPct: null },
      { ...trade, partner: 'RU', amount: 9, growthPct: null },
      false,
    ],
    [
      'an equal count',
      { ...signing, count: 4, amount: null },
      { ...signing, count: 4, amount: 7 },
      true,
    ],
    [
      'a count where gold has none',
      { ...signing, count: null, amount: null },
      { ...signing, count: 4, amount: null },
      false,
    ],
    [
      'another amount of a signing',
      { ...signing, count: 4, amount: 7 },
      { ...signing, count: 4, amount: 8 },
      false,
    ],
    [
      'a coarser date of an event',
      { ...event, from: '2021-09-02' },
      { ...event, from: '2021-09' },
      true,
    ],
    ['an event without a date', { ...event, from: '2021-09-02' }, { ...event, from: null }, true],
    [
      'an event of another month',
      { ...event, from: '2021-09-02' },
      { ...event, from: '2021-08' },
      false,
    ],
    ['another kind', { ...event }, { ...signing, count: null, amount: null }, false],
    [
      'an equal value',
      { ...figure, value: 300, growthPct: null },
      { ...figure, value: 300, growthPct: 4 },
      true,
    ],
    [
      'growth alone',
      { ...figure, value: null, growthPct: 4 },
      { ...figure, value: null, growthPct: 4 },
      true,
    ],
  ])('decides on %s', (_, gold, found, same) => {
    expect(isSameFact(fact(gold), fact(found))).toBe(same)
  })

  it('asks for the same tie', () => {
    const tie = { ...common, kind: 'tie', tie: 'park' }
    expect(isSameFact(fact(tie), fact({ ...tie }))).toBe(true)
    expect(isSameFact(fact(tie), fact({ ...tie, tie: 'office' }))).toBe(false)
  })
})

describe('compareFields(gold, found)', () => {
  it('counts the fields that either states and names those that differ', () => {
    const gold = fact({ ...signing, count: 4, amount: null, sectors: ['food', 'biomedicine'] })
    const found = fact({
      ...signing,
      count: 4,
      amount: null,
      partnerPlace: 'Minsk',
      sectors: ['food'],
    })
    expect(compareFields(gold, found)).toEqual({
      stated: 6,
      agreeing: 5,
      differing: ['partnerPlace'],
    })
  })

  it('takes two spellings of a name for one when most of the shorter one is in the other', () => {
    const gold = fact({ ...event, name: 'China-ASEAN Expo' })
    expect(compareFields(gold, fact({ ...event, name: 'the China–ASEAN Expo' })).differing).toEqual(
      [],
    )
    expect(compareFields(gold, fact({ ...event, name: 'Canton Fair' })).differing).toEqual(['name'])
  })
})

describe('wordOverlap(one, other)', () => {
  it.each([
    ['São Paulo', 'sao paulo', 1],
    ['300 tonnes', '300 tons', 1],
    ['广东省', '广东', 1],
    ['one two', 'two three four', 0.5],
    ['', 'two', 0],
  ])('of %j and %j is %d', (one, other, share) => {
    expect(wordOverlap(one, other)).toBe(share)
  })
})
