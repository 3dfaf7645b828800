import { indexDataset, type Atlas } from '../dataset.ts'
import type { Own } from '../own.ts'
import type { Fact } from '../../model/fact.ts'

/**
 * The atlas with the reader's own documents among the others, as it would be with them in `seeds/`: one of the same name stands in
 * the place of the dataset's. With only the own ones shown the dataset has none but them; with none shown it is what it was.
 */
export function withOwn(atlas: Atlas, { documents, links, shown }: Own): Atlas {
  if (documents.length === 0 || shown === 'dataset') return atlas
  const { dataset } = atlas
  const replaced = new Set(documents.map(({ seed }) => seed))
  const isKept = (id: string) => shown === 'all' && !replaced.has(id)
  const kept = dataset.facts.filter(({ document }) => isKept(document))
  const keptIds = new Set(kept.map(({ id }) => id))
  const facts = [...kept, ...documents.flatMap((own) => own.facts)]
  const ids = new Set(facts.map(({ id }) => id))
  const { corroborating, conflicting } = links ?? dataset.links
  return indexDataset(
    {
      ...dataset,
      version: `${dataset.version}+yours`,
      documents: [
        ...dataset.documents.filter(({ id }) => isKept(id)),
        ...documents.map(({ entry }) => entry),
      ],
      placeNames: [...dataset.placeNames, ...documents.flatMap(({ placeNames }) => placeNames)],
      facts,
      links: {
        corroborating: corroborating
          .map((group) => group.filter((id) => ids.has(id)))
          .filter(({ length }) => length > 1),
        conflicting: conflicting.filter((pair) => pair.every((id) => ids.has(id))),
      },
      reviews: [
        ...dataset.reviews.filter(({ fact }) => keptIds.has(fact)),
        ...documents.flatMap(({ reviews }) => reviews),
      ],
    },
    new Set(documents.map(({ entry }) => entry.id)),
    atlas.quotes,
  )
}

/** Whether the reader brought the document that says this. */
export const isOwn = (atlas: Atlas, fact: Fact): boolean => atlas.own.has(fact.document)
