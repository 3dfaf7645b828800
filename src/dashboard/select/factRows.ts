import { KINDS, type Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { createFactColumns, type FactColumns } from '../factColumns.ts'

/** Some facts as rows of columns, in their order. */
export interface FactRows {
  columns: FactColumns
  rows: Int32Array
}

/** Of lists of facts that were given out or asked for: a list is never changed. */
const rowsByFacts = new WeakMap<readonly Fact[], FactRows>()

/**
 * The rows of some facts: of all facts of the atlas, of what a selector chose of them, both known already; other facts get columns
 * of their own.
 */
export function rowsOf(
  { columns, documentById, sayersById }: Pick<Atlas, 'columns' | 'documentById' | 'sayersById'>,
  facts: readonly Fact[],
): FactRows {
  const known = rowsByFacts.get(facts)
  if (known?.columns.sayersById === sayersById) return known
  const own = columns.facts === facts ? columns : createFactColumns(facts, documentById, sayersById)
  const found = { columns: own, rows: Int32Array.from(facts.keys()) }
  rowsByFacts.set(facts, found)
  return found
}

/** The rows of facts that a selector chose, where it is known: null for any other list. */
export const knownRowsOf = (facts: readonly Fact[]): FactRows | null =>
  rowsByFacts.get(facts) ?? null

/** The facts of these rows. */
export function factsAt({ columns, rows }: FactRows): Fact[] {
  const facts: Fact[] = []
  for (const row of rows) {
    const fact = columns.facts[row]
    if (fact !== undefined) facts.push(fact)
  }
  rowsByFacts.set(facts, { columns, rows })
  return facts
}

/** The rows for which this is true. */
export function keepRows(rows: Int32Array, isKept: (row: number) => boolean): Int32Array {
  const kept = new Int32Array(rows.length)
  let count = 0
  for (const row of rows) {
    if (!isKept(row)) continue
    kept[count] = row
    count += 1
  }
  return kept.slice(0, count)
}

/** How many rows have each value of a column; values run from 0 to below `size`. */
export function tallyRows(
  rows: Int32Array,
  column: Int32Array | Uint8Array,
  size: number,
): Int32Array {
  const counts = new Int32Array(size)
  for (const row of rows) {
    const value = column[row] ?? -1
    if (value >= 0) counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}

/** How many values of a column the rows have. */
export function countDistinct(rows: Int32Array, column: Int32Array, size: number): number {
  const has = new Uint8Array(size)
  let count = 0
  for (const row of rows) {
    const value = column[row] ?? -1
    if (value < 0 || has[value] === 1) continue
    has[value] = 1
    count += 1
  }
  return count
}

/** The rows by their value of a column, in its order; rows of one value keep theirs. Values without a row are left out. */
export function groupRows(
  rows: Int32Array,
  column: Int32Array,
  size: number,
): { value: number; rows: Int32Array }[] {
  const ends = tallyRows(rows, column, size)
  let end = 0
  for (let value = 0; value < size; value += 1) ends[value] = end += ends[value] ?? 0
  const ordered = new Int32Array(end)
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? 0
    const value = column[row] ?? -1
    if (value < 0) continue
    const place = (ends[value] ?? 0) - 1
    ends[value] = place
    ordered[place] = row
  }
  // The ends have become starts.
  return Array.from(ends, (start, value) => ({
    value,
    rows: ordered.subarray(start, ends[value + 1] ?? end),
  })).filter((group) => group.rows.length > 0)
}

/** The ids of the facts of these rows. */
export function idsAt({ columns, rows }: FactRows): string[] {
  const ids: string[] = []
  for (const row of rows) ids.push(columns.facts[row]?.id ?? '')
  return ids
}

/** How many rows have each kind, in the order of KINDS. */
export function kindsAt({ columns, rows }: FactRows): Int32Array {
  return tallyRows(rows, columns.kind, KINDS.length)
}
