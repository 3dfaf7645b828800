import { PLACE_TABLES } from 'virtual:place-tables'
import type { Place } from '../../model/dataset.ts'
import { createReadingClient, type ReadingClient, type WorkerLike } from './readingClient.ts'

/** The client of a worker of this page. */
export const openReading = (places: readonly Place[]): ReadingClient =>
  createReadingClient(
    () =>
      new Worker(new URL('./worker/readingWorker.ts', import.meta.url), {
        type: 'module',
        name: 'reading',
      }) as WorkerLike,
    PLACE_TABLES,
    places,
  )
