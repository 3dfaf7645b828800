import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { SCHEMA_VERSION } from '../model/dataset.ts'
import { datasetSchema, documentTextSchema } from '../model/datasetSchema.ts'
import type {
  Dataset,
  DocumentEntry,
  DocumentText,
  Place,
  PlaceName,
  Review,
} from '../model/dataset.ts'
import type { OutputFile } from './effects.ts'
import { csvLines, jsonLines } from './factTable.ts'
import { joinText, listPieces, objectPieces } from './joinText.ts'
import { formatPacked } from './packedFiles.ts'
import { linkFacts } from '../reading/links/linkFacts.ts'
import { compareText } from '../model/compareText.ts'
import { compareFacts } from '../reading/nameFacts.ts'
import type { ReadDocument, Report } from './report.ts'

/** A document with its facts, the codes of the provinces that it names, and what a person said of its facts. */
export interface DatasetDocument extends ReadDocument {
  provinces: string[]
  reviews: Review[]
}

/** The dataset of these documents, checked by the model's parser, everything in one order. */
export function createDataset(
  read: DatasetDocument[],
  places: Place[],
  placeNames: PlaceName[],
): Dataset {
  const documents = read.map(entryOf).sort((a, b) => compareText(a.id, b.id))
  const facts = read.flatMap((document) => document.facts).sort(compareFacts)
  const texts = read.map(({ document }) => `${document.id}\n${document.text}`).sort(compareText)
  const reviews = read
    .flatMap((document) => document.reviews)
    .sort((a, b) => compareText(a.fact, b.fact))
  const content = [documents, places, placeNames, facts, reviews, texts]
  const dataset: Dataset = {
    schemaVersion: SCHEMA_VERSION,
    version: versionOf(content),
    documents,
    places,
    placeNames,
    facts,
    links: linkFacts(facts),
    reviews,
  }
  // Checked, but written as it is: the parser would put the fields in another order.
  datasetSchema.parse(dataset)
  return dataset
}

/** 12 hexadecimal digits: another for other content, and for another schema. */
function versionOf(content: readonly (readonly unknown[])[]): string {
  const hash = createHash('sha256').update(`[${SCHEMA_VERSION}`)
  for (const list of content) {
    hash.update(',')
    for (const piece of listPieces(list)) hash.update(piece)
  }
  return hash.update(']').digest('hex').slice(0, 12)
}

/** The files of `public/data/`. */
export function formatDataset(
  dataset: Dataset,
  read: DatasetDocument[],
  report: Report,
): OutputFile[] {
  return [
    { name: 'dataset.json', bytes: joinText(objectPieces(dataset), ['\n']) },
    { name: 'dataset.schema.json', text: formatJson(datasetJsonSchema()) },
    ...formatPacked(dataset),
    ...formatTables(dataset.facts, report),
    ...read
      .toSorted((a, b) => compareText(a.document.id, b.document.id))
      .map((document) => ({
        name: `documents/${document.document.id}.json`,
        text: `${JSON.stringify(textOf(document))}\n`,
      })),
  ]
}

/** `facts.jsonl`, `facts.csv` and `report.json`: all that `extract` writes. */
export function formatTables(facts: Dataset['facts'], report: Report): OutputFile[] {
  return [
    { name: 'facts.jsonl', bytes: joinText(jsonLines(facts)) },
    { name: 'facts.csv', bytes: joinText(csvLines(facts)) },
    { name: 'report.json', text: formatJson(report) },
  ]
}

function entryOf({ document, facts, provinces }: DatasetDocument): DocumentEntry {
  const { id, title, publisher, published, language, url, source, text } = document
  return {
    id,
    title,
    publisher,
    published,
    language,
    url,
    source,
    characters: text.length,
    facts: facts.length,
    uncertain: facts.filter(({ uncertain }) => uncertain).length,
    provinces: provinces.toSorted(compareText),
  }
}

function textOf({ document, facts }: DatasetDocument): DocumentText {
  const text: DocumentText = {
    id: document.id,
    text: document.text,
    blocks: document.blocks.map(({ start, end, type }) => ({ start, end, type })),
    spans: facts.map(({ id, start, end }) => ({ fact: id, start, end })),
  }
  documentTextSchema.parse(text)
  return text
}

const datasetJsonSchema = (): object => ({
  title: 'Silkthread dataset',
  ...z.toJSONSchema(datasetSchema),
})

const formatJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
