import type { Dataset } from '../../model/dataset.ts'
import { changeOwn } from '../own.ts'
import { createBench, type Bench } from './bench.ts'
import { isUnsaved } from './draft.ts'
import { openReading } from './startWorker.ts'

let bench: Bench | null = null

/** The one bench of this page: what is read on it stays while the reader looks at other views. */
export function openBench(dataset: Dataset): Bench {
  bench ??= createBench(openReading(dataset.places), dataset, (documents, links) => {
    changeOwn({ documents, links })
  })
  warnOfUnsaved(bench)
  return bench
}

let isWarning = false

/** The browser asks before it leaves a page with changes that are not saved. */
function warnOfUnsaved({ get }: Bench): void {
  if (isWarning) return
  isWarning = true
  window.addEventListener('beforeunload', (event) => {
    if (get().drafts.some(isUnsaved)) event.preventDefault()
  })
}
