import type { Dataset } from '../../model/dataset.ts'
import type { Fact } from '../../model/fact.ts'
import type { Links } from '../../model/links.ts'
import type { FrontMatter } from '../../reading/read/frontMatter.ts'
import type { OwnDocument } from '../own.ts'
import { reviewFile, type Change } from './changes.ts'
import { isUnderWay, toOwnDocument, type Draft, type Job, type Refused } from './draft.ts'
import type { Given, ReadDocument, Seed } from './messages.ts'
import { PASTED, nameOf, toGiven, type Offer } from './offer.ts'
import { ReadingError, StoppedError, type ReadingClient } from './readingClient.ts'

export interface BenchState {
  jobs: readonly Job[]
  drafts: readonly Draft[]
}

export interface Bench {
  get: () => BenchState
  subscribe: (listener: () => void) => () => void
  /** Reads them one after the other; each that is read is a draft, the rest stay as jobs that say why. */
  give: (offers: readonly Offer[]) => Promise<readonly string[]>
  /** Stops all reading. */
  stop: () => void
  dismiss: (number: number) => void
  /** Reads a draft anew with what is stated of it. */
  state: (key: string, stated: FrontMatter) => Promise<void>
  /** Says something else of the facts. What ingest would refuse is not taken: gives its reasons, none where all was taken. */
  change: (key: string, changes: readonly Change[]) => Promise<readonly string[]>
  undo: (key: string) => Promise<void>
  remove: (key: string) => void
  toSeed: (key: string) => Promise<Seed>
  /** These are in a file now: what was said since is not. */
  markSaved: (key: string, changes: readonly Change[]) => void
}

/**
 * Where the reader's documents are read and corrected. Whatever happens, `publish` gets the documents as the atlas shows them, and
 * later what their facts and those of the dataset say of each other.
 */
