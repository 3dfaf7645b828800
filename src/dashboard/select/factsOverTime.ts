import { KINDS, type Fact, type Kind } from '../../model/fact.ts'
import { yearsOf } from '../factColumns.ts'

/** The facts whose first year it is. A range is here once, however far it goes. */
export interface YearColumn {
  year: number
  /** By kind, all six, in the order of the facts. */
  facts: Record<Kind, Fact[]>
  total: number
  /** Last year of the range that goes furthest from here; the year itself if none does. */
  until: number
}

export interface FactsOverTime {
  /** Every year between the first and the last, those without a fact too; ascending. */
  columns: YearColumn[]
  /** Facts without a date: a number at the side, never dropped. */
  undated: Fact[]
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
  const columns = bounds === null ? [] : emptyColumns(bounds.first, bounds.last)
  const columnByYear = new Map(columns.map((column) => [column.year, column]))
  const undated: Fact[] = []
  for (const fact of facts) {
    const span = yearsOf(fact)
    if (span === null) {
      undated.push(fact)
      continue
    }
    const column = columnByYear.get(span.first)
    if (column === undefined) continue
    column.facts[fact.kind].push(fact)
    column.total += 1
    column.until = Math.max(column.until, span.last)
  }
  return {
    columns,
    undated,
    most: Math.max(0, ...columns.map(({ total }) => total)),
  }
}

function emptyColumns(first: number, last: number): YearColumn[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    facts: Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Record<Kind, Fact[]>,
    total: 0,
    until: first + index,
  }))
}
