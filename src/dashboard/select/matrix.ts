import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import type { MatrixOrder } from '../view.ts'
import { countKinds, type KindCount } from './mapPlaces.ts'
import { PARTNER_REGIONS, partnerRegion, type PartnerRegion } from './partnerRegions.ts'
import { orderBySimilarity } from './similarityOrder.ts'

/** Facts of one province with one partner. */
export interface MatrixCell {
  facts: number
  kinds: KindCount[]
  /** Some of them are said by documents of the reader's own; absent where none is. */
  isOwn?: true
}

/** A province, the nation or a partner at the edge of the matrix. */
export interface MatrixHead {
  code: string
  isBloc: boolean
  /** What documents say of it, a statement that names several on the other side counted once. */
  total: number
}

export interface MatrixGroup<Name> {
  /** Null where the order knows no groups. */
  name: Name | null
  heads: MatrixHead[]
}

/** Regions of China, from the north-east down, as the dataset names them. */
export const CHINA_REGIONS = [
  'Northeast',
  'North',
  'East',
  'Central',
  'South',
  'Southwest',
  'Northwest',
] as const
export type ChinaRegion = (typeof CHINA_REGIONS)[number]

/** Why a province has no row of its own. */
export interface EmptyProvinces {
  /** `unread`: no document names it. `nothing`: documents do, without a fact. `zero`: its facts do not pass the filters. */
  reason: 'zero' | 'nothing' | 'unread'
  codes: string[]
  /** That name one of them. */
  documents: number
}

export interface Matrix {
  /** The nation first where it has facts, in a group of its own. */
  rows: MatrixGroup<ChinaRegion>[]
  columns: MatrixGroup<PartnerRegion>[]
  /** By `CN-GD BY`; absent where there is no fact. */
  cellByPair: ReadonlyMap<string, MatrixCell>
  /** Of all cells, a statement counted once. */
  total: number
  /** Reasons that hold for no province are left out. */
  empty: EmptyProvinces[]
}

/** Provinces by partners. `things` are the facts in sight, each thing once. */
export function selectMatrix(atlas: Atlas, things: readonly Fact[], order: MatrixOrder): Matrix {
  const pairs = groupFacts(things, (fact) => `${fact.china} ${fact.partner}`)
  const rowHeads = headsOf(atlas, things, 'china')
  const columnHeads = headsOf(atlas, things, 'partner')
  const nation = rowHeads.filter(({ code }) => code === 'CN')
  const provinces = rowHeads.filter(({ code }) => code !== 'CN')
  const countries = columnHeads.filter(({ isBloc }) => !isBloc)
  const blocs = columnHeads.filter(({ isBloc }) => isBloc)
  return {
    rows: [
      { name: null, heads: nation },
      ...(order === 'region'
        ? CHINA_REGIONS.map((name) => ({
            name,
            heads: provinces.filter(({ code }) => atlas.placeByCode.get(code)?.region === name),
          }))
        : [{ name: null, heads: ordered(provinces, order, pairs, 'china') }]),
    ].filter(({ heads }) => heads.length > 0),
    columns: (order === 'region'
      ? PARTNER_REGIONS.map((name) => ({
          name,
          heads: [...countries, ...blocs].filter(
            ({ code }) => partnerRegion(atlas.placeByCode.get(code), atlas.placeByCode) === name,
          ),
        }))
      : [
          { name: null, heads: ordered(countries, order, pairs, 'partner') },
          { name: null, heads: ordered(blocs, order, pairs, 'partner') },
        ]
    ).filter(({ heads }) => heads.length > 0),
    cellByPair: new Map(
      [...pairs].map(([pair, facts]) => [
        pair,
        {
          facts: facts.length,
          kinds: countKinds(facts),
          ...(facts.some((fact) => atlas.own.has(fact.document)) && { isOwn: true as const }),
        },
      ]),
    ),
    total: countSaid(things, (fact) => `${fact.china} ${fact.partner}`),
    empty: selectEmpty(atlas, new Set(provinces.map(({ code }) => code))),
  }
}

