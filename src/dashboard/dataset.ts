import type { Dataset, DocumentEntry, Place, PlaceName, Review } from '../model/dataset.ts'
import type { Fact } from '../model/fact.ts'
import { finish, ROWS_A_STEP, type Work } from '../model/turns.ts'
import { fillFactColumns, type FactColumns, type SayersById } from './factColumns.ts'
import { lazily } from './lazily.ts'
import type { QuoteFiles } from './quoteFiles.ts'

/** The dataset with its lookups, built once when it arrives. */
export interface Atlas {
  dataset: Dataset
  placeByCode: ReadonlyMap<string, Place>
  documentById: ReadonlyMap<string, DocumentEntry>
  factById: ReadonlyMap<string, Fact>
  /** The facts of the dataset as numbers, to filter and count by. */
  columns: FactColumns
  /** In the order of the text. */
  factsByDocument: ReadonlyMap<string, readonly Fact[]>
  sayersById: SayersById
  /** The first of those that state another value of the same thing. Only of lone facts and the first of several. */
  rivalsById: ReadonlyMap<string, readonly Fact[]>
  /** What a person said of a fact, by its id. */
  reviewByFact: ReadonlyMap<string, Review>
  /** Names of a place within a province or a partner, by `code/place`: `BY/Minsk`. */
  namesByPlace: ReadonlyMap<string, PlaceName>
  /** Ids of the documents that the reader brought; they are in no dataset but this page's. */
  own: ReadonlySet<string>
  /** Null where the facts have their quotes. */
  quotes: QuoteFiles | null
}

/**
 * The dataset and its lookups; `own` are the documents in it that the reader brought, `quotes` the files that hold the quotes of all
 * others where facts come without them.
 */
export const indexDataset = (...given: Parameters<typeof indexing>): Atlas =>
  finish(indexing(...given))

/** The work of it, to be done in turns where facts are many. */
export function* indexing(
  dataset: Dataset,
  own: ReadonlySet<string> = new Set(),
  quotes: QuoteFiles | null = null,
): Work<Atlas> {
  // Nothing of the first view asks for it.
  const factsByDocument = lazily(() => groupByDocument(dataset.facts))
  const factById = new Map<string, Fact>()
  for (const [at, fact] of dataset.facts.entries()) {
    factById.set(fact.id, fact)
    if (at % ROWS_A_STEP === 0) yield
  }
  const documentById = new Map(dataset.documents.map((document) => [document.id, document]))
  const sayersById = indexSayers(dataset, factById)
  return {
    dataset,
    placeByCode: new Map(dataset.places.map((place) => [place.code, place])),
    documentById,
    factById,
    columns: yield* fillFactColumns(dataset.facts, documentById, sayersById),
    get factsByDocument() {
      return factsByDocument()
    },
    sayersById,
    rivalsById: indexRivals(dataset, factById),
    reviewByFact: new Map(dataset.reviews.map((review) => [review.fact, review])),
    namesByPlace: new Map(
      dataset.placeNames.map((names) => [`${names.code}/${names.place}`, names]),
    ),
    own,
    quotes,
  }
}

function groupByDocument(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const factsByDocument = new Map<string, Fact[]>()
  for (const fact of facts) {
    const known = factsByDocument.get(fact.document)
    if (known === undefined) factsByDocument.set(fact.document, [fact])
    else known.push(fact)
  }
  for (const own of factsByDocument.values()) {
    own.sort((a, b) => a.start - b.start || a.end - b.end)
  }
  return factsByDocument
}

function indexSayers({ links }: Dataset, factById: ReadonlyMap<string, Fact>): SayersById {
  const groups = links.corroborating.map((ids) => ids.flatMap((id) => factById.get(id) ?? []))
  return new Map(groups.flatMap((group) => group.map((fact) => [fact.id, group] as const)))
}

function indexRivals({ links }: Dataset, factById: ReadonlyMap<string, Fact>) {
  const rivals = new Map<string, Fact[]>()
  for (const [a, b] of links.conflicting.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])) {
    const rival = factById.get(b)
    if (rival !== undefined) rivals.set(a, [...(rivals.get(a) ?? []), rival])
  }
  return rivals
}
