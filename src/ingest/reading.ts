import type { Place } from '../model/dataset.ts'
import type { Effects } from './effects.ts'
import type { InputFile } from './listInputs.ts'
import type { ProposedFact } from './proposed.ts'
import { readAnyDocument } from './read/anyDocument.ts'
import { read, refused } from './read/refusal.ts'
import type { Result } from './read/refusal.ts'
import type { SourceDocument } from './read/source.ts'

/**
 * What reading makes of a document by itself: whatever else is in its folder, on whatever core, new or remembered. What documents
 * say of each other comes after, in `run.ts`.
 */
export interface Reading {
  document: SourceDocument
  /** Without ids, in the order of the rules. */
  proposed: ProposedFact[]
  /** Codes of the Chinese provinces that the document names. */
  provinces: string[]
}

/** What a run knows of facts and places. */
export interface Reader {
  places: Place[]
  extract: (document: SourceDocument) => ProposedFact[]
  /** Codes of the Chinese provinces that a document names. */
  readProvinces: (document: SourceDocument) => string[]
}

/** All who read for a run: one reader, or one a core. */
export interface Readers {
  places: () => Place[]
  /** What became of each file, in the order of the files. */
  readAll: (files: InputFile[], effects: Effects) => Promise<Result<Reading>[]>
}

/** The reading of a file, or why it is refused. */
export async function readOne(
  name: string,
  bytes: Uint8Array,
  reader: Reader,
): Promise<Result<Reading>> {
  const result = await readAnyDocument(name, bytes)
  if (result.type === 'refused') return result
  const document = result.value
  return read({
    document,
    proposed: reader.extract(document),
    provinces: reader.readProvinces(document),
  })
}

/** Bytes that cannot be had, as a refusal. */
export const refuseUnread = (error: Error): Result<never> =>
  refused(`the file cannot be read (${'code' in error ? String(error.code) : error.message})`)
