import { stringify } from 'csv-stringify/sync'
import type { Fact } from '../model/fact.ts'
import { FIELDS } from '../model/factFields.ts'

/** One JSON object a line, fields in the order of the table. */
export function* jsonLines(facts: readonly Fact[]): Generator<string> {
  for (const fact of facts) yield `${JSON.stringify(fact)}\n`
}

/** Rows that are put into lines together. */
const ROWS_AT_ONCE = 1_000

/**
 * The facts as comma-separated values with a header: one column a field of any kind, empty where a kind has none or the value
 * is null, sectors joined by a space. A text that a spreadsheet would take for a formula gets an apostrophe in front, and so does one
 * that would look like it then: of a cell that begins with apostrophes and one of = + - @, tab, or the end of a line, the first apostrophe is ours.
 */
export function* csvLines(facts: readonly Fact[]): Generator<string> {
  yield stringify([[...FIELDS]])
  for (let at = 0; at < facts.length; at += ROWS_AT_ONCE) {
    const some = facts.slice(at, at + ROWS_AT_ONCE)
    yield stringify(
      some.map((fact) => FIELDS.map((field) => formatCell(fact[field as keyof Fact]))),
    )
  }
}

function formatCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.join(' ')
  // Numbers keep their sign: no spreadsheet reads -4.2 as anything else.
  if (typeof value === 'number') return String(value)
  const text = String(value)
  return /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) ? `'${text}` : text
}
