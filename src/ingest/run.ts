import { createDataset, formatDataset, formatTables } from './dataset.ts'
import type { DatasetDocument } from './dataset.ts'
import type { Effects, OutputFile } from './effects.ts'
import { listInputs } from './listInputs.ts'
import { compareFacts, nameFacts } from './nameFacts.ts'
import type { Reading, Readers } from './reading.ts'
import { readInputs } from './readInputs.ts'
import { createReport, formatRefusal, formatReport } from './report.ts'

/** 0: all read. 1: some refused, the rest written. 2: wrong usage, or nowhere to write; nothing changed. */
export type ExitCode = 0 | 1 | 2

/** Files of the dataset that do not come from documents. */
export type ExtraOutput = () => OutputFile[]

/** Reads the documents of a folder, its own files only, and puts the dataset made of them in the place of `out`. */
export async function ingest(
  folder: string,
  out: string,
  readers: Readers,
  extras: ExtraOutput[],
  effects: Effects,
): Promise<ExitCode> {
  const inputs = listInputs([folder], false, effects)
  const { readings, refused } = await readInputs(inputs.files, readers, effects)
  const read = nameReadings(readings, readers)
  const report = createReport(read, [...inputs.refused, ...refused], inputs.skipped)
  const dataset = createDataset(read, readers.places(), [])
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
  readers: Readers,
  effects: Effects,
): Promise<ExitCode> {
  if (effects.kindOf(out) === 'file') {
    effects.warn(`--out ${out}: found a file; allowed: a folder, or a new name for one`)
    return 2
  }
  const inputs = listInputs(paths, true, effects)
  const { readings, refused } = await readInputs(inputs.files, readers, effects)
  const read = nameReadings(readings, readers)
  const report = createReport(read, [...inputs.refused, ...refused], inputs.skipped)
  const facts = read.flatMap((document) => document.facts).sort(compareFacts)
  effects.writeFiles(out, formatTables(facts, report))
  return close(report, effects)
}

/** The documents with their facts named; from here on they may know of each other. */
function nameReadings(readings: Reading[], readers: Readers): DatasetDocument[] {
  const codes = new Set(readers.places().map(({ code }) => code))
  return readings.map(({ document, proposed, provinces }) => ({
    document,
    facts: nameFacts(document, proposed, codes),
    provinces,
    reviews: [],
  }))
}

/** Says what was refused and ends with the account. */
function close(report: ReturnType<typeof createReport>, effects: Effects): ExitCode {
  for (const refusal of report.refused) effects.warn(formatRefusal(refusal))
  for (const line of formatReport(report)) effects.log(line)
  return report.refused.length === 0 ? 0 : 1
}
