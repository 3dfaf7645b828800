import { KINDS, type Fact, type Kind } from '../../model/fact.ts'
import { NO_YEAR, yearsOf } from '../factColumns.ts'
import { knownRowsOf } from './factRows.ts'

/** Facts counted. */
export interface KindTally {
  /** By kind, all six. */
  counts: Record<Kind, number>
  total: number
}

/** The facts whose first year it is, counted. A range is here once, however far it goes. */
export interface YearColumn extends KindTally {
  year: number
  /** Last year of the range that goes furthest from here; the year itself if none does. */
  until: number
}

export interface FactsOverTime {
  /** Every year between the first and the last, those without a fact too; ascending. */
  columns: YearColumn[]
  /** Facts without a date: a number at the side, never dropped. */
  undated: KindTally
  /** Facts in the fullest year; zero when none has a date. */
  most: number
}

/** First and last year that any of the facts is dated in, or null when none is. */
export function yearBounds(facts: Iterable<Fact>): { first: number; last: number } | null {
  let [first, last] = [Infinity, -Infinity]
  for (const fact of facts) {
    const span = yearsOf(fact)
    if (span === null) continue
    first = Math.min(first, span.first)
    last = Math.max(last, span.last)
  }
  return first > last ? null : { first, last }
}

/** The facts by year and kind, over all years of `bounds`, so that a selection is drawn on the axis of the whole. */
export function selectFactsOverTime(
  facts: readonly Fact[],
  bounds: { first: number; last: number } | null = yearBounds(facts),
): FactsOverTime {
  const years = bounds === null ? [] : emptyColumns(bounds.first, bounds.last)
  const start = bounds?.first ?? 0
  const undated = emptyTally()
  const count = (kind: Kind, first: number, last: number) => {
    const column = years[first - start]
    if (column === undefined) return
    add(column, kind)
    column.until = Math.max(column.until, last)
  }
  const known = knownRowsOf(facts)
  if (known !== null) {
    const { first, last, kind } = known.columns
    for (const row of known.rows) {
      const [own, year] = [KINDS[kind[row] ?? 0] ?? KINDS[0], first[row] ?? NO_YEAR]
      if (year === NO_YEAR) add(undated, own)
      else count(own, year, last[row] ?? year)
    }
  } else {
    for (const fact of facts) {
      const span = yearsOf(fact)
      if (span === null) add(undated, fact.kind)
      else count(fact.kind, span.first, span.last)
    }
  }
  return { columns: years, undated, most: Math.max(0, ...years.map(({ total }) => total)) }
}

/** The facts that have no date, in their order. */
export const undatedAmong = (facts: readonly Fact[]): Fact[] =>
  facts.filter((fact) => yearsOf(fact) === null)

function emptyColumns(first: number, last: number): YearColumn[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    ...emptyTally(),
    until: first + index,
  }))
}

const emptyTally = (): KindTally => ({
  counts: Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>,
  total: 0,
})

function add(tally: KindTally, kind: Kind) {
  tally.counts[kind] += 1
  tally.total += 1
}
