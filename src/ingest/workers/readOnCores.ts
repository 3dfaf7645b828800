import { Worker } from 'node:worker_threads'
import type { Effects } from '../effects.ts'
import type { InputFile } from '../inputFile.ts'
import { refused } from '../../reading/read/refusal.ts'
import type { Result } from '../../reading/read/refusal.ts'
import type { Reading } from '../../reading/reader.ts'
import { refuseUnread } from '../readers.ts'
import type { ReadAll } from '../readers.ts'
import type { Answer, Asked } from './answer.ts'

const SCRIPT = new URL('./start.mjs', import.meta.url)

/** A reader that needs more than this, in megabytes, ends, and with it the file it was at; the rest go on. */
const MOST_MEMORY = 800

/** What became of a worker that answers no more. */
class WorkerEndedError extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'WorkerEndedError'
  }
}

/**
 * Reads files on several threads. Each has one file at a time, so that one that ends its reader is known by name: it is
 * refused, and another reader takes the next. A reader that cannot even start is an error of the program.
 */
export function readOnCores(count: number, script = SCRIPT): ReadAll {
  return async (files, effects) => {
    const results: Result<Reading>[] = []
    // Large files first: none is begun when all others are done.
    const queue = [...files.entries()]
      .map(([index, file]) => ({ index, file, size: effects.sizeOf(file.path) }))
      .sort((a, b) => b.size - a.size || a.index - b.index)
      .values()
    let done = 0
    const work = async () => {
      let worker: Worker | null = null
      for (const { index, file } of queue) {
        worker ??= await start(script)
        const result: Result<Reading> | WorkerEndedError = await readBy(worker, file, effects)
        results[index] =
          result instanceof WorkerEndedError
            ? refused(`its reader ended: ${result.message}`)
            : result
        if (result instanceof WorkerEndedError) worker = null
        done += 1
        effects.progress(done, files.length)
      }
      await worker?.terminate()
    }
    await Promise.all(Array.from({ length: Math.min(count, files.length) }, work))
    return results
  }
}

async function start(script: URL): Promise<Worker> {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } })
  const answer = await nextAnswer(worker)
  if (answer instanceof WorkerEndedError) {
    throw new Error(`a reader could not start: ${answer.message}`, { cause: answer })
  }
  return worker
}

async function readBy(
  worker: Worker,
  { name, path }: InputFile,
  effects: Effects,
): Promise<Result<Reading> | WorkerEndedError> {
  const bytes = effects.readFile(path)
  if (bytes instanceof Error) return refuseUnread(bytes)
  worker.postMessage({ name, bytes } satisfies Asked)
  const answer = await nextAnswer(worker)
  if (answer instanceof WorkerEndedError) return answer
  if (answer.type === 'ready') throw new Error(`${name}: its reader started twice`)
  return JSON.parse(answer.json) as Result<Reading>
}

/** The next message of a worker, or what ended it. */
function nextAnswer(worker: Worker): Promise<Answer | WorkerEndedError> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | WorkerEndedError) => {
      worker.off('message', settle)
      worker.off('error', fail)
      worker.off('exit', end)
      resolve(answer)
    }
    const fail = (error: Error) => settle(new WorkerEndedError(error.message))
    const end = (code: number) => settle(new WorkerEndedError(`exit code ${code}`))
    worker.on('message', settle)
    worker.on('error', fail)
    worker.on('exit', end)
  })
}
