import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'

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
