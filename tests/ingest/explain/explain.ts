import { loadGazetteer } from '../../../src/ingest/gazetteer.ts'
import { readBody } from '../../../src/ingest/read/document.ts'
import { readGeo } from '../../../src/ingest/reader.ts'
import { explainDocument } from '../../../src/ingest/explain/explainDocument.ts'
import type { Explanation } from '../../../src/ingest/explain/explanation.ts'
import type { FrontMatter } from '../../../src/ingest/read/frontMatter.ts'

const gazetteer = loadGazetteer(readGeo)
const codes = new Set(gazetteer.places.map(({ code }) => code))

/** A text, explained. */
export const explain = (text: string, front: FrontMatter = {}): Explanation =>
  explainDocument(readBody('tea', text, 'txt', front), gazetteer, codes)
