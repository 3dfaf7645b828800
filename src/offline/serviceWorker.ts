/**
 * The page without a network, after the first visit. `vitePlugin.ts` writes it into `sw.js` with the manifest of the build. It holds
 * the atlas's own files and nothing else: never what a reader types, pastes or opens.
 *
 * A version is taken whole or not at all, and a page goes on with the one that it was opened with until its reader asks for the new one.
 */

/** Files of one build. */
export interface Manifest {
  /** Changes with every byte of the build. */
  version: string
  /** Addresses below the page that are fetched at once; what else the page asks for is kept when it comes. */
  first: string[]
  /** SHA-256 in base64 of every file of the build by its address, or of every one that is not in `rest`: what is not of the build is never kept. */
  hashes: Hashes
  /** The file that has the hashes of the rest, where files are so many that this worker would weigh too much; else null. */
  rest: string | null
}

export type Hashes = Readonly<Record<string, string>>

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface FetchEvent extends ExtendableEvent {
  request: Request
  respondWith(response: Promise<Response>): void
}

interface WorkerEvents {
  install: ExtendableEvent
  activate: ExtendableEvent
  fetch: FetchEvent
  message: MessageEvent<unknown>
}

/** What of a service worker's surroundings is used. */
export interface WorkerScope {
  /** `installing` and `waiting` are newer versions on their way; null where there is none. */
  registration: { scope: string; installing?: object | null; waiting?: object | null }
  clients: { claim(): Promise<void> }
  caches: CacheStorage
  crypto: Crypto
  fetch: typeof fetch
  skipWaiting(): Promise<void>
  addEventListener<T extends keyof WorkerEvents>(
    type: T,
    listener: (event: WorkerEvents[T]) => void,
  ): void
}

/** The message of a page whose reader wants the version that waits. */
export const TAKE_OVER = 'take over'

const PREFIX = 'silkthread-'

/** Headers like `Origin` make no other file of it. */
const SAME = { ignoreVary: true }

/** Stands in the cache of a version once pages are opened with it, with the number of versions that were so before. */
const IN_USE = 'version-in-use'

/** Starts the worker of a build. */
export function serveOffline(scope: WorkerScope, { version, first, hashes, rest }: Manifest): void {
  const root = scope.registration.scope
  const own = PREFIX + version
  const addressOf = (file: string) => root + file.split('/').map(encodeURIComponent).join('/')
  const hashByAddress = new Map<string, string>()
  const know = (more: Hashes) => {
    for (const [file, hash] of Object.entries(more)) hashByAddress.set(addressOf(file), hash)
  }
  know(hashes)

  scope.addEventListener('install', (event) => {
    // Past the browser's own cache: it may hold files of an earlier build.
    const requests = first.map((file) => {
      const address = addressOf(file)
      const integrity = `sha256-${hashByAddress.get(address) ?? ''}`
      return new Request(address, { cache: 'no-cache', integrity })
    })
    event.waitUntil(scope.caches.open(own).then((cache) => cache.addAll(requests)))
  })

  scope.addEventListener('activate', (event) => {
    event.waitUntil(forgetEarlier(scope, own).then(() => scope.clients.claim()))
  })

  scope.addEventListener('message', ({ data }) => {
    if (data === TAKE_OVER) void scope.skipWaiting()
  })

  scope.addEventListener('fetch', (event) => {
    const { request } = event
    const address = new URL(request.url)
    if (request.method !== 'GET' || !address.href.startsWith(root)) return
    // The page is one file, whatever its query says.
    const isPage = request.mode === 'navigate'
    if (isPage && address.pathname !== new URL(root).pathname) return
    const isAnew = request.cache === 'reload' && address.href.startsWith(`${root}data/`)
    if (isAnew) event.respondWith(answerAnew(event))
    else event.respondWith(answer(event, isPage ? new Request(root) : request))
  })

  /** The names of code hold a hash: an earlier build's file is the same file. Data are of one name in every build. */
  const hasOneContent = ({ url }: Request) => url.startsWith(`${root}assets/`)

  async function answer(event: FetchEvent, request: Request): Promise<Response> {
    const cache = await scope.caches.open(own)
    const known =
      (await cache.match(request, SAME)) ??
      (hasOneContent(request) ? await scope.caches.match(request, SAME) : undefined)
    if (known !== undefined) return known
    const response = await scope.fetch(request)
    // The page does not wait until it is known whether to keep it.
    if (response.ok) event.waitUntil(keep(cache, request, response.clone()))
    return response
  }

  /** A server may have another build by now, or answer a file that is not there with the page. */
  async function keep(cache: Cache, request: Request, response: Response): Promise<void> {
    if (await isOfBuild(request.url, response.clone())) await put(cache, request, response)
  }

  /** Of what the page found not to go together: the server's, which is not kept; else what there is without a network. */
  function answerAnew(event: FetchEvent): Promise<Response> {
    return scope.fetch(event.request).catch(() => answer(event, event.request))
  }

  async function isOfBuild(address: string, response: Response): Promise<boolean> {
    const hash = hashByAddress.get(address) ?? (await hashAmongRest(address))
    if (hash === undefined) return false
    const digest = await scope.crypto.subtle.digest('SHA-256', await response.arrayBuffer())
    return hash === btoa(String.fromCharCode(...new Uint8Array(digest)))
  }

  /** Read once for all that ask; again where the network or the server failed. */
  let restRead: Promise<void> | null = null
  async function hashAmongRest(address: string): Promise<string | undefined> {
    if (rest === null) return undefined
    restRead ??= readRest(rest)
    try {
      await restRead
    } catch {
      restRead = null
    }
    return hashByAddress.get(address)
  }

  async function readRest(file: string) {
    const request = new Request(addressOf(file), { cache: 'no-cache' })
    const cache = await scope.caches.open(own)
    const known = await cache.match(request, SAME)
    const response = known ?? (await scope.fetch(request))
    if (!response.ok) throw new Error(`${file}: ${response.status}`)
    if (!(await isOfBuild(request.url, response.clone()))) return
    know((await response.clone().json()) as Hashes)
    if (known === undefined) await put(cache, request, response)
  }
}

/** A disc without room is no reason to show nothing. */
async function put(cache: Cache, request: Request, response: Response): Promise<void> {
  await cache.put(request, response).catch(() => null)
}

/**
 * Of earlier versions the last in use stays, for pages that are still open and have not loaded all of their code. One that was
 * never in use was overtaken while it waited, and goes; unless another is just now on its way, which cannot be told from it.
 */
async function forgetEarlier(scope: WorkerScope, own: string): Promise<void> {
  const { caches, registration } = scope
  const mark = new Request(registration.scope + IN_USE)
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX))
  const earlier = await Promise.all(
    names
      .filter((name) => name !== own)
      .map(async (name) => {
        const found = await (await caches.open(name)).match(mark, SAME)
        return { name, use: found === undefined ? null : Number(await found.text()) }
      }),
  )
  const uses = earlier.flatMap(({ use }) => use ?? [])
  const last = Math.max(0, ...uses)
  // Caches of builds that left no mark: the oldest is the one that pages were opened with.
  const kept = uses.length > 0 ? earlier.find(({ use }) => use === last)?.name : earlier[0]?.name
  const isAnotherComing = (registration.installing ?? registration.waiting ?? null) !== null
  const gone = earlier.filter(
    ({ name, use }) => name !== kept && (use !== null || !isAnotherComing),
  )
  await (await caches.open(own)).put(mark, new Response(String(last + 1)))
  await Promise.all(gone.map(({ name }) => caches.delete(name)))
}
