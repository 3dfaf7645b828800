import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatLinks } from '../../../src/reading/links/formatLinks.ts'
import { linkFacts } from '../../../src/reading/links/linkFacts.ts'
import type { FactOf } from '../../../src/model/fact.ts'
import { fact } from './factory.ts'

const trade = (document: string, fields: Partial<FactOf<'trade'>>) =>
  fact('trade', document, { from: '2021', currency: 'USD', ...fields })

const idsOf = (facts: { id: string }[]) => facts.map(({ id }) => id)

describe('linkFacts(facts)', () => {
  it('puts the fullest of those that say the same first', () => {
    const facts = [
      fact('tie', 'c', {}),
      fact('tie', 'a', { from: '1992' }),
      fact('tie', 'b', { from: '1992-05-04' }),
    ]
    const [undated, year, day] = idsOf(facts)
    expect(linkFacts(facts)).toEqual({ corroborating: [[day, year, undated]], conflicting: [] })
  })

  it('links nothing within a document', () => {
    const facts = [trade('a', { amount: 5e9 }), trade('a', { amount: 5e9 })]
    expect(linkFacts(facts)).toEqual({ corroborating: [], conflicting: [] })
  })

  it('has one fact a document in a group', () => {
    const facts = [
      trade('a', { amount: 5.12e9 }),
      trade('a', { amount: 5.1e9 }),
      trade('b', { amount: 5.1e9 }),
    ]
    const [, a, b] = idsOf(facts)
    expect(linkFacts(facts).corroborating).toEqual([[a, b]])
  })

  it('keeps apart two months that a year could be', () => {
    const facts = [
      fact('tie', 'a', { from: '2021-09' }),
      fact('tie', 'b', { from: '2021-10' }),
      fact('tie', 'c', { from: '2021' }),
    ]
    const [september, october, year] = idsOf(facts)
    expect(linkFacts(facts)).toEqual({
      corroborating: [[september, year]],
      conflicting: [[september, october]],
    })
  })

  it('tells a conflict once, between the first of two groups', () => {
    const facts = [
      trade('a', { amount: 5e9 }),
      trade('b', { amount: 5e9 }),
      trade('c', { amount: 7e9 }),
      trade('d', { amount: 7e9 }),
    ]
    const [a, b, c, d] = idsOf(facts)
    expect(linkFacts(facts)).toEqual({
      corroborating: [
        [a, b],
        [c, d],
      ],
      conflicting: [[a, c]],
    })
  })

  it('tells no conflict with a document that gives several numbers itself', () => {
    const facts = [
      trade('a', { amount: 5e9 }),
      trade('a', { amount: 7e9 }),
      trade('b', { amount: 9e9 }),
    ]
    expect(linkFacts(facts).conflicting).toEqual([])
  })

  it('tells no conflict where a document says the one and the other', () => {
    const facts = [
      trade('a', { amount: 5e9 }),
      trade('a', { amount: 7e9 }),
      trade('b', { amount: 7e9 }),
    ]
    expect(linkFacts(facts).conflicting).toEqual([])
  })

  it('takes many versions of a number for numbers of many things', () => {
    const facts = ['a', 'b', 'c', 'd', 'e', 'f'].map((document, index) =>
      trade(document, { amount: (index + 1) * 3.1e9 }),
    )
    expect(linkFacts(facts).conflicting).toEqual([])
    expect(linkFacts(facts.slice(0, 3)).conflicting).toHaveLength(3)
  })

  it('does not depend on the order of the facts', () => {
    const facts = ['a', 'b', 'c', 'd'].flatMap((document, index) => [
      trade(document, { amount: [5e9, 5.04e9, 5.1e9, 8e9][index] ?? null }),
      fact('tie', document, { from: ['1992', '1992-05', '1993', null][index] ?? null }),
      fact('signing', document, { count: 1, from: '2021' }),
    ])
    const links = linkFacts(facts)
    expect(links.corroborating.length).toBeGreaterThan(1)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length }),
        (shuffled) => {
          expect(linkFacts(shuffled)).toEqual(links)
        },
      ),
      { numRuns: 30 },
    )
  })

  // Every fact against every other would take many minutes.
  it('links 50,000 facts in seconds', { timeout: 60_000 }, () => {
    const facts = Array.from({ length: 50_000 }, (_, index) =>
      trade(`document ${index % 5000}`, {
        from: String(1990 + (index % 30)),
        amount: (index % 97) * 1e9,
      }),
    )
    const start = performance.now()
    expect(linkFacts(facts).corroborating.length).toBeGreaterThan(90)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

it('formatLinks(links) counts things and pairs, and says nothing of none', () => {
  expect(formatLinks({ corroborating: [], conflicting: [] })).toEqual([])
  expect(formatLinks({ corroborating: [['a', 'b']], conflicting: [] })).toEqual([
    'across documents: 1 thing said by several, 0 pairs that differ',
  ])
  const links = linkFacts([
    trade('a', { amount: 5e9 }),
    trade('b', { amount: 5e9 }),
    trade('a', { amount: 5e9, flow: 'export' }),
    trade('b', { amount: 5e9, flow: 'export' }),
    trade('a', { amount: 3e9, flow: 'import' }),
    trade('b', { amount: 5e9, flow: 'import' }),
  ])
  expect(formatLinks(links)).toEqual([
    'across documents: 2 things said by several, 1 pair that differs',
  ])
})
