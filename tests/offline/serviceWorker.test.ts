import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { serveOffline, type Manifest, type WorkerScope } from '../../src/offline/serviceWorker.ts'

const ROOT = 'https://atlas.example/'

/** Caches whose files are texts by their addresses. */
function cachesOf(files: Record<string, Record<string, string>>) {
  const matchIn = (name: string, { url }: Request) => {
    const text = files[name]?.[url.slice(ROOT.length)]
    return text === undefined ? undefined : new Response(text)
  }
  return {
    open: async (name: string) => ({
      match: async (request: Request) => matchIn(name, request),
      put: async (request: Request, response: Response) => {
        ;(files[name] ??= {})[request.url.slice(ROOT.length)] = await response.text()
      },
    }),
    match: async (request: Request) =>
      Object.keys(files)
        .map((name) => matchIn(name, request))
        .find((response) => response !== undefined),
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64')

/** Of the build, whose server says `network` for each. */
const HASHES = {
  'data/dataset.json': sha256('own'),
  'data/documents/tea.json': sha256('network'),
  'data/documents/报告 1.json': sha256('network'),
}

/** Of a build whose documents' hashes are in a file of their own. */
const REST = JSON.stringify({ 'data/documents/tea.json': sha256('network') })
const MANY: Manifest = {
  version: 'new',
  first: [],
  hashes: { 'offline.json': sha256(REST) },
  rest: 'offline.json',
}

type Files = Record<string, Record<string, string>>

interface Network {
  manifest?: Manifest
  /** What the server says for a file; null where there is no network. */
  say?: (file: string) => Response | Promise<Response> | null
}

/** Asks the worker of version `new`, with these caches and a network that says `network` if not told otherwise. */
function workerOf(files: Files, { manifest = SMALL, say = () => null }: Network = {}) {
  const listeners = new Map<string, (event: unknown) => void>()
  const scope = {
    registration: { scope: ROOT },
    caches: cachesOf(files),
    crypto,
    async fetch({ url }: Request) {
      const said = await say(url.slice(ROOT.length))
      if (said === null) throw new TypeError('Failed to fetch')
      return said
    },
    addEventListener: (type: string, listener: (event: unknown) => void) =>
      listeners.set(type, listener),
  }
  serveOffline(scope as unknown as WorkerScope, manifest)

  /** The text that it answers; `kept` is done when it has kept what it keeps. */
  return async function ask(file: string, cache: RequestCache = 'default') {
    const work: Promise<unknown>[] = []
    let answer = null as Promise<Response> | null
    listeners.get('fetch')?.({
      request: new Request(ROOT + file, { cache }),
      respondWith: (response: Promise<Response>) => (answer = response),
      waitUntil: (more: Promise<unknown>) => work.push(more),
    })
    const text = answer === null ? null : await (await answer).text()
    return { text, kept: Promise.all(work) }
  }
}

const SMALL: Manifest = { version: 'new', first: [], hashes: HASHES, rest: null }
const said = (text: string) => () => new Response(text)
/** A server of many files: `rest` is what it says for the file of their hashes. */
const manyWith = (rest: () => Response | Promise<Response>): Network => ({
  manifest: MANY,
  say: (file) => (file === 'offline.json' ? rest() : new Response('network')),
})

/** The text that it answers, once it has kept what it keeps. */
async function answerTo(file: string, files: Files, network: Network = { say: said('network') }) {
  const { text, kept } = await workerOf(files, network)(file)
  await kept
  return text
}

describe('serveOffline(scope, manifest)', () => {
  it.each([
    ['data/dataset.json', 'own', 'what its own version holds'],
    ['assets/Reader-1.js', 'old code', 'code of an earlier version, for pages opened with it'],
    ['data/documents/tea.json', 'network', 'no data of an earlier version'],
  ])('answers %s with %s: %s', async (file, text) => {
    const files = {
      'silkthread-old': {
        'assets/Reader-1.js': 'old code',
        'data/dataset.json': 'old',
        'data/documents/tea.json': 'old',
      },
      'silkthread-new': { 'data/dataset.json': 'own' },
    }
    expect(await answerTo(file, files)).toBe(text)
  })

  it.each(['data/documents/tea.json', `data/documents/${encodeURIComponent('报告 1')}.json`])(
    'keeps %s under its own version once it was fetched',
    async (file) => {
      const files = { 'silkthread-new': {} as Record<string, string> }
      await answerTo(file, files)
      expect(files['silkthread-new']).toEqual({ [file]: 'network' })
    },
  )

  it.each([
    ['data/documents/tea.json', 'a file of another build'],
    ['data/other.json', 'a file of no build'],
    ['data/%E0%A4%A.json', 'an address that is none'],
  ])('passes %s on and keeps it not: %s', async (file) => {
    const files = { 'silkthread-new': {} as Record<string, string> }
    expect(await answerTo(file, files, { say: said('later') })).toBe('later')
    expect(files['silkthread-new']).toEqual({})
  })

  const TEA = 'data/documents/tea.json'
  const keptOf = (files: Files) => Object.keys(files['silkthread-new'] ?? {})

  it.each([
    ['keeps a document whose hash is in the file of the rest', REST, ['offline.json', TEA]],
    ['keeps none where that file is of another build', ` ${REST}`, []],
  ])('%s', async (_name, rest, kept) => {
    const files: Files = {}
    expect(await answerTo(TEA, files, manyWith(said(rest)))).toBe('network')
    expect(keptOf(files)).toEqual(kept)
  })

  it('answers before it knows whether to keep what it answers', async () => {
    const ask = workerOf(
      {},
      manyWith(() => new Promise<Response>(() => {})),
    )
    expect((await ask(TEA)).text).toBe('network')
  })

  it('reads the file of the rest once for all that ask at once', async () => {
    let count = 0
    const ask = workerOf(
      {},
      manyWith(() => {
        count += 1
        return new Response(REST)
      }),
    )
    const asked = await Promise.all([ask(TEA), ask(TEA), ask('data/documents/salt.json')])
    await Promise.all(asked.map(({ kept }) => kept))
    expect(count).toBe(1)
  })

  it.each([
    ['the network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the server', () => new Response('busy', { status: 503 })],
  ])('reads the file of the rest again where %s failed', async (_name, fail) => {
    const files: Files = {}
    let isFailing = true
    const ask = workerOf(
      files,
      manyWith(() => (isFailing ? fail() : new Response(REST))),
    )
    await (
      await ask(TEA)
    ).kept
    expect(keptOf(files)).toEqual([])
    isFailing = false
    await (
      await ask(TEA)
    ).kept
    expect(keptOf(files)).toEqual(['offline.json', TEA])
  })

  it('asks the server for data that the page wants anew, and keeps its own', async () => {
    const files = { 'silkthread-new': { 'data/dataset.json': 'own' } }
    const anew = async (say: NonNullable<Network['say']>) =>
      (await workerOf(files, { say })('data/dataset.json', 'reload')).text
    expect(await anew(said('later'))).toBe('later')
    expect(await anew(() => null)).toBe('own')
    expect(files['silkthread-new']).toEqual({ 'data/dataset.json': 'own' })
  })
})

/** What caches are left once a version is activated; marks by the names of the caches that have one. */
async function leftAfter(
  names: string[],
  marks: Record<string, string>,
  registration: { installing?: object; waiting?: object } = {},
) {
  const files = Object.fromEntries(
    names.map((name): [string, Record<string, string>] => {
      const mark = marks[name]
      return [`silkthread-${name}`, mark === undefined ? {} : { 'version-in-use': mark }]
    }),
  )
  const caches = {
    ...cachesOf(files),
    keys: async () => ['other', ...Object.keys(files)],
    delete: async (name: string) => Reflect.deleteProperty(files, name),
  }
  const listeners = new Map<string, (event: unknown) => void>()
  const scope = {
    registration: { scope: ROOT, ...registration },
    caches,
    clients: { claim: async () => undefined },
    addEventListener: (type: string, listener: (event: unknown) => void) =>
      listeners.set(type, listener),
  }
  serveOffline(scope as unknown as WorkerScope, {
    version: 'new',
    first: [],
    hashes: {},
    rest: null,
  })
  let work: Promise<unknown> | null = null
  listeners.get('activate')?.({ waitUntil: (promise: Promise<unknown>) => (work = promise) })
  await work
  return Object.entries(files).map(
    ([name, kept]) => `${name.replace('silkthread-', '')} ${kept['version-in-use'] ?? '-'}`,
  )
}

describe('a version that is activated', () => {
  it.each<[string, string[], Record<string, string>, string[]]>([
    ['is the first', ['new'], {}, ['new 1']],
    ['keeps the one before it', ['v1', 'new'], { v1: '1' }, ['v1 1', 'new 2']],
    [
      'keeps the one in use, not one that only waited',
      ['v1', 'v2', 'new'],
      { v1: '1' },
      ['v1 1', 'new 2'],
    ],
    [
      'keeps the last in use, whatever the order of the caches',
      ['new', 'v3', 'v2'],
      { new: '1', v2: '2', v3: '3' },
      ['new 4', 'v3 3'],
    ],
    ['keeps the oldest where no version left a mark', ['v1', 'v2', 'new'], {}, ['v1 -', 'new 1']],
  ])('%s', async (_, names, marks, left) => {
    expect(await leftAfter(names, marks)).toEqual(left)
  })

  it('leaves another alone that is on its way', async () => {
    const coming = { installing: {} }
    expect(await leftAfter(['v1', 'new', 'v3'], { v1: '1' }, coming)).toEqual([
      'v1 1',
      'new 2',
      'v3 -',
    ])
  })
})
