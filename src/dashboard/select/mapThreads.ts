import { KINDS, type Fact, type Kind } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { lazily } from '../lazily.ts'
import { groupRows, idsAt, keepRows, kindsAt, rowsOf, type FactRows } from './factRows.ts'
import { kindCounts, type KindCount } from './mapPlaces.ts'

/** The facts of one kind between two places. */
export interface Strand {
  kind: Kind
  facts: number
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
  /** How many, and which: in the order of the dataset. */
  facts: number
  rows: FactRows
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
  const { columns, rows } = rowsOf(atlas, facts)
  const isOnMap = columns.codes.map((code) => hasPoint(atlas, code))
  return groupRows(rows, columns.pair, columns.pairs.length)
    .filter(({ value }) => {
      const pair = columns.pairs[value]
      return (
        pair !== undefined &&
        columns.codes[pair.china] !== 'CN' &&
        isOnMap[pair.china] === true &&
        isOnMap[pair.partner] === true
      )
    })
    .map(({ rows: own }) => toThread(atlas, { columns, rows: own }))
    .sort(byFacts)
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
  return threads.flatMap((thread) => unravelThread(atlas, thread, isShown)).sort(byFacts)
}

function unravelThread(
  atlas: Atlas,
  thread: Thread,
  isShown: (key: string) => boolean,
): readonly Thread[] {
  const { columns, rows } = thread.rows
  const { innerKeys, chinaPlace, partnerPlace } = columns
  const shownAt = (place: number | undefined) => {
    const key = innerKeys[place ?? -1]
    return key !== undefined && isShown(key) ? key : null
  }
  const byEnds = new Map<string, { from: string; to: string; rows: number[] }>()
  for (const row of rows) {
    const from = shownAt(chinaPlace[row]) ?? thread.province
    const to = shownAt(partnerPlace[row]) ?? thread.partner
    const own = byEnds.get(`${from} ${to}`)
    if (own === undefined) byEnds.set(`${from} ${to}`, { from, to, rows: [row] })
    else own.rows.push(row)
  }
  if (byEnds.size === 1 && byEnds.has(thread.key)) return [thread]
  return [...byEnds.values()].map(({ from, to, rows: own }) =>
    toThread(atlas, { columns, rows: Int32Array.from(own) }, { from, to }),
  )
}

const byFacts = (a: Thread, b: Thread) => b.facts - a.facts || (a.key < b.key ? -1 : 1)

/** Whether a place has a point on the map; the Belt and Road has none. */
export function hasPoint(atlas: Atlas, code: string): boolean {
  return (atlas.placeByCode.get(code)?.lonLat ?? null) !== null
}

/** The thread of facts between one province and one partner; `ends` where it does not run between these themselves. */
function toThread(atlas: Atlas, rows: FactRows, ends?: { from: string; to: string }): Thread {
  const { columns } = rows
  const [first = 0] = rows.rows
  const province = columns.codes[columns.china[first] ?? 0] ?? ''
  const partner = columns.codes[columns.partner[first] ?? 0] ?? ''
  const { from, to } = ends ?? { from: province, to: partner }
  const kinds = kindCounts(kindsAt(rows))
  const most = kinds.reduce((best, count) => (count.facts > best.facts ? count : best))
  const factIds = lazily(() => idsAt(rows))
  const strands = lazily(() => kinds.map(({ kind }) => toStrand(kind, rows)))
  return {
    key: `${from} ${to}`,
    province,
    partner,
    from,
    to,
    isBloc: atlas.placeByCode.get(partner)?.type === 'bloc',
    isOwn:
      atlas.own.size > 0 &&
      rows.rows.some((row) => atlas.own.has(columns.facts[row]?.document ?? '')),
    facts: rows.rows.length,
    rows,
    kind: most.kind,
    kinds,
    get factIds() {
      return factIds()
    },
    get strands() {
      return strands()
    },
  }
}

function toStrand(kind: Kind, { columns, rows }: FactRows): Strand {
  const at = KINDS.indexOf(kind)
  const own = { columns, rows: keepRows(rows, (row) => columns.kind[row] === at) }
  const directions = new Set<Strand['toward']>()
  for (const row of own.rows) {
    const fact = columns.facts[row]
    const toward = fact === undefined ? null : directionOf(fact)
    if (toward !== null) directions.add(toward)
  }
  const [only = null] = directions
  return {
    kind,
    facts: own.rows.length,
    factIds: idsAt(own),
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
