import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import type { SayersById } from '../factColumns.ts'
import { oncePerAtlas } from '../oncePerAtlas.ts'
import { factsAt, keepRows, knownRowsOf, rowsOf, type FactRows } from './factRows.ts'

/** The things among facts that were asked for, with the links that say so. */
const thingsByFacts = new WeakMap<
  readonly Fact[],
  { sayersById: SayersById; things: readonly Fact[] }
>()

/**
 * The facts with each thing once: of several documents that say the same, the fullest of those given. This is what a number of
 * facts, ties or signings counts; the order stays. The same list for the same facts.
 */
export function selectThings<F extends Fact>(
  { sayersById }: { sayersById: SayersById },
  facts: readonly F[],
): readonly F[] {
  const known = thingsByFacts.get(facts)
  if (known?.sayersById === sayersById) return known.things as readonly F[]
  const found = knownRowsOf(facts)
  const things =
    found?.columns.sayersById === sayersById
      ? (factsAt(thingRows(found)) as F[])
      : thingsAmong(sayersById, facts)
  thingsByFacts.set(facts, { sayersById, things })
  return things
}

/** All things of the dataset, uncertain ones too. */
export const allThings = oncePerAtlas((atlas): readonly Fact[] => {
  rowsOf(atlas, atlas.dataset.facts)
  return selectThings(atlas, atlas.dataset.facts)
})

function thingRows({ columns, rows }: FactRows): FactRows {
  const { thing, sayer } = columns
  const fullest = new Int32Array(columns.things).fill(-1)
  for (const row of rows) {
    const own = thing[row] ?? -1
    if (own === -1) continue
    const best = fullest[own] ?? -1
    if (best === -1 || (sayer[row] ?? 0) < (sayer[best] ?? 0)) fullest[own] = row
  }
  const isThing = (row: number) => {
    const own = thing[row] ?? -1
    return own === -1 || fullest[own] === row
  }
  return { columns, rows: keepRows(rows, isThing) }
}

function thingsAmong<F extends Fact>(sayersById: SayersById, facts: readonly F[]): F[] {
  const given = new Set(facts.filter(({ id }) => sayersById.has(id)).map(({ id }) => id))
  return facts.filter(({ id }) => {
    const sayers = sayersById.get(id)
    return sayers === undefined || sayers.find((other) => given.has(other.id))?.id === id
  })
}

/** The same thing as other documents say it, the fullest first; whatever the filters. */
export function alsoSaidBy({ sayersById }: Atlas, { id }: Fact): Fact[] {
  return (sayersById.get(id) ?? []).filter((other) => other.id !== id)
}

/** Facts of other documents that state another value of the same thing, one for each value. */
export function differsFrom({ sayersById, rivalsById }: Atlas, { id }: Fact): readonly Fact[] {
  return rivalsById.get(sayersById.get(id)?.[0]?.id ?? id) ?? []
}

/** Ids of the documents that say one of these facts. Of what passes the filters, given with what repeats another, they pass too. */
export function documentsOf(facts: readonly Fact[]): Set<string> {
  return new Set(facts.map(({ document }) => document))
}

/** Ids of the documents that say one of these things, those that repeat what another says too; whatever the filters. */
export function documentsSaying({ sayersById }: Atlas, facts: readonly Fact[]): Set<string> {
  return new Set(
    facts.flatMap((fact) => (sayersById.get(fact.id) ?? [fact]).map(({ document }) => document)),
  )
}
