import type { Place } from '../model/dataset.ts'
import { createDataset, formatDataset, formatTables } from './dataset.ts'
import type { DatasetDocument } from './dataset.ts'
import type { Effects, OutputFile } from './effects.ts'
import { compareFacts, nameFacts } from './nameFacts.ts'
import type { ProposedFact } from './proposed.ts'
import type { SourceDocument } from './read/source.ts'
import { listInputs, readFiles } from './readFiles.ts'
import { createReport, formatRefusal, formatReport } from './report.ts'
import type { ReadDocument, RefusedFile } from './report.ts'

/** 0: all read. 1: some refused, the rest written. 2: wrong usage, or nowhere to write; nothing changed. */
export type ExitCode = 0 | 1 | 2

/** What a run knows of facts and places. */
export interface Reader {
  places: Place[]
  extract: (document: SourceDocument) => ProposedFact[]
  /** Codes of the Chinese provinces that a document names. */
  readProvinces: (document: SourceDocument) => string[]
}

/** Files of the dataset that do not come from documents. */
export type ExtraOutput = () => OutputFile[]

/** Reads the documents of a folder, its own files only, and puts the dataset made of them in the place of `out`. */
export async function ingest(
  folder: string,
  out: string,
  reader: Reader,
  extras: ExtraOutput[],
  effects: Effects,
): Promise<ExitCode> {
  const read: DatasetDocument[] = []
  const inputs = listInputs([folder], false, effects)
  const refused = await readInputs(inputs.files, reader, effects, (document) => {
    read.push({ ...document, provinces: reader.readProvinces(document.document) })
  })
  const report = createReport(read, [...inputs.refused, ...refused], inputs.skipped)
  const dataset = createDataset(read, reader.places)
  effects.replaceFolder(out, [
    ...formatDataset(dataset, read, report),
    ...extras.flatMap((extra) => extra()),
  ])
  return close(report, effects)
}

/** Reads any files and folders and writes the table of their facts into `out`. */
export async function extract(
  paths: string[],
  out: string,
  reader: Reader,
  effects: Effects,
): Promise<ExitCode> {
  if (effects.kindOf(out) === 'file') {
    effects.warn(`--out ${out}: found a file; allowed: a folder, or a new name for one`)
    return 2
  }
  const read: ReadDocument[] = []
  const inputs = listInputs(paths, true, effects)
  const refused = await readInputs(inputs.files, reader, effects, (document) => read.push(document))
  const report = createReport(read, [...inputs.refused, ...refused], inputs.skipped)
  const facts = read.flatMap((document) => document.facts).sort(compareFacts)
  effects.writeFiles(out, formatTables(facts, report))
  return close(report, effects)
}

function readInputs(
  files: Parameters<typeof readFiles>[0],
  reader: Reader,
  effects: Effects,
  take: (document: ReadDocument) => void,
): Promise<RefusedFile[]> {
  const codes = new Set(reader.places.map(({ code }) => code))
  return readFiles(files, effects, (document) => {
    take({ document, facts: nameFacts(document, reader.extract(document), codes) })
  })
}

/** Says what was refused and ends with the account. */
function close(report: ReturnType<typeof createReport>, effects: Effects): ExitCode {
  for (const refusal of report.refused) effects.warn(formatRefusal(refusal))
  for (const line of formatReport(report)) effects.log(line)
  return report.refused.length === 0 ? 0 : 1
}
