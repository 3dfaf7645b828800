/** `npm run ingest`: the documents of `seeds/`, or of another folder, become the dataset in `public/data/`, or another one. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { programVersion } from './cache/programVersion.ts'
import { openReadings } from './cache/readingsFile.ts'
import { remember } from './cache/remember.ts'
import { runCommand } from './command.ts'
import { createReaders } from './createReaders.ts'
import { nodeEffects } from './effects.ts'
import { deriveGeometry } from './geometry.ts'
import { readGeo } from './geoTables.ts'
import { derivePlacePoints } from './placePoints.ts'
import type { Readers } from './readers.ts'
import { ingest } from './run.ts'
import type { ExtraOutput } from './run.ts'
import { deriveSearchNames } from './searchNames.ts'

const ROOT = join(import.meta.dirname, '../..')

/** What the dataset holds besides documents and facts. */
const EXTRAS: ExtraOutput[] = [
  () => deriveGeometry(readGeo),
  () => deriveSearchNames(readGeo),
  (named) => derivePlacePoints(named, readGeo),
]

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      from: { type: 'string', default: join(ROOT, 'seeds') },
      out: { type: 'string', default: join(ROOT, 'public/data') },
      readings: { type: 'string', multiple: true, default: [] },
    },
  })
  const { from, out, readings } = values
  if (nodeEffects.kindOf(from) !== 'folder') {
    nodeEffects.warn(`--from ${from}: found no folder; allowed: a folder of documents`)
    return 2
  }
  return ingest(from, out, await withReadings(createReaders(), readings), EXTRAS, nodeEffects)
})

/** Readers that take what other machines have read from their files. */
async function withReadings(readers: Readers, paths: string[]): Promise<Readers> {
  if (paths.length === 0) return readers
  const elsewhere = await openReadings(paths, programVersion())
  const { known, passedOver } = elsewhere
  nodeEffects.log(
    `readings: ${known} taken from ${paths.join(', ')}, ${passedOver} lines passed over`,
  )
  return remember(readers, elsewhere, () => true)
}
