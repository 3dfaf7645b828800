import type { Fact } from '../../model/fact.ts'
import type { Atlas, SayersById } from '../dataset.ts'

/**
 * The facts with each thing once: of several documents that say the same, the fullest of those given. This is what a number of
 * facts, ties or signings counts; the order stays.
 */
export function selectThings<F extends Fact>(
  { sayersById }: { sayersById: SayersById },
  facts: readonly F[],
): F[] {
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
