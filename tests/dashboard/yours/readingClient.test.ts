import { describe, expect, it, vi } from 'vitest'
import type { Answer, Question, Start } from '../../../src/dashboard/yours/messages.ts'
import {
  createReadingClient,
  ReadingError,
  StoppedError,
  type WorkerLike,
} from '../../../src/dashboard/yours/readingClient.ts'

function fakeWorkers() {
  const made: (WorkerLike & { heard: (Start | Question)[]; isEnded: boolean })[] = []
  const start = (): WorkerLike => {
    const worker = {
      heard: [] as (Start | Question)[],
      isEnded: false,
      postMessage: (message: Start | Question) => void worker.heard.push(message),
      terminate: () => void (worker.isEnded = true),
      onmessage: null,
      onerror: null,
    }
    made.push(worker)
    return worker
  }
  const say = (at: number, data: Answer) => made[at]?.onmessage?.({ data } as MessageEvent<Answer>)
  return { made, start, say }
}

const TABLES = { address: 'tables.bin', bytes: 10 }
const NO_LINKS = { corroborating: [], conflicting: [] }

describe('createReadingClient(startWorker, tables, places)', () => {
  it('starts the worker with the first question and tells it the tables once', async () => {
    const { made, start, say } = fakeWorkers()
    const client = createReadingClient(start, TABLES, [])
    expect(made).toHaveLength(0)
    const one = client.ask('link', { facts: [] })
    const other = client.ask('link', { facts: [] })
    expect(made[0]?.heard.map(({ type }) => type)).toEqual(['start', 'link', 'link'])
    say(0, { type: 'answer', number: 2, value: NO_LINKS })
    say(0, { type: 'answer', number: 1, value: NO_LINKS })
    expect(await one).toBe(NO_LINKS)
    expect(await other).toBe(NO_LINKS)
  })

  it('tells how far a question is', async () => {
    const { start, say } = fakeWorkers()
    const onProgress = vi.fn()
    const asked = createReadingClient(start, TABLES, []).ask('link', { facts: [] }, onProgress)
    say(0, { type: 'progress', number: 1, progress: { stage: 'reading' } })
    say(0, { type: 'answer', number: 1, value: NO_LINKS })
    await asked
    expect(onProgress).toHaveBeenCalledWith({ stage: 'reading' })
  })

  it('says what failed', async () => {
    const { start, say } = fakeWorkers()
    const asked = createReadingClient(start, TABLES, []).ask('link', { facts: [] })
    say(0, { type: 'failed', number: 1, problem: 'tables', message: 'gone' })
    await expect(asked).rejects.toEqual(new ReadingError('tables', 'gone'))
  })

  it('ends the worker when it is stopped, and starts another for the next question', async () => {
    const { made, start, say } = fakeWorkers()
    const client = createReadingClient(start, TABLES, [])
    const asked = client.ask('link', { facts: [] })
    client.stop()
    await expect(asked).rejects.toBeInstanceOf(StoppedError)
    expect(made[0]?.isEnded).toBe(true)
    const next = client.ask('link', { facts: [] })
    say(1, { type: 'answer', number: 2, value: NO_LINKS })
    expect(await next).toBe(NO_LINKS)
  })

  it('fails every question of a worker that breaks', async () => {
    const { made, start } = fakeWorkers()
    const client = createReadingClient(start, TABLES, [])
    const asked = client.ask('link', { facts: [] })
    made[0]?.onerror?.({ message: 'no such file' } as ErrorEvent)
    await expect(asked).rejects.toEqual(new ReadingError('program', 'no such file'))
  })
})
