import { packColumn, unpackColumn, type Column, type UnpackedColumn } from './columns.ts'
import type { Dataset, DocumentEntry } from './dataset.ts'
import { KINDS, type Fact, type Kind } from './fact.ts'
import { FIELDS, fieldsOf, type Field } from './factFields.ts'
import { inTurns, ROWS_A_STEP, type Work } from './turns.ts'

/** Datasets of so many facts and more are read by the page from `dataset.columns`; of smaller ones `dataset.json` is the smaller. */
export const PACKED_FROM = 1_000

/** What of a dataset is few, and what its columns are; stands at the start of the file as JSON, behind its own length. */
interface Header extends Omit<Dataset, 'documents' | 'facts'> {
  /** SHA-256 of each file of quotes, in the order of their numbers. */
  quotes: string[]
  documents: Table
  facts: Table
}

/** The bytes of the columns follow each other in this order. */
interface Table {
  rows: number
  columns: Column[]
}

/** A dataset whose quotes are in files of their own: its facts have '' for theirs, which none is. */
export interface PackedDataset {
  dataset: Dataset
  quotes: string[]
}

/** `dataset.columns`: the dataset but for its quotes, by fields instead of by facts. */
export function packDataset(dataset: Dataset, quotes: string[]): Uint8Array {
  const documents = packTable(dataset.documents, Object.keys(dataset.documents[0] ?? {}))
  const facts = packTable(
    dataset.facts,
    FIELDS.filter((field) => field !== 'quote'),
  )
  const header: Header = {
    ...dataset,
    quotes,
    documents: documents.table,
    facts: facts.table,
  }
  const head = new TextEncoder().encode(JSON.stringify(header))
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, head.length, true)
  return joined([length, head, ...documents.bytes, ...facts.bytes])
}

/**
 * What `packDataset` made. Throws where the bytes are no such file; whether the values are those of a dataset is for its schema to say.
 * A file of another schema gives its header alone, by which that can be told.
 */
export async function unpackDataset(
  bytes: Uint8Array,
  schemaVersion: number,
): Promise<PackedDataset | Pick<Dataset, 'schemaVersion'>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = 4 + view.getUint32(0, true)
  const head = new TextDecoder().decode(bytes.subarray(4, start))
  const { quotes, ...header } = JSON.parse(head) as Header
  if (header.schemaVersion !== schemaVersion) return { schemaVersion: header.schemaVersion }
  const documents = unpackTable(bytes, start, header.documents)
  const facts = unpackTable(bytes, documents.end, header.facts)
  const kindAt = facts.columns.get('kind')?.at ?? noText
  const makers = new Map(KINDS.map((kind) => [kind, rowMaker(facts.columns, factFields(kind))]))
  const makeDocument = rowMaker(documents.columns, [...documents.columns.keys()])
  const makeFact = (row: number) => makers.get(kindAt(row) as Kind)?.(row)
  return {
    dataset: {
      ...header,
      documents: (await inTurns(makeRows(header.documents.rows, makeDocument))) as DocumentEntry[],
      facts: (await inTurns(makeRows(header.facts.rows, makeFact))) as Fact[],
    },
    quotes,
  }
}

/** The fields of a fact of this kind, in the order of `dataset.json`. */
function factFields(kind: Kind): Field[] {
  const own = new Set(fieldsOf(kind))
  return FIELDS.filter((field) => own.has(field))
}

function packTable(rows: readonly object[], fields: readonly string[]) {
  const packed = fields.map((field) => packColumn(field, rows as Record<string, unknown>[]))
  const table: Table = { rows: rows.length, columns: packed.map(({ column }) => column) }
  return { table, bytes: packed.flatMap(({ bytes }) => bytes) }
}

function unpackTable(bytes: Uint8Array, start: number, { rows, columns }: Table) {
  const unpacked = new Map<string, UnpackedColumn>()
  let end = start
  for (const column of columns) {
    const one = unpackColumn(bytes, end, rows, column)
    unpacked.set(column.field, one)
    end += one.length
  }
  return { columns: unpacked, end }
}

/** Makes the object of a row; a field without a column is ''. All are copies of one, or engines would keep them as tables of their own. */
function rowMaker(columns: ReadonlyMap<string, UnpackedColumn>, fields: readonly string[]) {
  const named = fields.map((field) => ({ field, at: columns.get(field)?.at ?? noText }))
  const shape: Record<string, unknown> = Object.fromEntries(fields.map((field) => [field, '']))
  return (row: number): object => {
    const made = { ...shape }
    for (const { field, at } of named) made[field] = at(row)
    return made
  }
}

const noText = () => ''

function* makeRows<Made>(count: number, make: (row: number) => Made): Work<Made[]> {
  const all: Made[] = []
  for (let row = 0; row < count; row += 1) {
    all.push(make(row))
    if (row % ROWS_A_STEP === 0) yield
  }
  return all
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
