import { linkFacts } from '../../../reading/links/linkFacts.ts'
import type { Place } from '../../../model/dataset.ts'
import type { Asks, Answer, Progress, Question, Start } from '../messages.ts'
import { fetchTables, TablesError } from './placeTables.ts'
import { createDesk, reviewDocument } from './readingDesk.ts'
import type { ReadingDesk } from './readingDesk.ts'

/**
 * The one place of the page where the code of `src/reading` runs: beside the page, so that nothing waits for it. The tables
 * are fetched for the first document that is read, and kept.
 */
let start: Start | null = null
let desk: Promise<ReadingDesk> | null = null

self.addEventListener('message', ({ data }: MessageEvent<Start | Question>) => {
  if (data.type === 'start') start = data
  else void reply(data)
})

async function reply(question: Question): Promise<void> {
  const { number } = question
  try {
    tell({ type: 'answer', number, value: await answerTo(question) })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const problem = error instanceof TablesError ? 'tables' : 'program'
    tell({ type: 'failed', number, problem, message: error.message })
  }
}

async function answerTo(question: Question): Promise<Asks[keyof Asks]['answer']> {
  const onProgress = (progress: Progress) => {
    tell({ type: 'progress', number: question.number, progress })
  }
  switch (question.type) {
    case 'read': {
      const { read } = await openDesk(onProgress)
      onProgress({ stage: 'reading' })
      return read(question.given)
    }
    case 'review': {
      const desk = await openDesk(onProgress)
      return reviewDocument(question.read, question.review, placesOf(start), desk)
    }
    case 'link':
      return linkFacts(question.facts)
    case 'seed': {
      const { toSeed } = await openDesk(onProgress)
      return toSeed(question.given, question.read)
    }
  }
}

/** The desk with its tables; a failure is not kept, so that one can try again. */
function openDesk(onProgress: (progress: Progress) => void): Promise<ReadingDesk> {
  const tables = start?.tables ?? { address: '', bytes: 0 }
  desk ??= fetchTables(tables.address, (bytes) => {
    onProgress({ stage: 'tables', done: bytes, of: tables.bytes })
  })
    .then(createDesk)
    .catch((error: unknown) => {
      desk = null
      throw error
    })
  return desk
}

const placesOf = (started: Start | null): ReadonlyMap<string, Place> =>
  new Map(started?.places.map((place) => [place.code, place]))

const tell = (answer: Answer): void => {
  self.postMessage(answer)
}
