import { describe, expect, it } from 'vitest'
import { selectTimeline, tellingOf } from '../../../src/dashboard/select/timeline.ts'
import type { Fact } from '../../../src/model/fact.ts'
import { makeFacts } from '../charts/factory.ts'
import { smallAtlas } from '../smallAtlas.ts'

const { fact } = makeFacts()
const EVERY_YEAR = { from: null, to: null }
const timelineOf = (
  facts: readonly Fact[],
  side: 'province' | 'partner' = 'province',
  years: { from: number | null; to: number | null } = EVERY_YEAR,
) => selectTimeline(smallAtlas(facts), facts, side, years)

describe('selectTimeline(atlas, things, side, years)', () => {
  const facts = [
    fact('trade', { china: 'CN-GD', from: '2020' }),
    fact('event', { china: 'CN-GD', from: '2021-05-02' }),
    fact('signing', { china: 'CN-GD', from: '2021-05-02', partner: 'DE' }),
    fact('tie', { china: 'CN-GS', from: '2007', to: '2022' }),
    fact('figure', { china: 'CN-GS' }),
    fact('figure', { china: 'CN-SD' }),
    fact('event', { china: 'CN', from: '2019' }),
  ]

  it('has a lane a province, most dated facts first and the nation last', () => {
    const { lanes } = timelineOf(facts)
    expect(lanes.map(({ code, dated }) => [code, dated])).toEqual([
      ['CN-GD', 3],
      ['CN-GS', 1],
      ['CN', 1],
    ])
  })

  it('has a lane a partner where they are asked for, blocs last', () => {
    const { lanes } = timelineOf(
      [
        fact('tie', { partner: 'ASEAN', from: '2020' }),
        fact('tie', { partner: 'ASEAN', from: '2021' }),
        fact('tie', { partner: 'DE', from: '2021' }),
      ],
      'partner',
    )
    expect(lanes.map(({ code, isBloc }) => [code, isBloc])).toEqual([
      ['DE', false],
      ['ASEAN', true],
    ])
  })

  it('puts the facts of one date into one spot, by kind', () => {
    const [guangdong] = timelineOf(facts).lanes
    expect(
      guangdong?.spots.map(({ key, facts: own }) => [key, own.map(({ kind }) => kind)]),
    ).toEqual([
      ['2020 ', ['trade']],
      ['2021-05-02 ', ['event', 'signing']],
    ])
  })

  it('drops nothing without a date: beside its lane, or by itself where there is none', () => {
    const { lanes, undatedOnly, undated, dated } = timelineOf(facts)
    expect(lanes.find(({ code }) => code === 'CN-GS')?.undated).toEqual([facts[4]])
    expect(undatedOnly.map(({ code }) => code)).toEqual(['CN-SD'])
    expect([dated, undated]).toEqual([5, 2])
  })

  it('keeps to the years that are chosen, a range as long as it touches them, and still counts the undated', () => {
    const { lanes, undatedOnly, bounds, undated } = timelineOf(facts, 'province', {
      from: 2021,
      to: 2021,
    })
    expect(lanes.map(({ code, dated }) => [code, dated])).toEqual([
      ['CN-GD', 2],
      ['CN-GS', 1],
    ])
    expect(undatedOnly.map(({ code }) => code)).toEqual(['CN-SD'])
    expect(bounds).toEqual({ first: 2021, last: 2021 })
    expect(undated).toBe(2)
  })

  it('goes from the first to the last year of what is shown, and never beyond the dataset', () => {
    expect(timelineOf(facts).bounds).toEqual({ first: 2007, last: 2022 })
    expect(timelineOf(facts, 'province', { from: 1000, to: null }).bounds).toEqual({
      first: 2007,
      last: 2022,
    })
    expect(timelineOf([fact('tie')]).bounds).toBeNull()
  })

  it('names the fullest year only where there is one', () => {
    expect(timelineOf(facts).fullest).toEqual({ year: 2021, facts: 2 })
    expect(timelineOf(facts.slice(0, 2)).fullest).toBeNull()
  })
})

describe('tellingOf(fact)', () => {
  it('is most for a signing with its value, more for a tie than for trade, least for what is uncertain', () => {
    const ranked = [
      fact('signing', { amount: 5, currency: 'CNY' }),
      fact('tie'),
      fact('event', { name: 'A fair' }),
      fact('figure'),
      fact('signing', { amount: 5, currency: 'CNY', uncertain: true }),
    ]
    const telling = ranked.map(tellingOf)
    expect([...telling].sort((a, b) => b - a)).toEqual(telling)
    expect(new Set(telling).size).toBe(telling.length)
  })
})
