import type { Atlas } from '../dataset.ts'
import { yearsOf } from '../factColumns.ts'
import { selectThings } from './things.ts'

/** What was read and found of a province in a span of years. */
export interface CoverageCell {
  /** Documents published in it that name the province. */
  documents: number
  /** Facts dated in it, by their first year; what several documents say once, uncertain ones too. */
  facts: number
}

export interface Coverage {
  /** Columns: what came before the years shown, each year, what has no date. `null` is no date. */
  spans: ({ from: number | null; to: number } | null)[]
  /** Provinces in the order of the dataset, with a cell for each span and their sums. */
  rows: { province: string; cells: CoverageCell[]; total: CoverageCell }[]
}

/** Years that have a column of their own; older ones share one. */
const YEARS = 10

/** Documents read and facts found, by province and year. */
export function selectCoverage(atlas: Atlas): Coverage {
  const { documents, facts, places } = atlas.dataset
  const published = documents.flatMap((document) => yearOf(document.published) ?? [])
  const dated = facts.flatMap((fact) => yearsOf(fact)?.first ?? [])
  const last = [...published, ...dated].reduce((year, each) => Math.max(year, each), -Infinity)
  const first = last - YEARS + 1
  const hasYears = Number.isFinite(last)
  const spans: Coverage['spans'] = hasYears
    ? [
        { from: null, to: first - 1 },
        ...Array.from({ length: YEARS }, (_, at) => ({ from: first + at, to: first + at })),
        null,
      ]
    : [null]
  const columnOf = (year: number | null) =>
    year === null || !hasYears ? spans.length - 1 : Math.max(0, year - first + 1)
  const rows = places
    .filter(({ type }) => type === 'province')
    .map(({ code }) => ({
      province: code,
      cells: spans.map((): CoverageCell => ({ documents: 0, facts: 0 })),
      total: { documents: 0, facts: 0 },
    }))
  const rowByCode = new Map(rows.map((row) => [row.province, row]))
  const add = (code: string, year: number | null, what: keyof CoverageCell) => {
    const row = rowByCode.get(code)
    const cell = row?.cells[columnOf(year)]
    if (row === undefined || cell === undefined) return
    cell[what] += 1
    row.total[what] += 1
  }
  for (const document of documents)
    for (const code of document.provinces) add(code, yearOf(document.published), 'documents')
  for (const fact of selectThings(atlas, facts))
    add(fact.china, yearsOf(fact)?.first ?? null, 'facts')
  return { spans, rows }
}

const yearOf = (iso: string | null) => (iso === null ? null : Number(iso.slice(0, 4)))
