import { loadGazetteer } from '../../../src/reading/gazetteer.ts'
import { readBody } from '../../../src/reading/read/document.ts'
import { readGeo } from '../../../src/ingest/geoTables.ts'
import { explainDocument } from '../../../src/reading/explain/explainDocument.ts'
import type { Explanation } from '../../../src/reading/explain/explanation.ts'
import type { FrontMatter } from '../../../src/reading/read/frontMatter.ts'

const gazetteer = loadGazetteer(readGeo)
const codes = new Set(gazetteer.places.map(({ code }) => code))

/** A text, explained. */
export const explain = (text: string, front: FrontMatter = {}): Explanation =>
  explainDocument(readBody('tea', text, 'txt', front), gazetteer, codes)
