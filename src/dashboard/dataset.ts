import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import {
  SCHEMA_VERSION,
  datasetSchema,
  documentTextSchema,
  type Dataset,
  type DocumentEntry,
  type DocumentText,
  type Place,
  type PlaceName,
  type Review,
} from '../model/dataset.ts'
import type { Fact } from '../model/fact.ts'

/** The dataset with its lookups, built once when it arrives. */
export interface Atlas {
  dataset: Dataset
  placeByCode: ReadonlyMap<string, Place>
  documentById: ReadonlyMap<string, DocumentEntry>
  factById: ReadonlyMap<string, Fact>
  /** In the order of the text. */
  factsByDocument: ReadonlyMap<string, readonly Fact[]>
  /** Facts of several documents that say one thing, itself among them, the fullest first; absent where no other says it. */
  sayersById: SayersById
  /** The first of those that state another value of the same thing. Only of lone facts and the first of several. */
  rivalsById: ReadonlyMap<string, readonly Fact[]>
  /** What a person said of a fact, by its id. */
  reviewByFact: ReadonlyMap<string, Review>
  /** Names of a place within a province or a partner, by `code/place`: `BY/Minsk`. */
  namesByPlace: ReadonlyMap<string, PlaceName>
  /** Ids of the documents that the reader brought; they are in no dataset but this page's. */
  own: ReadonlySet<string>
}

export type SayersById = ReadonlyMap<string, readonly Fact[]>

export const DATASET_PROBLEMS = ['missing', 'notJson', 'otherVersion', 'invalid'] as const
export type DatasetProblem = (typeof DATASET_PROBLEMS)[number]

/** A file of the dataset that could not be used. `place` is the field at fault (`facts.3.growthPct`) or the version found. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError'

  constructor(
    readonly problem: DatasetProblem,
    readonly file: string,
    readonly place: string | null,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${problem}${place === null ? '' : ` (${place})`}`, options)
  }
}

/** The whole dataset, fetched beside the page; `data` is an Atlas. */
export const atlasQuery = queryOptions({
  queryKey: ['atlas'],
  queryFn: async ({ signal }) =>
    indexDataset(parseDataset(await fetchJson('data/dataset.json', signal))),
  staleTime: Infinity,
  retry: false,
})

/** The text of one document with its blocks and spans. */
export function documentTextQuery(id: string) {
  const file = `data/documents/${encodeURIComponent(id)}.json`
  return queryOptions({
    queryKey: ['document', id],
    queryFn: async ({ signal }): Promise<DocumentText> =>
      parseWith(documentTextSchema, await fetchJson(file, signal), file),
    staleTime: Infinity,
    retry: false,
  })
}

/** The value as a Dataset, or a DatasetError that says what is wrong with it. */
export function parseDataset(value: unknown): Dataset {
  const file = 'data/dataset.json'
  const version = z.safeParse(z.object({ schemaVersion: z.number() }), value)
  if (version.success && version.data.schemaVersion !== SCHEMA_VERSION) {
    throw new DatasetError('otherVersion', file, String(version.data.schemaVersion))
  }
  return parseWith(datasetSchema, value, file)
}

/** The dataset and its lookups; `own` are the documents in it that the reader brought. */
export function indexDataset(dataset: Dataset, own: ReadonlySet<string> = new Set()): Atlas {
  const factsByDocument = new Map<string, Fact[]>()
  for (const fact of dataset.facts) {
    const facts = factsByDocument.get(fact.document)
    if (facts === undefined) factsByDocument.set(fact.document, [fact])
    else facts.push(fact)
  }
  for (const facts of factsByDocument.values()) {
    facts.sort((a, b) => a.start - b.start || a.end - b.end)
  }
  const factById = new Map(dataset.facts.map((fact) => [fact.id, fact]))
  return {
    dataset,
    placeByCode: new Map(dataset.places.map((place) => [place.code, place])),
    documentById: new Map(dataset.documents.map((document) => [document.id, document])),
    factById,
    factsByDocument,
    sayersById: indexSayers(dataset, factById),
    rivalsById: indexRivals(dataset, factById),
    reviewByFact: new Map(dataset.reviews.map((review) => [review.fact, review])),
    namesByPlace: new Map(
      dataset.placeNames.map((names) => [`${names.code}/${names.place}`, names]),
    ),
    own,
  }
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

/** A file of the dataset, checked; a DatasetError says what is wrong with it. */
export async function fetchChecked<Schema extends z.ZodMiniType>(
  file: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<z.output<Schema>> {
  return parseWith(schema, await fetchJson(file, signal), file)
}

async function fetchJson(file: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(file, { signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause
    throw new DatasetError('missing', file, null, { cause })
  })
  // A development server answers a missing file with the page itself.
  const isPage = response.headers.get('content-type')?.includes('text/html') === true
  if (!response.ok || isPage) throw new DatasetError('missing', file, null)
  try {
    return await response.json()
  } catch (cause) {
    if (signal.aborted) throw cause
    throw new DatasetError('notJson', file, null, { cause })
  }
}

function parseWith<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  file: string,
): z.output<Schema> {
  const result = z.safeParse(schema, value)
  if (result.success) return result.data
  const path = result.error.issues[0]?.path.map(String).join('.') ?? ''
  throw new DatasetError('invalid', file, path === '' ? null : path, { cause: result.error })
}
