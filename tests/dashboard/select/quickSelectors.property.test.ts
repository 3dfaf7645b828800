import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KINDS, SECTORS, type Fact } from '../../../src/model/fact.ts'
import type { Atlas } from '../../../src/dashboard/dataset.ts'
import { selectEvidence } from '../../../src/dashboard/select/evidence.ts'
import { countFacts, countUncertain, selectFacts } from '../../../src/dashboard/select/facts.ts'
import { selectOptions } from '../../../src/dashboard/select/options.ts'
import { selectSummary, selectThreadTallies } from '../../../src/dashboard/select/summary.ts'
import { selectThings } from '../../../src/dashboard/select/things.ts'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { document, smallAtlas } from '../smallAtlas.ts'
import { naiveCount, naiveFacts, naiveOptions, naiveThings } from './naiveFacts.ts'

const PROVINCES = ['CN', 'CN-GD', 'CN-GS', 'CN-SD']
const PARTNERS = ['BY', 'DE', 'FR', 'ASEAN', 'HK']
const CITIES = ['Lindenau', 'Harbourside']
const PUBLISHERS = ['', 'The Daily Thread', 'Radio Linden']
const DOCUMENTS = [
  document('a'),
  document('b', { publisher: 'Radio Linden', language: 'de', published: '2021' }),
  document('c', { publisher: null, language: 'zh', published: null }),
  document('d', { published: '2024-01-02' }),
]
const from = <Value>(values: readonly Value[]) => fc.constantFrom(...values)
const some = <Value>(values: readonly Value[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<Value[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...values], { minLength: 1, maxLength: 2 }) },
  )
const year = fc.integer({ min: 2018, max: 2023 })
const date = fc.oneof(
  fc.constant(null),
  year.map(String),
  year.map((each) => `${each}-05`),
)

const fields = fc.record({
  kind: from(KINDS),
  document: from(DOCUMENTS).map(({ id }) => id),
  china: from(PROVINCES),
  partner: from(PARTNERS),
  chinaPlace: fc.option(from(CITIES)),
  partnerPlace: fc.option(from(CITIES)),
  from: date,
  to: date,
  approx: from(['exact', 'over'] as const),
  sectors: fc.subarray(SECTORS.slice(0, 4)),
  uncertain: fc.boolean(),
  start: fc.integer({ min: 0, max: 5 }),
  growthPct: fc.option(fc.constantFrom(-5, 10, 20)),
  amount: fc.option(fc.constant(5)),
  value: fc.option(fc.constant(5)),
})

const OF_KIND: Partial<Record<Fact['kind'], readonly string[]>> = {
  trade: ['growthPct', 'amount'],
  investment: ['growthPct', 'amount'],
  figure: ['growthPct', 'value'],
}

/** Facts of four documents, some of which say the same thing. */
const atlases = fc
  .tuple(fc.array(fields, { maxLength: 25 }), fc.array(fc.nat({ max: 24 }), { maxLength: 12 }))
  .map(([all, linked]): Atlas => {
    const { fact } = makeFacts()
    const facts = all.map(({ kind, growthPct, amount, value, ...common }) => {
      const own = Object.entries({ growthPct, amount, value }).filter(([name]) =>
        OF_KIND[kind]?.includes(name),
      )
      return fact(kind, { ...common, ...Object.fromEntries(own) } as Partial<Fact>)
    })
    // A fact is in one group at most, and a document says a thing once.
    const ids = [...new Set(linked)].flatMap((at) => facts[at]?.id ?? [])
    const groups = [ids.slice(0, 3), ids.slice(3, 5), ids.slice(5, 9)]
    const oneADocument = groups.map((group) =>
      group.filter((id, at) => {
        const documentOf = (each: string) => facts.find((own) => own.id === each)?.document
        return group.findIndex((other) => documentOf(other) === documentOf(id)) === at
      }),
    )
    return smallAtlas(facts, DOCUMENTS, {
      corroborating: oneADocument.filter(({ length }) => length > 1),
    })
  })

