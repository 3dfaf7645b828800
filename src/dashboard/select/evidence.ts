import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'

/**
 * The facts to show as cards, each thing once: the fact that is picked speaks for its thing, else the one of the list. The
 * order stays.
 */
export function letPickedSpeak(
  { sayersById }: Atlas,
  facts: readonly Fact[],
  picked: Fact | undefined,
): readonly Fact[] {
  const sayers = picked === undefined ? undefined : sayersById.get(picked.id)
  if (picked === undefined || sayers === undefined) return facts
  return facts.map((fact) => (sayers.some(({ id }) => id === fact.id) ? picked : fact))
}

/** The facts newest first: by their own date, those without one after, by the date of their document; then as in the text. */
export function selectEvidence(atlas: Atlas, facts: readonly Fact[]): Fact[] {
  const published = (fact: Fact) => atlas.documentById.get(fact.document)?.published ?? ''
  return [...facts].sort(
    (a, b) =>
      descending(a.to ?? a.from ?? '', b.to ?? b.from ?? '') ||
      descending(published(a), published(b)) ||
      ascending(a.document, b.document) ||
      a.start - b.start ||
      ascending(a.id, b.id),
  )
}

const ascending = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const descending = (a: string, b: string) => ascending(b, a)
