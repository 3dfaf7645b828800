import { strToU8, zipSync } from 'fflate'
import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { selectThings } from '../select/things.ts'
import { EMPTY_VIEW, NO_FILTERS, type View } from '../view.ts'
import { dataPackage } from './dataPackage.ts'
import { EXPORT_FIELDS } from './exportFields.ts'
import { factsCsv, factsGeoJson, factsJsonLines } from './factFiles.ts'
import { filterText } from './filterText.ts'
import type { Format } from './formats.ts'

export interface BundleRequest {
  atlas: Atlas
  /** Its filters are those of the facts; null where every fact is taken. */
  view: View | null
  /** What documents say, one fact a document. */
  facts: readonly Fact[]
  formats: readonly Format[]
  /** Of the view that the facts were taken from. */
  address: string
}

/** A file of the bundle. */
export interface BundleFile {
  name: string
  text: string
}

/** The facts in each format, with what one needs to understand them. Same facts, same bytes: nothing tells the time. */
export function bundleFiles(request: BundleRequest): BundleFile[] {
  const { atlas, facts, formats } = request
  const write = { csv: factsCsv, jsonl: factsJsonLines, geojson: factsGeoJson }
  const filters = filtersFile(request)
  return [
    { name: 'README.md', text: readme(request) },
    { name: 'codebook.md', text: codebook() },
    { name: 'filters.json', text: `${JSON.stringify(filters, null, 2)}\n` },
    {
      name: 'datapackage.json',
      text: `${JSON.stringify(dataPackage(atlas, facts, formats), null, 2)}\n`,
    },
    ...formats.map((format) => ({ name: `facts.${format}`, text: write[format](atlas, facts) })),
  ]
}

/** The files as one zip, all dated at the first moment that a zip can tell. */
export function zipBundle(files: readonly BundleFile[]): Uint8Array {
  const entries = files.map(({ name, text }) => [`silkthread/${name}`, strToU8(text)] as const)
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 6 })
}

function filtersFile({ atlas, view, facts, address }: BundleRequest) {
  const keys = Object.keys(NO_FILTERS).filter((key) => key !== 'fact') as (keyof View)[]
  const chosen = view ?? EMPTY_VIEW
  return {
    dataset: atlas.dataset.version,
    address,
    scope: view === null ? 'all' : 'filtered',
    filters: Object.fromEntries(keys.map((key) => [key, chosen[key]])),
    facts: facts.length,
    things: selectThings(atlas, facts).length,
  }
}

function readme(request: BundleRequest): string {
  const { atlas, view, facts, formats, address } = request
  const filters = view === null ? [] : filterText(atlas, view, 'en')
  const things = selectThings(atlas, facts).length
  // Those of the rows: another that says the same may not have passed the filters.
  const documents = new Set(facts.map(({ document }) => document)).size
  const scope =
    view === null
      ? 'Every fact of the dataset, uncertain ones too (`uncertain`).'
      : filters.length === 0
        ? 'Every fact that the page shows with no filter set.'
        : `Facts that pass these filters:\n\n${filters.map((filter) => `- ${filter}`).join('\n')}`
  return `# Facts from Silkthread

${facts.length} facts from ${documents} documents, dataset ${atlas.dataset.version}.

${scope}

The view they were taken from: <${address}>

## Files

${formats.map((format) => `- \`facts.${format}\`: ${FILE_TEXT[format]}`).join('\n')}
- \`codebook.md\`: what each column means
- \`filters.json\`: the filters, for a program
- \`datapackage.json\`: the columns by the Data Package standard, for a program

## Before you count

- A row is what one document says. Several documents may say the same thing: then they share \`sameAs\`. These rows are
  ${things} different things.
- Rows with one \`statement\` were said in one breath, of several places: never add their numbers up.
- Never add amounts of different currencies, a bloc to its members, or a total to its parts.
- A fact is what a document says, not what is true. It was read by a program: \`confidence\` says how far to trust it,
  \`quote\` is the sentence it was read from. Read the sentence before you cite the number.
- In \`facts.csv\` a text that a spreadsheet would take for a formula has an apostrophe in front.
- Excel: open \`facts.csv\` by *Data, From text* and choose UTF-8, or Chinese text turns into signs.

## Licence

The facts, as data: CC BY 4.0, "Silkthread, dataset ${atlas.dataset.version}". The quoted sentences belong to their publishers.
`
}

const FILE_TEXT: Record<Format, string> = {
  csv: 'one fact a row, UTF-8, for spreadsheets and statistics',
  jsonl: 'one fact a line as JSON, as the dataset has it, with its source',
  geojson: 'one fact a feature: a line from the province to the partner',
}

function codebook(): string {
  const rows = EXPORT_FIELDS.map(({ name, type, meaning, values }) => {
    const closed =
      values === undefined ? '' : ` One of ${values.map((value) => `\`${value}\``).join(', ')}.`
    return `| \`${name}\` | ${type} | ${meaning}${closed} |`
  })
  return `# Codebook

Columns of \`facts.csv\`, properties of \`facts.geojson\`; \`facts.jsonl\` has the same, nested, without those that its kind of
fact does not have. Empty (or \`null\`) is what the document does not state.

| column | type | meaning |
| --- | --- | --- |
${rows.join('\n')}
`
}