const views = fc
  .record({
    provinces: some(PROVINCES),
    partners: some([...PARTNERS, 'IT']),
    places: some(['CN-GD/Lindenau', 'DE/Harbourside', 'CN/Lindenau']),
    kinds: some(KINDS),
    sectors: some(SECTORS.slice(0, 4)),
    from: fc.option(year),
    to: fc.option(year),
    undated: fc.boolean(),
    publishers: some([...PUBLISHERS, 'Nobody']),
    written: some(['en', 'de', 'zh'] as const),
    growth: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, from([-5, 10, 15])),
    uncertain: fc.boolean(),
  })
  .map((change): View => ({ ...EMPTY_VIEW, ...change }))

const holds = (check: (atlas: Atlas, view: View) => void) => {
  fc.assert(fc.property(atlases, views, check), { numRuns: 400, seed: 20261121 })
}

describe('what is counted by columns is what facts say one by one', () => {
  it('selectFacts and selectThings, again and again', () => {
    holds((atlas, view) => {
      const facts = selectFacts(atlas, view)
      expect(facts).toEqual(naiveFacts(atlas, view))
      expect(selectThings(atlas, facts)).toEqual(naiveThings(atlas, naiveFacts(atlas, view)))
      expect(selectFacts(atlas, { ...view })).toBe(facts)
      expect(selectThings(atlas, [...facts])).toEqual(selectThings(atlas, facts))
    })
  })

  it('countFacts and countUncertain', () => {
    holds((atlas, view) => {
      expect(countFacts(atlas, view)).toBe(naiveCount(atlas, view))
      expect(countUncertain(atlas, view)).toBe(
        naiveCount(atlas, { ...view, uncertain: true }) -
          naiveCount(atlas, { ...view, uncertain: false }),
      )
    })
  })

  it('selectOptions: what each choice leaves is what setting it shows', () => {
    holds((atlas, view) => {
      expect(selectOptions(atlas, view)).toEqual(naiveOptions(atlas, view))
    })
  })

  it('selectSummary and selectThreadTallies, of what was selected and of a copy of it', () => {
    holds((atlas, view) => {
      const said = selectFacts(atlas, view)
      const things = selectThings(atlas, said)
      const summary = selectSummary(atlas, said, things)
      expect(selectSummary(atlas, [...said], [...things])).toEqual(summary)
      expect(summary.national).toBe(things.filter(({ china }) => china === 'CN').length)
      expect(summary.documents).toBe(new Set(said.map(({ document: id }) => id)).size)
      expect(summary.threads).toBe(selectThreadTallies(atlas, things).length)
      for (const { province, partner, facts, kinds } of selectThreadTallies(atlas, things)) {
        const own = things.filter((fact) => fact.china === province && fact.partner === partner)
        expect(facts).toBe(own.length)
        expect(kinds).toEqual(
          KINDS.map((kind) => ({
            kind,
            facts: own.filter((fact) => fact.kind === kind).length,
          })).filter((each) => each.facts > 0),
        )
      }
    })
  })

  it('selectEvidence: the newest first, then the latest document, then as in the text', () => {
    holds((atlas, view) => {
      const facts = selectThings(atlas, selectFacts(atlas, view))
      const published = (fact: Fact) => atlas.documentById.get(fact.document)?.published ?? ''
      const down = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)
      const sorted = [...facts].sort(
        (a, b) =>
          down(a.to ?? a.from ?? '', b.to ?? b.from ?? '') ||
          down(published(a), published(b)) ||
          down(b.document, a.document) ||
          a.start - b.start ||
          down(b.id, a.id),
      )
      expect(selectEvidence(atlas, facts)).toEqual(sorted)
      expect(selectEvidence(atlas, facts.slice(0, 2))).toHaveLength(Math.min(2, facts.length))
    })
  })
})
