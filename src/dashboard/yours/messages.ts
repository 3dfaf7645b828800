import type { Place, PlaceName, Review } from '../../model/dataset.ts'
import type { Fact } from '../../model/fact.ts'
import type { Links } from '../../model/links.ts'
import type { PlacePoints } from '../../model/placePoints.ts'
import type { NearMiss } from '../../reading/explain/explanation.ts'
import type { FrontMatter } from '../../reading/read/frontMatter.ts'
import type { Refusal } from '../../reading/read/refusal.ts'
import type { SourceDocument } from '../../reading/read/source.ts'
import type { Problem } from '../../reading/review/yamlTree.ts'

/** A document as the reader gave it, with what the reader says of it. */
export interface Given {
  /** Of the file, with its ending. */
  name: string
  bytes: Uint8Array
  /** Goes before what the document says of itself; a key that is absent is looked for in it. */
  stated: FrontMatter
}

/** A sentence that was read; offsets are UTF-16 units of the text. */
export interface ReadSentence {
  start: number
  end: number
  /** Codes of the sides that it names, in their order: provinces or `CN`, countries and blocs. */
  china: string[]
  partners: string[]
}

/** What the program makes of a document, before a person says anything. */
export interface ReadDocument {
  document: SourceDocument
  facts: Fact[]
  /** Codes of the provinces that it names. */
  provinces: string[]
  sentences: ReadSentence[]
  nearly: NearMiss[]
}

/** The facts with a review file laid over them. */
export interface ReviewedFacts {
  facts: Fact[]
  reviews: Review[]
  /** Names in other languages of the places that the facts name. */
  placeNames: PlaceName[]
  /** Where those places lie. */
  placePoints: PlacePoints
  /** What of the file does not hold, in the words of ingest. */
  problems: Problem[]
  /** For each `add` of the file, in its order, the id of the fact that came of it, or null. */
  added: (string | null)[]
}

export interface SeedFile {
  name: string
  bytes: Uint8Array
}

/** The document as a file for `seeds/`, and whether reading it there gives the same facts. */
export interface Seed {
  file: SeedFile
  isSame: boolean
}

/** What the page asks of the worker, and what comes back. */
export interface Asks {
  read: { asked: { given: Given }; answer: ReadResult }
  review: { asked: { read: ReadDocument; review: string }; answer: ReviewedFacts }
  link: { asked: { facts: readonly Fact[] }; answer: Links }
  seed: { asked: { given: Given; read: ReadDocument }; answer: Seed }
}
export type Ask = keyof Asks

export type ReadResult =
  { type: 'read'; value: ReadDocument } | { type: 'refused'; refusals: Refusal[] }

/** What the worker is told once, before all else. */
export interface Start {
  type: 'start'
  tables: { address: string; bytes: number }
  places: readonly Place[]
}

export type Question = { [A in Ask]: { type: A; number: number } & Asks[A]['asked'] }[Ask]

/** How far a reading is: the tables on their way, in bytes, or the document itself. */
export type Progress = { stage: 'tables'; done: number; of: number } | { stage: 'reading' }

export type Answer =
  | { type: 'progress'; number: number; progress: Progress }
  | { type: 'answer'; number: number; value: Asks[Ask]['answer'] }
  /** The program itself failed, or its tables could not be had. */
  | { type: 'failed'; number: number; problem: 'tables' | 'program'; message: string }
