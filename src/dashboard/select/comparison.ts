import { KINDS, type Fact, type Kind } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import type { Side, View } from '../view.ts'
import { selectFactsOverTime, yearBounds, type FactsOverTime } from './factsOverTime.ts'
import { groupBy } from './parties.ts'
import { tallySectors, type SectorTally } from './sectors.ts'
import { selectSignedProjects } from './signedProjects.ts'
import type { SigningRow } from './signingRow.ts'
import { documentsOf, selectThings } from './things.ts'
import type { GrowthSeries } from './growthSeries.ts'
import { selectTradeGrowth } from './tradeGrowth.ts'
import type { GrowthMark } from './growthMark.ts'

/** Places that stand beside each other at most. */
export const MOST_COMPARED = 4

/** One of the places compared, with what was read of it. */
export interface Compared {
  code: string
  /** Each thing once. */
  facts: readonly Fact[]
  /** That say one of them and pass the filters. */
  documents: number
  kinds: Record<Kind, Fact[]>
  time: FactsOverTime
  sectors: SectorTally
  /** Changes on the year before, the latest first. */
  growth: GrowthMark[]
  /** Of these, the pairs that have several periods: lines over years. */
  series: GrowthSeries[]
  /** Signings that are no part of another, the largest number first. Their numbers overlap. */
  signings: SigningRow[]
  /** Facts of the place with each place of the other side. */
  counterparts: ReadonlyMap<string, Fact[]>
}

export interface Comparison {
  side: Side
  /** In the order of the view. */
  places: Compared[]
  /** Chosen and left out, since no more than four fit. */
  beyond: string[]
  /** Codes of the other side, those of most places first, then by facts. */
  counterparts: string[]
}

/** Which places the view compares: the side it names, else the side of which more are chosen. */
export function sideOf({ side, provinces, partners }: View): Side {
  return side ?? (partners.length > provinces.length ? 'partner' : 'province')
}

/** The places of one side beside each other. `facts` are those that pass the filters. */
export function selectComparison(atlas: Atlas, view: View, facts: readonly Fact[]): Comparison {
  const side = sideOf(view)
  const [own, other] = side === 'province' ? OWN_CHINA : OWN_PARTNER
  const chosen = side === 'province' ? view.provinces : view.partners
  const bounds = yearBounds(facts)
  const { sayersById } = atlas
  const places = chosen.slice(0, MOST_COMPARED).map((code): Compared => {
    const said = facts.filter((fact) => fact[own] === code)
    const things = selectThings(atlas, said)
    const { groups } = selectSignedProjects(said, 'province', sayersById)
    return {
      code,
      facts: things,
      documents: documentsOf(said).size,
      kinds: Object.fromEntries(
        KINDS.map((kind) => [kind, things.filter((fact) => fact.kind === kind)]),
      ) as unknown as Record<Kind, Fact[]>,
      time: selectFactsOverTime(things, bounds),
      sectors: tallySectors(things, view.sectors),
      growth: [...selectTradeGrowth(said, { sayersById }).yearOnYear].sort(byLatest),
      series: selectTradeGrowth(said, { lines: true, sayersById }).series,
      signings: groups
        .flatMap(({ rows }) => rows.filter(({ isPart }) => !isPart))
        .sort((a, b) => (b.count ?? 0) - (a.count ?? 0)),
      counterparts: groupedBy(things, (fact) => fact[other]),
    }
  })
  return {
    side,
    places,
    beyond: chosen.slice(MOST_COMPARED),
    counterparts: orderedCounterparts(places),
  }
}

const OWN_CHINA = ['china', 'partner'] as const
const OWN_PARTNER = ['partner', 'china'] as const

const byLatest = (a: GrowthMark, b: GrowthMark) => {
  const [one, other] = [a, b].map(({ from, to }) => to ?? from ?? '')
  return (other ?? '') < (one ?? '') ? -1 : Number((one ?? '') < (other ?? ''))
}

function groupedBy(facts: readonly Fact[], keyOf: (fact: Fact) => string): Map<string, Fact[]> {
  return new Map(groupBy(facts, keyOf).map((group) => [keyOf(group[0]), [...group]]))
}

function orderedCounterparts(places: readonly Compared[]): string[] {
  const codes = [...new Set(places.flatMap(({ counterparts }) => [...counterparts.keys()]))]
  const having = (code: string) =>
    places.filter(({ counterparts }) => counterparts.has(code)).length
  const facts = (code: string) =>
    places.reduce((sum, { counterparts }) => sum + (counterparts.get(code)?.length ?? 0), 0)
  return codes.sort((a, b) => having(b) - having(a) || facts(b) - facts(a) || (a < b ? -1 : 1))
}

/** Codes of the other side that every place has, and those that one place alone has, most facts first. */
export function sharedAndOwn({ places, counterparts }: Comparison): {
  shared: string[]
  own: Map<string, string[]>
} {
  const having = (code: string) => places.filter((place) => place.counterparts.has(code))
  return {
    shared: counterparts.filter((code) => having(code).length === places.length),
    own: new Map(
      places.map((place) => [
        place.code,
        counterparts.filter((code) => {
          const [only, ...others] = having(code)
          return only === place && others.length === 0
        }),
      ]),
    ),
  }
}
