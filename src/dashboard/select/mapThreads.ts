import type { Fact, Kind } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { countKinds, type KindCount } from './mapPlaces.ts'

/** The facts of one kind between two places. */
export interface Strand {
  kind: Kind
  /** In the order of the dataset. */
  factIds: string[]
  /** Where the goods or the money go, if every fact of the strand that has a direction has this one. */
  toward: 'china' | 'partner' | null
}

/** Everything that ties one province to one partner. */
export interface Thread {
  /** `CN-GD BY` */
  key: string
  province: string
  partner: string
  /** The partner is a bloc: dashed, with a diamond at its end. */
  isBloc: boolean
  factIds: string[]
  /** The kind with most facts, ties broken by the order of KINDS. */
  kind: Kind
  kinds: KindCount[]
  /** One a kind, in the order of KINDS. */
  strands: Strand[]
}

/** No more threads than this are drawn at once; the others come with zoom or selection. */
export const MOST_THREADS = 60

/**
 * The threads that the facts make, those with most facts first. Facts of the nation make none, nor do partners without
 * a place on the map.
 */
export function selectThreads(atlas: Atlas, facts: readonly Fact[]): Thread[] {
  const byPair = new Map<string, Fact[]>()
  for (const fact of facts) {
    const isOnMap =
      fact.china !== 'CN' && hasPoint(atlas, fact.china) && hasPoint(atlas, fact.partner)
    if (!isOnMap) continue
    const key = `${fact.china} ${fact.partner}`
    const own = byPair.get(key)
    if (own === undefined) byPair.set(key, [fact])
    else own.push(fact)
  }
  return [...byPair]
    .map(([key, own]) => toThread(atlas, key, own))
    .sort((a, b) => b.factIds.length - a.factIds.length || (a.key < b.key ? -1 : 1))
}

/** Whether a place has a point on the map; the Belt and Road has none. */
export function hasPoint(atlas: Atlas, code: string): boolean {
  return (atlas.placeByCode.get(code)?.lonLat ?? null) !== null
}

function toThread(atlas: Atlas, key: string, facts: readonly Fact[]): Thread {
  const [province = '', partner = ''] = key.split(' ')
  const kinds = countKinds(facts)
  const most = kinds.reduce((best, count) => (count.facts > best.facts ? count : best))
  return {
    key,
    province,
    partner,
    isBloc: atlas.placeByCode.get(partner)?.type === 'bloc',
    factIds: facts.map((fact) => fact.id),
    kind: most.kind,
    kinds,
    strands: kinds.map(({ kind }) =>
      toStrand(
        kind,
        facts.filter((fact) => fact.kind === kind),
      ),
    ),
  }
}

function toStrand(kind: Kind, facts: readonly Fact[]): Strand {
  const directions = new Set(facts.map(directionOf).filter((toward) => toward !== null))
  const [only = null] = directions
  return {
    kind,
    factIds: facts.map((fact) => fact.id),
    toward: directions.size === 1 ? only : null,
  }
}

function directionOf(fact: Fact): Strand['toward'] {
  switch (fact.kind) {
    case 'trade':
      return { total: null, export: 'partner' as const, import: 'china' as const }[fact.flow]
    case 'investment':
      return fact.flow === 'outward' ? 'partner' : 'china'
    default:
      return null
  }
}
