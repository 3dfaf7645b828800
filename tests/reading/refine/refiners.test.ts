import { describe, expect, it } from 'vitest'
import type { ProposedFact, ProposedOf } from '../../../src/reading/proposed.ts'
import { dropClaimed } from '../../../src/reading/refine/dropClaimed.ts'
import { joinTrade } from '../../../src/reading/refine/joinTrade.ts'
import { membersBeforeBloc } from '../../../src/reading/refine/membersBeforeBloc.ts'
import { mergeTwins } from '../../../src/reading/refine/mergeTwins.ts'
import { nationsLine } from '../../../src/reading/refine/nationsLine.ts'
import { onePark } from '../../../src/reading/refine/onePark.ts'

const common = {
  china: 'CN-GS',
  chinaPlace: null,
  partner: 'BY',
  partnerPlace: null,
  from: null,
  to: null,
  approx: 'exact',
  sectors: [],
  quote: '',
  start: 0,
  end: 50,
  rule: 'test',
  confidence: 0.9,
} as const

const trade = (fields: Partial<ProposedOf<'trade'>>): ProposedFact => ({
  kind: 'trade',
  ...common,
  sectors: [],
  flow: 'total',
  product: null,
  amount: null,
  currency: null,
  growthPct: null,
  ...fields,
})
const tie = (fields: Partial<ProposedOf<'tie'>>): ProposedFact => ({
  kind: 'tie',
  ...common,
  sectors: [],
  tie: 'sister',
  ...fields,
})
const figure = (fields: Partial<ProposedOf<'figure'>>): ProposedFact => ({
  kind: 'figure',
  ...common,
  sectors: [],
  value: 250,
  unit: 'people',
  growthPct: null,
  label: 'people',
  ...fields,
})
const event = (fields: Partial<ProposedOf<'event'>>): ProposedFact => ({
  kind: 'event',
  ...common,
  sectors: [],
  name: null,
  participants: null,
  companies: null,
  ...fields,
})

describe('joinTrade(facts)', () => {
  it('makes one record of the growth in one sentence and the amount in the next', () => {
    const joined = joinTrade([
      trade({ growthPct: 36.2, from: '2024-01', to: '2024-02' }),
      trade({ amount: 13.6e9, currency: 'CNY', start: 51, end: 120 }),
    ])
    expect(joined).toHaveLength(1)
    expect(joined[0]).toMatchObject({
      growthPct: 36.2,
      amount: 13.6e9,
      from: '2024-01',
      to: '2024-02',
      start: 0,
      end: 120,
    })
  })

  it.each([
    ['another period', { from: '2023' }],
    ['another flow', { flow: 'export' as const }],
    ['another partner', { partner: 'RU' }],
    ['a sentence far away', { start: 900, end: 950 }],
  ])('keeps halves apart that differ by %s', (_, other) => {
    const facts = [
      trade({ growthPct: 5, from: '2022' }),
      trade({ amount: 1e9, currency: 'CNY', start: 51, end: 90, ...other }),
    ]
    expect(joinTrade(facts)).toHaveLength(2)
  })
})

describe('mergeTwins(facts)', () => {
  it('keeps the fuller of two records that say the same', () => {
    const merged = mergeTwins([
      tie({}),
      tie({ from: '2007', partnerPlace: 'Grodno', start: 60, end: 99 }),
    ])
    expect(merged).toHaveLength(1)
    expect(merged[0]).toMatchObject({ from: '2007', partnerPlace: 'Grodno' })
  })

  it.each([
    ['two years', trade({ growthPct: 10, from: '2020' }), trade({ growthPct: 10, from: '2021' })],
    [
      'two currencies',
      trade({ amount: 5, currency: 'USD' }),
      trade({ amount: 5, currency: 'CNY' }),
    ],
    ['two cities', tie({ partnerPlace: 'Minsk' }), tie({ partnerPlace: 'Brest' })],
    ['two units', figure({}), figure({ unit: 'companies' })],
  ])('keeps records of %s', (_, a, b) => {
    expect(mergeTwins([a, b])).toHaveLength(2)
  })
})

describe('onePark(facts)', () => {
  it('keeps one tie a park, the one with its place', () => {
    const parks = onePark([
      tie({ tie: 'park' }),
      tie({ tie: 'park', partnerPlace: 'Minsk' }),
      tie({ tie: 'park', partnerPlace: 'Minsk' }),
    ])
    expect(parks).toHaveLength(1)
    expect(parks[0]).toMatchObject({ partnerPlace: 'Minsk' })
  })

  it('leaves sister ties alone', () => {
    expect(onePark([tie({}), tie({})])).toHaveLength(2)
  })
})

describe('membersBeforeBloc(facts)', () => {
  it('drops the tie of a bloc where its countries are named for the same tie', () => {
    expect(membersBeforeBloc([tie({ partner: 'ASEAN' }), tie({ partner: 'LA' })])).toEqual([
      tie({ partner: 'LA' }),
    ])
  })

  it('keeps the tie of a bloc that stands alone', () => {
    expect(membersBeforeBloc([tie({ partner: 'ASEAN' })])).toHaveLength(1)
  })
})

describe('dropClaimed(facts)', () => {
  it('drops a figure that is the headcount of the meeting before it', () => {
    expect(dropClaimed([event({ participants: 250 }), figure({ start: 60, end: 99 })])).toEqual([
      event({ participants: 250 }),
    ])
  })

  it('keeps another number at the same meeting', () => {
    expect(
      dropClaimed([event({ participants: 300 }), figure({ start: 60, end: 99 })]),
    ).toHaveLength(2)
  })
})

describe('nationsLine', () => {
  const line = (fields: Partial<ProposedOf<'tie'>>): ProposedFact =>
    tie({ tie: 'route', partner: 'AT', partnerPlace: 'Graz', ...fields })

  it("takes the nation's line for the city's own, with the fuller date", () => {
    const own = line({ china: 'CN-SC', chinaPlace: 'Chengdu', from: '2013' })
    expect(nationsLine([line({ china: 'CN', from: '2013-05' }), own])).toEqual([
      { ...own, from: '2013-05' },
    ])
  })

  it('drops a line of the nation to a region where a line is told', () => {
    const own = line({ china: 'CN-SC', chinaPlace: 'Chengdu' })
    const region = line({ china: 'CN', partner: 'SOUTH-ASIA', partnerPlace: null })
    expect(nationsLine([region, own])).toEqual([own])
    expect(nationsLine([region])).toEqual([region])
  })

  it('leaves a line of another year and a line to a whole country', () => {
    const facts = [
      line({ china: 'CN', from: '2016' }),
      line({ china: 'CN', partnerPlace: null }),
      line({ china: 'CN-SC', chinaPlace: 'Chengdu', from: '2013' }),
      line({ china: 'CN-SC', chinaPlace: 'Chengdu', partnerPlace: null }),
    ]
    expect(nationsLine(facts)).toEqual(facts)
  })
})
