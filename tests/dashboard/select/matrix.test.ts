import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countSaid, selectMatrix } from '../../../src/dashboard/select/matrix.ts'
import { partnerRegion } from '../../../src/dashboard/select/partnerRegions.ts'
import { orderBySimilarity } from '../../../src/dashboard/select/similarityOrder.ts'
import type { Place } from '../../../src/model/dataset.ts'
import { makeFacts } from '../charts/factory.ts'
import { document, smallAtlas } from '../smallAtlas.ts'

const { fact } = makeFacts()
const breath = { statement: 'abcdefabcdef', china: 'CN-GD' }
const facts = [
  fact('event', { ...breath, partner: 'BY' }),
  fact('event', { ...breath, partner: 'DE' }),
  fact('event', { ...breath, partner: 'ASEAN' }),
  fact('trade', { china: 'CN-GD', partner: 'BY' }),
  fact('tie', { china: 'CN-SD', partner: 'BY' }),
  fact('tie', { china: 'CN', partner: 'AE' }),
]
const documents = [
  document('a', { provinces: ['CN-GD', 'CN-HE'] }),
  document('b', { provinces: ['CN-HE'] }),
]
const atlas = smallAtlas(facts, documents)
const codes = (groups: { heads: { code: string }[] }[]) =>
  groups.map(({ heads }) => heads.map(({ code }) => code).join(' '))

describe('selectMatrix(atlas, things, order)', () => {
  it('counts in a total once what one statement says of several partners', () => {
    const { rows, columns, total } = selectMatrix(atlas, facts, 'total')
    expect(rows.flatMap(({ heads }) => heads)).toEqual([
      { code: 'CN', isBloc: false, total: 1 },
      { code: 'CN-GD', isBloc: false, total: 2 },
      { code: 'CN-SD', isBloc: false, total: 1 },
    ])
    expect(columns[0]?.heads).toContainEqual({ code: 'BY', isBloc: false, total: 3 })
    expect(total).toBe(4)
  })

  it('has a cell for each pair with its facts by kind', () => {
    const { cellByPair } = selectMatrix(atlas, facts, 'region')
    expect(cellByPair.get('CN-GD BY')).toEqual({
      facts: 2,
      kinds: [
        { kind: 'event', facts: 1 },
        { kind: 'trade', facts: 1 },
      ],
    })
    expect(cellByPair.size).toBe(5)
  })

  it('orders by region, by total with the blocs apart, or by similarity', () => {
    const region = selectMatrix(atlas, facts, 'region')
    expect(region.rows.map(({ name }) => name)).toEqual([null, 'East', 'South'])
    expect(region.columns.map(({ name }) => name)).toEqual(['west-asia', 'europe', 'other'])
    expect(codes(selectMatrix(atlas, facts, 'total').columns)).toEqual(['BY AE DE', 'ASEAN'])
    expect(codes(selectMatrix(atlas, facts, 'similarity').rows)).toEqual(['CN', 'CN-GD CN-SD'])
  })

  it('has the provinces without a row, one group a reason', () => {
    expect(selectMatrix(atlas, facts.slice(3), 'total').empty).toEqual([
      { reason: 'nothing', codes: ['CN-HE'], documents: 2 },
      { reason: 'unread', codes: ['CN-BJ', 'CN-GS', 'CN-GX', 'CN-XZ'], documents: 0 },
    ])
    expect(selectMatrix(atlas, facts.slice(4), 'total').empty[0]).toEqual({
      reason: 'zero',
      codes: ['CN-GD'],
      documents: 1,
    })
  })
})

describe('countSaid(facts, pairOf)', () => {
  it('is the number of facts within one pair and never more than that of all', () => {
    expect(countSaid(facts.slice(0, 1), ({ partner }) => partner)).toBe(1)
    const two = [fact('tie', { ...breath, partnerPlace: 'Minsk' }), fact('tie', breath)]
    expect(countSaid(two, ({ partner }) => partner)).toBe(2)
    expect(countSaid([], ({ partner }) => partner)).toBe(0)
  })

  it('keeps apart what one statement says in two ways', () => {
    const said = [
      fact('signing', { ...breath, count: 2 }),
      fact('signing', { ...breath, count: 9 }),
    ]
    expect(countSaid(said, ({ partner }) => partner)).toBe(2)
  })
})

describe('partnerRegion(place, placeByCode)', () => {
  const country = (code: string, region: string) =>
    ({ code, type: 'country', region, members: [] }) as unknown as Place
  const bloc = (...members: string[]) =>
    ({ code: 'X', type: 'bloc', region: null, members }) as unknown as Place
  const places = [
    country('VN', 'Asia'),
    country('AE', 'Asia'),
    country('EG', 'Africa'),
    country('KZ', 'Asia'),
    country('BR', 'South America'),
  ]
  const placeByCode = new Map(places.map((place) => [place.code, place]))
  it.each([
    [placeByCode.get('VN'), 'east-asia'],
    [placeByCode.get('AE'), 'west-asia'],
    [placeByCode.get('KZ'), 'central-asia'],
    [placeByCode.get('BR'), 'americas'],
    [bloc('AE', 'AE', 'EG'), 'west-asia'],
    [bloc('AE', 'EG'), 'other'],
    [bloc(), 'other'],
    [undefined, 'other'],
  ])('%j is in %s', (place, region) => {
    expect(partnerRegion(place, placeByCode)).toBe(region)
  })
})

describe('orderBySimilarity(vectors)', () => {
  const vector = (entries: Record<string, number>) => new Map(Object.entries(entries))

  it('puts like beside like', () => {
    const vectors = [vector({ a: 1 }), vector({ b: 1 }), vector({ a: 2 }), vector({ b: 2, c: 1 })]
    expect(orderBySimilarity(vectors)).toEqual([0, 2, 1, 3])
  })

  it('has every item once, and the same order each time', () => {
    const vectors = fc.array(
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 9 })).map(vector),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(vectors, (given) => {
        const order = orderBySimilarity(given)
        expect([...order].sort((a, b) => a - b)).toEqual(given.map((_, index) => index))
        expect(orderBySimilarity(given)).toEqual(order)
      }),
    )
  })
})
