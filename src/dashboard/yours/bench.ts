import type { Dataset } from '../../model/dataset.ts'
import type { Fact } from '../../model/fact.ts'
import type { Links } from '../../model/links.ts'
import type { FrontMatter } from '../../reading/read/frontMatter.ts'
import type { OwnDocument } from '../own.ts'
import type { Change } from './changes.ts'
import { reviewFile } from './changes.ts'
import type { Given, Progress, ReadDocument, ReviewedFacts, Seed } from './messages.ts'
import { ReadingError, StoppedError, type ReadingClient } from './readingClient.ts'

/** Why a document is not there. `reason` is in the words of the program. */
export interface Refused {
  type: 'refused' | 'tooLarge' | 'unknownKind' | 'unreadable' | 'tables' | 'program'
  reason: string
}

/** A document that is being read, or could not be. */
export interface Job {
  number: number
  name: string
  state: { type: 'waiting' } | { type: 'running'; progress: Progress } | Refused
}

/** A document that was read, with what the reader says of its facts. */
export interface Draft {
  /** `yours-1`. */
  key: string
  given: Given
  read: ReadDocument
  /** What the reader said, oldest first; the last is what holds. Never empty. */
  history: readonly (readonly Change[])[]
  reviewed: ReviewedFacts
  /** What was saved last. */
  saved: readonly Change[]
  /** Why it could not be read anew with what the reader states of it; it stands as it was read before. */
  refused: Refused | null
  isBusy: boolean
}

export interface BenchState {
  jobs: readonly Job[]
  drafts: readonly Draft[]
}

/** What a person gives to be read: a file, or text with a name for it. */
export type Offer = { file: File } | { text: string; name: string; stated: FrontMatter }

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

/** What pasted text is called until its title is known. */
export const PASTED = 'pasted-text.txt'
/** No file that people write is larger; a larger one would stop the page while it is taken in. */
export const LARGEST_BYTES = 50_000_000
const KNOWN_NAME = /\.(?:md|txt|html?|pdf|docx)$/iu

/** What holds of what the reader said. */
export const changesOf = (draft: Draft): readonly Change[] => draft.history.at(-1) ?? []
export const isUnsaved = (draft: Draft): boolean => changesOf(draft) !== draft.saved

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

export const isUnderWay = (type: Job['state']['type']): boolean =>
  type === 'waiting' || type === 'running'

/** The bytes of what was offered, or why they are not taken: a large file is refused by its size, before it is read. */
async function toGiven(offer: Offer, freeName: (name: string) => string): Promise<Given | Refused> {
  if (!('file' in offer)) {
    const { text, name, stated } = offer
    return { name, bytes: new TextEncoder().encode(text), stated }
  }
  const { file } = offer
  if (!KNOWN_NAME.test(file.name)) return { type: 'unknownKind', reason: file.name }
  if (file.size > LARGEST_BYTES) return { type: 'tooLarge', reason: String(file.size) }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { name: freeName(file.name), bytes, stated: {} }
  } catch (error) {
    // A folder, or a file that has gone since.
    return { type: 'unreadable', reason: error instanceof Error ? error.message : '' }
  }
}

/** A title as the name of a file: `Harbour cities renew …` is `harbour-cities-renew`. */
const nameOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$|[\uD800-\uDBFF]$/gu, '') || 'pasted-text'

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

/** The draft as the atlas shows it: its facts are of `yours-1`, all else is as it would be in the dataset. */
function toOwnDocument({ key, read, reviewed }: Draft): OwnDocument {
  const { document, provinces } = read
  const { id, text, blocks, ...known } = document
  const facts = reviewed.facts.map((fact) => ({ ...fact, document: key }))
  return {
    entry: {
      ...known,
      id: key,
      characters: text.length,
      facts: facts.length,
      uncertain: facts.filter(({ uncertain }) => uncertain).length,
      provinces,
    },
    text: {
      id: key,
      text,
      blocks,
      spans: facts.map(({ id: fact, start, end }) => ({ fact, start, end })),
    },
    facts,
    reviews: reviewed.reviews,
    placeNames: reviewed.placeNames,
    seed: id,
  }
}
