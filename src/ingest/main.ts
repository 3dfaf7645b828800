/** `npm run ingest`: the documents of `seeds/` become the dataset in `public/data/`. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand } from './command.ts'
import { nodeEffects } from './effects.ts'
import { deriveGeometry } from './geometry.ts'
import { readGeo } from './geoTables.ts'
import { createReaders } from './createReaders.ts'
import { ingest } from './run.ts'
import type { ExtraOutput } from './run.ts'
import { deriveSearchNames } from './searchNames.ts'

const ROOT = join(import.meta.dirname, '../..')

/** What the dataset holds besides documents and facts. */
const EXTRAS: ExtraOutput[] = [() => deriveGeometry(readGeo), () => deriveSearchNames(readGeo)]

await runCommand(() => {
  parseArgs({ options: {} })
  return ingest(
    join(ROOT, 'seeds'),
    join(ROOT, 'public/data'),
    createReaders(),
    EXTRAS,
    nodeEffects,
  )
})
