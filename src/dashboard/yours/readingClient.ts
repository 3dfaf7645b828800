import type { Place } from '../../model/dataset.ts'
import type { Answer, Ask, Asks, Progress, Question, Start } from './messages.ts'

/** The reading was stopped by the reader. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError'
}

/** The program failed, or its tables could not be had. */
export class ReadingError extends Error {
  override readonly name = 'ReadingError'

  constructor(
    readonly problem: 'tables' | 'program',
    message: string,
  ) {
    super(message)
  }
}

/** What of a Worker is needed; a test has its own. */
export interface WorkerLike {
  postMessage: (message: Start | Question) => void
  terminate: () => void
  onmessage: ((event: MessageEvent<Answer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

export interface ReadingClient {
  ask: <A extends Ask>(
    type: A,
    asked: Asks[A]['asked'],
    onProgress?: (progress: Progress) => void,
  ) => Promise<Asks[A]['answer']>
  /** Ends the worker in the midst of whatever it does; all that was asked fails with StoppedError. The next question starts another. */
  stop: () => void
}

interface Waiting {
  resolve: (value: never) => void
  reject: (error: Error) => void
  onProgress: ((progress: Progress) => void) | undefined
}

/** Asks a worker that is started with the first question. */
export function createReadingClient(
  startWorker: () => WorkerLike,
  tables: Start['tables'],
  places: readonly Place[],
): ReadingClient {
  let worker: WorkerLike | null = null
  let number = 0
  const waiting = new Map<number, Waiting>()

  function failAll(error: Error) {
    worker?.terminate()
    worker = null
    const all = [...waiting.values()]
    waiting.clear()
    for (const { reject } of all) reject(error)
  }

  function open(): WorkerLike {
    const opened = startWorker()
    opened.onmessage = ({ data }) => {
      const one = waiting.get(data.number)
      if (one === undefined) return
      if (data.type === 'progress') {
        one.onProgress?.(data.progress)
        return
      }
      waiting.delete(data.number)
      if (data.type === 'answer') one.resolve(data.value as never)
      else one.reject(new ReadingError(data.problem, data.message))
    }
    // The code of the worker could not be had, or broke where nothing caught it.
    opened.onerror = (event) => {
      event.preventDefault?.()
      failAll(new ReadingError('program', event.message ?? ''))
    }
    opened.postMessage({ type: 'start', tables, places })
    return opened
  }

  return {
    ask: (type, asked, onProgress) =>
      new Promise((resolve, reject) => {
        worker ??= open()
        number += 1
        waiting.set(number, { resolve, reject, onProgress })
        worker.postMessage({ type, number, ...asked } as Question)
      }),
    stop() {
      failAll(new StoppedError('stopped'))
    },
  }
}
