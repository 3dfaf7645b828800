import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadGazetteer, placeEntries } from './gazetteer.ts'
import { findPlaceNames } from './gazetteer/placeNames.ts'
import { extractFacts, readProvinces } from './pipeline.ts'
import type { Reader } from './reading.ts'

/** The text of a table in `seeds/geo`. */
export const readGeo = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../seeds/geo', name), 'utf8')

/** The reader that knows the gazetteer and the rules. */
export function createReader(): Reader {
  const gazetteer = loadGazetteer(readGeo)
  return {
    places: placeEntries(gazetteer),
    findPlaceNames: (wanted) => findPlaceNames(wanted, readGeo),
    extract: (document) => extractFacts(document, gazetteer),
    readProvinces: (document) => readProvinces(document, gazetteer),
  }
}
