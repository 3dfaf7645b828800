import { createDataset, formatDataset, formatTables } from './dataset.ts'
import type { DatasetDocument } from './dataset.ts'
import type { Effects, OutputFile } from './effects.ts'
import type { NamedPlace } from '../reading/gazetteer/placeNames.ts'
import { formatLinks } from '../reading/links/formatLinks.ts'
import { listInputs } from './listInputs.ts'
import type { Inputs } from './listInputs.ts'
import { compareFacts, nameFacts } from '../reading/nameFacts.ts'
import { withManifest } from './manifest.ts'
import type { Readers } from './readers.ts'
import { readInputs } from './readInputs.ts'
import { createReport, formatRefusal, formatReport } from './report.ts'
import type { Report } from './report.ts'
import { formatReviewProblem, reviewDocuments } from './reviewDocuments.ts'

/** 0: all read. 1: some refused, the rest written. 2: wrong usage, or nowhere to write; nothing changed. */
export type ExitCode = 0 | 1 | 2

/** Files of the dataset that hold no facts; some depend on the places that facts name. */
export type ExtraOutput = (named: readonly NamedPlace[]) => OutputFile[]

/** Reads the documents of a folder, its own files only, and puts the dataset made of them in the place of `out`. */
export async function ingest(
  folder: string,
  out: string,
  readers: Readers,
  extras: ExtraOutput[],
  effects: Effects,
): Promise<ExitCode> {
  const inputs = listInputs([folder], false, effects)
  const { read, report } = await readAndReview(inputs, readers, effects)
  const named = namedPlaces(read)
  const placeNames = readers.findPlaceNames(named)
  const dataset = createDataset(read, readers.places(), placeNames)
  const files = [
    ...formatDataset(dataset, read, report),
    ...extras.flatMap((extra) => extra(named)),
  ]
  effects.replaceFolder(out, withManifest(files, dataset))
  const code = close(report, effects)
  for (const line of formatLinks(dataset.links)) effects.log(line)
  return code
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
  const { read, report } = await readAndReview(inputs, readers, effects)
  const facts = read.flatMap((document) => document.facts).sort(compareFacts)
  effects.writeFiles(out, formatTables(facts, report))
  return close(report, effects)
}

/** The documents with their facts named, and a person's reviews laid over them; from here on they may know of each other. */
async function readAndReview(
  inputs: Inputs,
  readers: Readers,
  effects: Effects,
): Promise<{ read: DatasetDocument[]; report: Report }> {
  const { readings, fileById, refused } = await readInputs(inputs.files, readers, effects)
  const places = new Map(readers.places().map((place) => [place.code, place]))
  const codes = new Set(places.keys())
  const named = readings.map(({ document, proposed, provinces }) => {
    return { document, facts: nameFacts(document, proposed, codes), provinces, reviews: [] }
  })
  const reviewed = reviewDocuments(named, fileById, inputs.reviews, places, effects)
  const read = reviewed.documents
  const all = [...inputs.refused, ...refused]
  return { read, report: createReport(read, all, inputs.skipped, reviewed.account) }
}

/** The places within provinces and partners that facts name. */
const namedPlaces = (read: DatasetDocument[]): NamedPlace[] =>
  read
    .flatMap(({ facts }) => facts)
    .flatMap(({ china, chinaPlace, partner, partnerPlace }) => [
      { code: china, place: chinaPlace },
      { code: partner, place: partnerPlace },
    ])
    .flatMap(({ code, place }) => (place === null ? [] : { code, place }))

/** Says what was refused and ends with the account. */
function close(report: Report, effects: Effects): ExitCode {
  const { refused, reviews } = report
  for (const refusal of refused) effects.warn(formatRefusal(refusal))
  for (const problem of reviews.refused) effects.warn(formatReviewProblem(problem))
  for (const problem of reviews.unheld) {
    effects.warn(`${formatReviewProblem(problem)}; the review is kept in its file and not applied`)
  }
  for (const line of formatReport(report)) effects.log(line)
  return refused.length === 0 && reviews.refused.length === 0 ? 0 : 1
}
