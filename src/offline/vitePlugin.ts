import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import type { Plugin } from 'vite'
import type { Hashes, Manifest } from './serviceWorker.ts'

const FILE = 'sw.js'
/** Beside it, where files are many. */
const REST = 'offline.json'
/** More files are not all listed in `sw.js`, which a browser asks for at each visit. */
const MOST_LISTED = 2_000
/** Those that are left out then. */
const MANY = /^data\/(?:documents|quotes)\//u

/** Bytes that a first visit may take into the cache in all; what is over that is kept when it is first asked for. */
const MOST_AT_ONCE = 6_000_000

/** Which files are taken first, while there is room: those that every view needs, then each document. */
const ORDER = [
  /^index\.html$/u,
  /^assets\/index-/u,
  // What reads documents is 3 MB: it is kept when the first is read.
  /^assets\/(?!readingWorker-|pdf|docx-).*\.(?:js|css)$/u,
  /^data\/(?:manifest\.json|dataset\.(?:columns|json)|documentHashes\.json)$/u,
  /^data\/geo\//u,
  /^(?:data\/report|licences)\.json$/u,
  /^data\/document(?:s|Hashes)\//u,
]

/** A file of the build. */
export interface BuiltFile {
  /** From the build's folder, with `/`. */
  name: string
  bytes: Uint8Array
}

/** Writes `sw.js` beside the built page; it knows every file of the build, those of `public/` too. */
export function workOffline(): Plugin {
  let outDir = ''
  let isBuild = false
  return {
    name: 'silkthread:offline',
    apply: 'build',
    configResolved({ root, build, isWorker }) {
      outDir = resolve(root, build.outDir)
      isBuild = !isWorker
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (!isBuild) return
        const files = listFiles(outDir).filter(({ name }) => name !== FILE && name !== REST)
        const { manifest, rest } = createManifest(files)
        if (rest !== null) writeFileSync(join(outDir, rest.name), rest.bytes)
        writeFileSync(join(outDir, FILE), await bundleWorker(manifest))
      },
    },
  }
}

/** What the worker of these files has to know, and the file for what of it is too much; the same for the same files. */
export function createManifest(files: BuiltFile[]): { manifest: Manifest; rest: BuiltFile | null } {
  const hash = createHash('sha256')
  for (const { name, bytes } of files) hash.update(`${name}\0${bytes.length}\0`).update(bytes)
  const rankOf = ({ name }: BuiltFile) => ORDER.findIndex((pattern) => pattern.test(name))
  const ordered = files
    .filter((file) => rankOf(file) >= 0)
    .toSorted((a, b) => rankOf(a) - rankOf(b))
  // The page is asked for by the address of its folder.
  const addressOf = (name: string) => (name === 'index.html' ? '' : name)
  const first: string[] = []
  let room = MOST_AT_ONCE
  for (const { name, bytes } of ordered) {
    if (bytes.length > room) continue
    room -= bytes.length
    first.push(addressOf(name))
  }
  const version = hash.digest('hex').slice(0, 16)
  const hashesOf = (some: readonly BuiltFile[]): Hashes =>
    Object.fromEntries(some.map(({ name, bytes }) => [addressOf(name), hashOf(bytes)]))
  const atOnce = new Set(first)
  const isLeftOut = ({ name }: BuiltFile) => MANY.test(name) && !atOnce.has(name)
  const leftOut = files.length > MOST_LISTED ? files.filter(isLeftOut) : []
  if (leftOut.length === 0) {
    return { manifest: { version, first, hashes: hashesOf(files), rest: null }, rest: null }
  }
  const rest = {
    name: REST,
    bytes: new TextEncoder().encode(JSON.stringify(hashesOf(leftOut))),
  }
  const listed = [...files.filter((file) => !isLeftOut(file)), rest]
  return { manifest: { version, first, hashes: hashesOf(listed), rest: REST }, rest }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64')

function listFiles(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      name: path.slice(folder.length + 1).replaceAll('\\', '/'),
      bytes: readFileSync(path),
    }))
}

/** One classic script: not every browser runs a service worker that is a module. */
async function bundleWorker(manifest: Manifest): Promise<string> {
  const entry = '\0silkthread-worker'
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'silkthread:worker',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry
            ? `import { serveOffline } from ${JSON.stringify(join(import.meta.dirname, 'serviceWorker.ts'))}
               serveOffline(self, ${JSON.stringify(manifest)})`
            : null,
      },
    ],
    build: {
      write: false,
      target: 'es2023',
      copyPublicDir: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined
  if (chunk === undefined) throw new Error('the service worker was not built')
  return chunk.code
}