/**
 * How many things the facts say: what one statement says of several pairs is one thing, however many it names. Within a pair
 * facts count as they do everywhere, so that the total of one pair is the number of its facts.
 */
export function countSaid(facts: readonly Fact[], pairOf: (fact: Fact) => string): number {
  let total = 0
  const together: Fact[] = []
  for (const [fact, ...others] of groupFacts(facts, ({ statement }) => statement).values()) {
    if (fact === undefined) continue
    // A fact that shares its statement with no other says one thing.
    if (others.length === 0) total += 1
    else together.push(fact, ...others)
  }
  for (const said of groupFacts(together, sayingOf).values()) {
    const pairs = groupFacts(said, pairOf)
    total += Math.max(...[...pairs.values()].map((members) => members.length))
  }
  return total
}

type Side = 'china' | 'partner'

function headsOf(atlas: Atlas, things: readonly Fact[], side: Side): MatrixHead[] {
  const other = side === 'china' ? 'partner' : 'china'
  return [...groupFacts(things, (fact) => fact[side])]
    .map(([code, facts]) => ({
      code,
      isBloc: atlas.placeByCode.get(code)?.type === 'bloc',
      total: countSaid(facts, (fact) => fact[other]),
    }))
    .sort((a, b) => b.total - a.total || (a.code < b.code ? -1 : 1))
}

function ordered(
  heads: MatrixHead[],
  order: MatrixOrder,
  pairs: ReadonlyMap<string, readonly Fact[]>,
  side: Side,
): MatrixHead[] {
  if (order !== 'similarity') return heads
  const vectors = heads.map(({ code }) => {
    const own = [...pairs].filter(([, [fact]]) => fact?.[side] === code)
    const other = side === 'china' ? 'partner' : 'china'
    return new Map(own.map(([, facts]) => [facts[0]?.[other] ?? '', facts.length]))
  })
  return orderBySimilarity(vectors).flatMap((at) => heads[at] ?? [])
}

function selectEmpty(atlas: Atlas, shown: ReadonlySet<string>): EmptyProvinces[] {
  const { facts, documents, places } = atlas.dataset
  const withFacts = new Set(facts.map(({ china }) => china))
  const named = new Set(documents.flatMap(({ provinces }) => provinces))
  const codes = places
    .filter(({ type, code }) => type === 'province' && !shown.has(code))
    .map(({ code }) => code)
  const reasonOf = (code: string) =>
    withFacts.has(code) ? 'zero' : named.has(code) ? 'nothing' : 'unread'
  return (['zero', 'nothing', 'unread'] as const)
    .map((reason) => {
      const own = codes.filter((code) => reasonOf(code) === reason)
      const naming = documents.filter(({ provinces }) =>
        provinces.some((code) => own.includes(code)),
      )
      return { reason, codes: own, documents: naming.length }
    })
    .filter(({ codes: own }) => own.length > 0)
}

/** What a statement says apart from where; one may say two things: that something was signed, and for how much. */
function sayingOf(fact: Fact): string {
  return `${fact.statement} ${JSON.stringify({ ...fact, ...WHERE_AND_HOW })}`
}

/** Left out of what is said: who it is said of, and how it was read. */
const WHERE_AND_HOW = {
  id: undefined,
  china: undefined,
  chinaPlace: undefined,
  partner: undefined,
  partnerPlace: undefined,
  quote: undefined,
  start: undefined,
  end: undefined,
  rule: undefined,
  confidence: undefined,
  uncertain: undefined,
  reviewed: undefined,
}

function groupFacts(facts: readonly Fact[], keyOf: (fact: Fact) => string): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    const key = keyOf(fact)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [fact])
    else group.push(fact)
  }
  return groups
}
