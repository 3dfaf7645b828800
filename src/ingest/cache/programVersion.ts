import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../../model/compareText.ts'

const ROOT = join(import.meta.dirname, '../../..')

/** All that a reading depends on besides its document: rules, words, tables, packages, and Node with its Unicode tables. */
const PROGRAM = ['src/ingest', 'src/model', 'src/reading', 'seeds/geo', 'package-lock.json']

/** A hash that changes with every edit of the program, 16 hexadecimal digits. */
export function programVersion(root = ROOT): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([process.versions.node, process.versions.icu]))
  for (const file of programFiles(root)) {
    hash.update(`\0${file}\0`)
    hash.update(readFileSync(join(root, file)))
  }
  return hash.digest('hex').slice(0, 16)
}

/** Whether the program was edited after a time, in milliseconds since 1970. */
export const isProgramNewerThan = (time: number, root = ROOT): boolean =>
  programFiles(root).some((file) => statSync(join(root, file)).mtimeMs > time)

function programFiles(root: string): string[] {
  return PROGRAM.flatMap((path) => {
    if (statSync(join(root, path)).isFile()) return [path]
    return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
  }).sort(compareText)
}
