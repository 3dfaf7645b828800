import { describe, expect, it } from 'vitest'
import { serveOffline, type WorkerScope } from '../../src/offline/serviceWorker.ts'

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

/** What the worker of version `new` answers, with these caches and a network that says `network`. */
async function answerTo(file: string, files: Record<string, Record<string, string>>) {
  const listeners = new Map<string, (event: unknown) => void>()
  const scope = {
    registration: { scope: ROOT },
    caches: cachesOf(files),
    fetch: async () => new Response('network', { headers: { 'content-type': 'text/plain' } }),
    addEventListener: (type: string, listener: (event: unknown) => void) =>
      listeners.set(type, listener),
  }
  serveOffline(scope as unknown as WorkerScope, { version: 'new', first: [] })
  let answer: Promise<Response> | null = null
  listeners.get('fetch')?.({
    request: new Request(ROOT + file),
    respondWith: (response: Promise<Response>) => (answer = response),
  })
  const response: Response | null = await answer
  return response === null ? null : (response as Response).text()
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

  it('keeps what it fetched under its own version', async () => {
    const files = { 'silkthread-new': {} as Record<string, string> }
    await answerTo('data/documents/tea.json', files)
    expect(files['silkthread-new']).toEqual({ 'data/documents/tea.json': 'network' })
  })
})
