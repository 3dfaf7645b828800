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

/** Everything that ties one province to one partner, or what of it ties two places within them. */
export interface Thread {
  /** `CN-GD BY`, or `CN-GD/Guangzhou BY/Minsk` */
  key: string
  province: string
  partner: string
  /** Where it ends: its province, or the place within it that its facts name, once the map shows that. */
  from: string
  /** The other end: its partner, or a place within it. */
  to: string
  /** The partner is a bloc: dashed, with a diamond at its end. */
  isBloc: boolean
  /** A document that the reader brought ties the two. */
  isOwn: boolean
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
  return [...byPair].map(([, own]) => toThread(atlas, own)).sort(byFacts)
}

/**
 * The threads, each taken apart by the places within its province and its partner that its facts name: facts that name
 * none end at the province and the partner themselves, as do those of a place that `isShown` says is not on the map.
 * Those with most facts first.
 */
export function unravelThreads(
  atlas: Atlas,
  threads: readonly Thread[],
  isShown: (key: string) => boolean,
): Thread[] {
  const endOf = (code: string, place: string | null) =>
    place !== null && isShown(`${code}/${place}`) ? `${code}/${place}` : code
  return threads
    .flatMap((thread): Thread[] => {
      const facts = thread.factIds.flatMap((id) => atlas.factById.get(id) ?? [])
      const byEnds = new Map<string, { from: string; to: string; facts: Fact[] }>()
      for (const fact of facts) {
        const from = endOf(fact.china, fact.chinaPlace)
        const to = endOf(fact.partner, fact.partnerPlace)
        const own = byEnds.get(`${from} ${to}`)
        if (own === undefined) byEnds.set(`${from} ${to}`, { from, to, facts: [fact] })
        else own.facts.push(fact)
      }
      if (byEnds.size === 1 && byEnds.has(thread.key)) return [thread]
      return [...byEnds.values()].map(({ from, to, facts }) => toThread(atlas, facts, { from, to }))
    })
    .sort(byFacts)
}

const byFacts = (a: Thread, b: Thread) =>
  b.factIds.length - a.factIds.length || (a.key < b.key ? -1 : 1)

/** Whether a place has a point on the map; the Belt and Road has none. */
export function hasPoint(atlas: Atlas, code: string): boolean {
  return (atlas.placeByCode.get(code)?.lonLat ?? null) !== null
}

/** The thread of facts between one province and one partner; `ends` where it does not run between these themselves. */
function toThread(
  atlas: Atlas,
  facts: readonly Fact[],
  ends?: { from: string; to: string },
): Thread {
  const [first] = facts
  const province = first?.china ?? ''
  const partner = first?.partner ?? ''
  const { from, to } = ends ?? { from: province, to: partner }
  const kinds = countKinds(facts)
  const most = kinds.reduce((best, count) => (count.facts > best.facts ? count : best))
  return {
    key: `${from} ${to}`,
    province,
    partner,
    from,
    to,
    isBloc: atlas.placeByCode.get(partner)?.type === 'bloc',
    isOwn: facts.some((fact) => atlas.own.has(fact.document)),
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
