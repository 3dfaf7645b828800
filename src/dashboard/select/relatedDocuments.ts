import type { DocumentEntry } from '../../model/dataset.ts'
import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { alsoSaidBy, differsFrom } from './things.ts'

/** Another document that tells of the same. */
export interface RelatedDocument {
  document: DocumentEntry
  /** Its facts that say what this document says, in the order of this one. */
  same: Fact[]
  /** Its facts that state another value of the same thing. */
  rival: Fact[]
  /** Its facts on the same pairs of a province and a partner, the others left out. */
  onPairs: Fact[]
}

export interface RelatedDocuments {
  /** Those that say or contradict one of its facts; by how many, most first. */
  sayers: RelatedDocument[]
  /** The others that tell of one of its pairs; by their facts on them, most first, at most five. */
  neighbours: RelatedDocument[]
}

const MOST_NEIGHBOURS = 5

/** Documents that tell of what a document tells of. The nation and blocs make no pair: too much is about them. */
export function selectRelatedDocuments(atlas: Atlas, id: string): RelatedDocuments {
  const own = atlas.factsByDocument.get(id) ?? []
  const related = new Map<string, RelatedDocument>()
  const entryOf = (fact: Fact): RelatedDocument | undefined => {
    const document = atlas.documentById.get(fact.document)
    if (document === undefined || document.id === id) return undefined
    const known = related.get(document.id)
    if (known !== undefined) return known
    const made = { document, same: [], rival: [], onPairs: [] }
    related.set(document.id, made)
    return made
  }
  for (const fact of own) {
    for (const other of alsoSaidBy(atlas, fact)) entryOf(other)?.same.push(other)
    for (const other of differsFrom(atlas, fact)) entryOf(other)?.rival.push(other)
  }
  const pairs = new Set(own.filter((fact) => isPair(atlas, fact)).map(pairOf))
  for (const fact of atlas.dataset.facts) {
    if (pairs.has(pairOf(fact))) entryOf(fact)?.onPairs.push(fact)
  }
  const all = [...related.values()]
  const weight = ({ same, rival }: RelatedDocument) => same.length + rival.length
  return {
    sayers: all
      .filter((entry) => weight(entry) > 0)
      .sort((a, b) => weight(b) - weight(a) || byId(a, b)),
    neighbours: all
      .filter((entry) => weight(entry) === 0)
      .sort((a, b) => b.onPairs.length - a.onPairs.length || byId(a, b))
      .slice(0, MOST_NEIGHBOURS),
  }
}

const pairOf = ({ china, partner }: Fact) => `${china} ${partner}`

const isPair = (atlas: Atlas, { china, partner }: Fact) =>
  china !== 'CN' && atlas.placeByCode.get(partner)?.type !== 'bloc'

const byId = (a: RelatedDocument, b: RelatedDocument) => (a.document.id < b.document.id ? -1 : 1)
