import { describe, expect, it } from 'vitest'
import type { ProposedFact, ProposedOf } from '../../../src/reading/proposed.ts'
import { oneTie } from '../../../src/reading/refine/oneTie.ts'

const tie = (fields: Partial<ProposedOf<'tie'>>): ProposedFact => ({
  kind: 'tie',
  china: 'CN-SH',
  chinaPlace: null,
  partner: 'DE',
  partnerPlace: 'Hamburg',
  from: null,
  to: null,
  approx: 'exact',
  sectors: [],
  quote: '',
  start: 0,
  end: 50,
  rule: 'test',
  confidence: 0.9,
  tie: 'sister',
  ...fields,
})

describe('oneTie(facts, scenes)', () => {
  it('keeps the earliest date of a sister city', () => {
    const first = tie({ from: '1986' })
    expect(oneTie([tie({ from: '1987' }), first, tie({ from: '2004-05' })], [])).toEqual([first])
  })

  it('keeps sister cities of several places, and several undated ones', () => {
    const facts = [tie({ from: '1986' }), tie({ partnerPlace: 'Kiel', from: '1990' })]
    expect(oneTie(facts, [])).toEqual(facts)
  })

  it('keeps several lines to a country, and one to a continent', () => {
    const toCountry = ['2016', '2018'].map((from) =>
      tie({ tie: 'route', partnerPlace: null, from }),
    )
    expect(oneTie(toCountry, [])).toEqual(toCountry)
    const toEurope = toCountry.map((fact) => ({ ...fact, partner: 'EUROPE' }))
    expect(oneTie(toEurope, [])).toEqual([toEurope[0]])
  })

  it.each<Partial<ProposedOf<'tie'>>>([
    { tie: 'park', partner: 'AFRICA' },
    { tie: 'route', partner: 'SOUTH-ASIA' },
    { tie: 'route', china: 'CN', partner: 'EUROPE' },
  ])('drops what is said of a region as a whole: %o', (fields) => {
    expect(oneTie([tie({ partnerPlace: null, ...fields })], [])).toEqual([])
  })

  it.each<Partial<ProposedOf<'tie'>>>([
    { tie: 'route', partner: 'EUROPE' },
    { tie: 'route', partner: 'AFRICA', from: '2021-09' },
    { tie: 'sister', partner: 'CEEC' },
    { tie: 'office', partner: 'ASEAN' },
    { tie: 'park', partner: 'ASEAN' },
    { tie: 'partnership', china: 'CN', partner: 'ASEAN', from: '2021' },
  ])('keeps a line that begins in a place or on a day, and %o', (fields) => {
    const facts = [tie({ partnerPlace: null, ...fields })]
    expect(oneTie(facts, [])).toEqual(facts)
  })
})
