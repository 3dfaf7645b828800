import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { isProgramNewerThan, programVersion } from './cache/programVersion.ts'
import { openReadingCache } from './cache/readingCache.ts'
import { remember } from './cache/remember.ts'
import { compilePatterns } from './compilePatterns.ts'
import { findPlaceNames } from '../reading/gazetteer/placeNames.ts'
import { readGeo } from './geoTables.ts'
import { readHere } from './readHere.ts'
import { createReader } from '../reading/reader.ts'
import type { Reader } from '../reading/reader.ts'
import type { Readers } from './readers.ts'
import { readOnCores } from './workers/readOnCores.ts'

/** Where readings are kept; `npm ci` empties it. `SILKTHREAD_CACHE` names another folder, or, empty, none. */
const CACHE = join(import.meta.dirname, '../../node_modules/.cache/silkthread')

/**
 * Files of fewer bytes than this together are read on one thread: starting others, and compiling the
 * patterns once more in each, takes as long as they save. `npm run bench` measures it.
 */
export const WORTH_WORKERS = 2_000_000

/** The readers of the commands: what they know already is not read again, and much is read on all cores. */
export function createReaders(): Readers {
  compilePatterns()
  const began = performance.timeOrigin
  const folder = process.env['SILKTHREAD_CACHE'] ?? CACHE
  const readers = readHereOrOnCores(() => createReader(readGeo), availableParallelism())
  if (folder === '') return readers
  return remember(readers, openReadingCache(folder, programVersion()), () =>
    isProgramNewerThan(began),
  )
}

/** Little is read on this thread, much on `cores` others; either makes its reader when it is needed. */
export function readHereOrOnCores(create: () => Reader, cores: number): Readers {
  let made: Reader | null = null
  const reader = () => (made ??= create())
  return {
    places: () => reader().places,
    // From the tables alone: a run that reads nothing new needs no gazetteer.
    findPlaceNames: (wanted) => findPlaceNames(wanted, readGeo),
    readAll(files, effects) {
      if (files.length === 0) return Promise.resolve([])
      const size = files.reduce((sum, { path }) => sum + effects.sizeOf(path), 0)
      const isMuch = files.length > 1 && cores > 1 && size >= WORTH_WORKERS
      return isMuch
        ? readOnCores(cores)(files, effects)
        : readHere(reader()).readAll(files, effects)
    },
  }
}
