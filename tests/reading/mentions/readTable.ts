import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A row of a table: what is read, and what is to be found in it. */
export type TableRow = readonly [text: string, expected: string[]]

/** The rows of a file in `tables/`: `text => found; found`, nothing behind the arrow where there is nothing to find. */
export function readTable(name: string): TableRow[] {
  return readFileSync(join(import.meta.dirname, 'tables', name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const arrow = line.lastIndexOf('=>')
      if (arrow < 0) throw new Error(`${name}: no "=>" in "${line}"`)
      const found = line
        .slice(arrow + 2)
        .split(';')
        .map((part) => part.trim())
        .filter(Boolean)
      return [line.slice(0, arrow).trim(), found]
    })
}
