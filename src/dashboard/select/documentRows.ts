import type { DocumentEntry } from '../../model/dataset.ts'
import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import type { DocumentSort } from '../columns.ts'
import { EMPTY_VIEW, NO_PUBLISHER, type InterfaceLanguage, type View } from '../view.ts'
import { setFacets, type Facet } from './failures.ts'
import { countKinds, type KindCount } from './mapPlaces.ts'

/** A document of the list. */
export interface DocumentRow {
  document: DocumentEntry
  /** Its facts that pass the filters. */
  facts: number
  /** Of them, how many of each kind, in the order of KINDS, kinds without one left out. */
  kinds: KindCount[]
}

/** Facets that a document has by itself, whatever its facts. */
const OF_DOCUMENTS: readonly Facet[] = ['province', 'publisher', 'written']

/**
 * The documents that hold one of the facts, and those without one of which the filters say enough by themselves: a province that
 * they name, their publisher, their language. `facts` are those that pass the filters; `title` is what titles are searched for.
 */
export function selectDocumentRows(
  atlas: Atlas,
  view: View,
  facts: readonly Fact[],
  title: string,
): DocumentRow[] {
  const factsByDocument = new Map<string, Fact[]>()
  for (const fact of facts) {
    const known = factsByDocument.get(fact.document)
    if (known === undefined) factsByDocument.set(fact.document, [fact])
    else known.push(fact)
  }
  const facets = setFacets(view)
  const isByDocument = facets.every((facet) => OF_DOCUMENTS.includes(facet))
  const words = folded(title).split(/\s+/u).filter(Boolean)
  const rows = atlas.dataset.documents
    .filter(
      (document) =>
        factsByDocument.has(document.id) || (isByDocument && isMeant(document, view, facets)),
    )
    .filter((document) => {
      if (words.length === 0) return true
      const name = folded(document.title)
      return words.every((word) => name.includes(word))
    })
    .map((document): DocumentRow => {
      const own = factsByDocument.get(document.id) ?? []
      return { document, facts: own.length, kinds: countKinds(own) }
    })
  return sorted(rows, view.listed, view.language)
}

function isMeant(document: DocumentEntry, view: View, facets: readonly Facet[]): boolean {
  return facets.every((facet) => {
    switch (facet) {
      case 'province':
        return document.provinces.some((code) => view.provinces.includes(code))
      case 'publisher':
        return view.publishers.includes(document.publisher ?? NO_PUBLISHER)
      case 'written':
        return view.written.includes(document.language)
      default:
        return false
    }
  })
}

/** In the order of a column, what states nothing for it last whichever end comes first; equal ones latest first. */
function sorted(
  rows: readonly DocumentRow[],
  sort: DocumentSort,
  language: InterfaceLanguage,
): DocumentRow[] {
  const { compare } = new Intl.Collator(language === 'zh' ? 'zh-Hans' : 'en', { numeric: true })
  const byKey = (a: DocumentRow, b: DocumentRow, { column, isDescending }: DocumentSort) => {
    const [one, other] = [keyOf(a, column), keyOf(b, column)]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    const order =
      typeof one === 'number' || typeof other === 'number'
        ? Number(one) - Number(other)
        : compare(one, other)
    return isDescending ? -order : order
  }
  return [...rows].sort(
    (a, b) =>
      byKey(a, b, sort) ||
      byKey(a, b, EMPTY_VIEW.listed) ||
      (a.document.id < b.document.id ? -1 : 1),
  )
}

function keyOf(
  { document, facts }: DocumentRow,
  column: DocumentSort['column'],
): string | number | null {
  switch (column) {
    case 'title':
      return document.title
    case 'publisher':
      return document.publisher
    case 'published':
      return document.published
    case 'language':
      return document.language
    case 'facts':
      return facts
  }
}

const folded = (text: string) =>
  text.trim().toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '')
