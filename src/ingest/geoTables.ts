import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The text of a table in `seeds/geo`. */
export const readGeo = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../seeds/geo', name), 'utf8')