export function createBench(
  client: ReadingClient,
  dataset: Dataset,
  publish: (documents: readonly OwnDocument[], links: Links | null) => void,
): Bench {
  let state: BenchState = { jobs: [], drafts: [] }
  let lastKey = 0
  let lastJob = 0
  let linking = 0
  /** What is given goes behind what was given before: two of one name would both find it free. */
  let queue: Promise<unknown> = Promise.resolve()
  const listeners = new Set<() => void>()

  function set(change: Partial<BenchState>) {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const setJob = (number: number, job: Job['state']) => {
    set({
      jobs: state.jobs.map((each) => (each.number === number ? { ...each, state: job } : each)),
    })
  }
  const dropJob = (number: number) => {
    set({ jobs: state.jobs.filter((job) => job.number !== number) })
  }
  const setDraft = (key: string, change: Partial<Draft>) => {
    set({ drafts: state.drafts.map((each) => (each.key === key ? { ...each, ...change } : each)) })
  }
  const draftOf = (key: string) => {
    const draft = state.drafts.find((each) => each.key === key)
    if (draft === undefined) throw new Error(`no draft ${key}`)
    return draft
  }

  /** Shows the drafts as they are, then again with their links. */
  function show() {
    const documents = state.drafts.map(toOwnDocument)
    linking += 1
    const now = linking
    publish(documents, null)
    if (documents.length === 0) return
    const seeds = new Set(documents.map(({ seed }) => seed))
    const rest = dataset.facts.filter(({ document }) => !seeds.has(document))
    const facts: Fact[] = [...rest, ...documents.flatMap((own) => own.facts)]
    client
      .ask('link', { facts })
      .then((links) => {
        if (now === linking) publish(documents, links)
      })
      // Stopped, or broken: the facts stand without what others say of them.
      .catch(ignoreReadingError)
  }

  /** The name of a file, changed where another draft has its name already: facts are told apart by it. */
  function freeName(name: string): string {
    const taken = new Set(state.drafts.map(({ read }) => read.document.id.toLowerCase()))
    const [, stem = name, ending = ''] = /^(.+?)(\.[^.]+)$/u.exec(name) ?? []
    let free = stem
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${stem}-${count}`
    return `${free}${ending}`
  }

  async function readJob(number: number, offer: Offer): Promise<string | null> {
    try {
      const taken = await toGiven(offer, freeName)
      if ('type' in taken) {
        setJob(number, taken)
        return null
      }
      setJob(number, { type: 'running', progress: { stage: 'reading' } })
      const ask = (asked: Given) =>
        client.ask('read', { given: asked }, (progress) => {
          setJob(number, { type: 'running', progress })
        })
      let given = taken
      let result = await ask(given)
      if (result.type === 'read' && taken.name === PASTED) {
        // What was pasted has no name until its title is known; the facts are told apart by it.
        given = { ...taken, name: freeName(`${nameOf(result.value.document.title)}.txt`) }
        result = await ask(given)
      }
      if (result.type === 'refused') {
        setJob(number, { type: 'refused', reason: reasonOf(result.refusals) })
        return null
      }
      const read = result.value
      const reviewed = await client.ask('review', { read, review: '' })
      lastKey += 1
      const key = `yours-${lastKey}`
      const none: readonly Change[] = []
      set({
        jobs: state.jobs.filter((job) => job.number !== number),
        drafts: [
          ...state.drafts,
          {
            ...{ key, given, read, reviewed, history: [none], saved: none },
            ...{ refused: null, isBusy: false },
          },
        ],
      })
      show()
      return key
    } catch (error) {
      if (error instanceof StoppedError) dropJob(number)
      else setJob(number, refusedBy(error))
      return null
    }
  }

  /** Lays what the reader said over a document, and keeps it; what ingest would refuse only where that `mayFail`. */
  async function lay(
    key: string,
    read: ReadDocument,
    history: Draft['history'],
    mayFail: boolean,
  ): Promise<readonly string[]> {
    setDraft(key, { isBusy: true })
    try {
      const review = reviewFile(history.at(-1) ?? [])
      const reviewed = await client.ask('review', { read, review })
      // Removed meanwhile.
      if (!state.drafts.some((each) => each.key === key)) return []
      const before = draftOf(key).reviewed.problems
      const known = new Set(before.map(({ reason }) => reason))
      const problems = reviewed.problems.map(({ reason }) => reason)
      if (!mayFail && problems.length > before.length) {
        setDraft(key, { isBusy: false })
        return problems.filter((reason) => !known.has(reason))
      }
      setDraft(key, { read, history, reviewed, refused: null, isBusy: false })
      show()
      return []
    } catch (error) {
      const refused = refusedBy(error)
      setDraft(key, { isBusy: false, refused })
      return [refused.reason]
    }
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async give(offers) {
      const jobs = offers.map((offer): Job => {
        lastJob += 1
        const name = 'file' in offer ? offer.file.name : offer.name
        return { number: lastJob, name, state: { type: 'waiting' } }
      })
      set({ jobs: [...state.jobs, ...jobs] })
      const readAll = async () => {
        const keys: string[] = []
        for (const [at, offer] of offers.entries()) {
          const number = jobs[at]?.number ?? 0
          if (!state.jobs.some((job) => job.number === number)) continue
          const key = await readJob(number, offer)
          if (key !== null) keys.push(key)
        }
        return keys
      }
      const read = queue.then(readAll)
      queue = read.catch(() => null)
      return read
    },
    stop() {
      set({ jobs: state.jobs.filter(({ state: { type } }) => !isUnderWay(type)) })
      client.stop()
    },
    dismiss: dropJob,
    async state(key, stated) {
      const draft = draftOf(key)
      const given = { ...draft.given, stated }
      setDraft(key, { isBusy: true })
      try {
        const result = await client.ask('read', { given })
        if (result.type === 'refused') {
          const reason = reasonOf(result.refusals)
          setDraft(key, { isBusy: false, refused: { type: 'refused', reason } })
          return
        }
        setDraft(key, { given })
        await lay(key, result.value, draft.history, true)
      } catch (error) {
        setDraft(key, { isBusy: false, refused: refusedBy(error) })
      }
    },
    async change(key, changes) {
      const { read, history } = draftOf(key)
      return lay(key, read, [...history, changes], false)
    },
    async undo(key) {
      const { read, history } = draftOf(key)
      if (history.length > 1) await lay(key, read, history.slice(0, -1), true)
    },
    remove(key) {
      set({ drafts: state.drafts.filter((draft) => draft.key !== key) })
      show()
    },
    toSeed(key) {
      const { given, read } = draftOf(key)
      return client.ask('seed', { given, read })
    },
    markSaved(key, changes) {
      setDraft(key, { saved: changes })
    },
  }
}

const reasonOf = (refusals: readonly { line: number | null; reason: string }[]): string =>
  refusals
    .map(({ line, reason }) => (line === null ? reason : `line ${line}: ${reason}`))
    .join('; ')

function refusedBy(error: unknown): Refused {
  if (error instanceof ReadingError) return { type: error.problem, reason: error.message }
  if (error instanceof StoppedError) return { type: 'program', reason: 'stopped' }
  throw error
}

function ignoreReadingError(error: unknown): void {
  refusedBy(error)
}
