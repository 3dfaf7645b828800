import type { Place, PlaceName } from '../model/dataset.ts'
import { loadGazetteer, placeEntries } from './gazetteer.ts'
import type { Gazetteer } from './gazetteer.ts'
import { findPlaceNames } from './gazetteer/placeNames.ts'
import type { NamedPlace } from './gazetteer/placeNames.ts'
import { extractFacts, readProvinces } from './pipeline.ts'
import type { ProposedFact } from './proposed.ts'
import { readAnyDocument } from './read/anyDocument.ts'
import type { FrontMatter } from './read/frontMatter.ts'
import { read, refused } from './read/refusal.ts'
import type { Result } from './read/refusal.ts'
import type { SourceDocument } from './read/source.ts'

/**
 * What reading makes of a document by itself: whatever else is in its folder, on whatever core, new or remembered. What documents
 * say of each other comes after, in `links/`.
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
  /** What places within provinces and partners are called in other languages. */
  findPlaceNames: (wanted: NamedPlace[]) => PlaceName[]
  extract: (document: SourceDocument) => ProposedFact[]
  /** Codes of the Chinese provinces that a document names. */
  readProvinces: (document: SourceDocument) => string[]
}

/** The reader that knows the gazetteer and the rules; `readGeo` gives the text of a table of `seeds/geo` by its file name. */
export const createReader = (readGeo: (name: string) => string): Reader =>
  readerWith(loadGazetteer(readGeo), readGeo)

/** The same with a gazetteer that is compiled from those tables already. */
export function readerWith(gazetteer: Gazetteer, readGeo: (name: string) => string): Reader {
  return {
    places: placeEntries(gazetteer),
    findPlaceNames: (wanted) => findPlaceNames(wanted, readGeo),
    extract: (document) => extractFacts(document, gazetteer),
    readProvinces: (document) => readProvinces(document, gazetteer),
  }
}

/** The reading of a file, or why it is refused; what is `stated` of it goes before what it says itself. What a document breaks in the program is told as its own, and the rest go on. */
export async function readOne(
  name: string,
  bytes: Uint8Array,
  reader: Reader,
  stated: FrontMatter = {},
): Promise<Result<Reading>> {
  try {
    const result = await readAnyDocument(name, bytes, stated)
    if (result.type === 'refused') return result
    const document = result.value
    return read({
      document,
      proposed: reader.extract(document),
      provinces: reader.readProvinces(document),
    })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const where =
      error.stack
        ?.split('\n')
        .find((line) => /^\s*at /u.test(line))
        ?.trim() ?? ''
    return refused(`the program failed on it (${error.name}: ${error.message} ${where})`)
  }
}
