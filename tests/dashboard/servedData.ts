import { createHash } from 'node:crypto'
import { vi } from 'vitest'
import { SCHEMA_VERSION, type Dataset, type DocumentText } from '../../src/model/dataset.ts'
import { packDataset } from '../../src/model/packedDataset.ts'
import { splitQuotes } from '../../src/model/quoteFiles.ts'
import { DATASET } from './tinyDataset.ts'

/** A build of the dataset: what each file of `data/` holds. */
export type Build = Record<string, string | Uint8Array<ArrayBuffer>>

export const sha256 = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex')

/** What ingest would write of a dataset and a text of its document `a`. */
export function buildOf(version: string, changes: Partial<Dataset> = {}): Build {
  const text: DocumentText = { id: 'a', text: `Nine char ${version}`, blocks: [], spans: [] }
  const document = JSON.stringify(text)
  const files = {
    'dataset.json': JSON.stringify({ ...DATASET, version, ...changes }),
    'documentHashes.json': JSON.stringify({ a: sha256(document) }),
    'report.json': JSON.stringify({ version }),
  }
  const hashes = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, sha256(content)]),
  )
  const manifest = { schemaVersion: SCHEMA_VERSION, version, files: hashes }
  return {
    ...files,
    'documents/a.json': document,
    'manifest.json': JSON.stringify(manifest),
  }
}

/** What ingest would write of the same as a dataset of many facts. */
export function packedBuildOf(version: string, changes: Partial<Dataset> = {}): Build {
  const dataset = { ...DATASET, version, ...changes }
  const quotes = JSON.stringify(splitQuotes(dataset.facts)[0])
  const columns = new Uint8Array(packDataset(dataset, [sha256(quotes)]))
  const files = { 'dataset.columns': sha256(columns) }
  const manifest = { schemaVersion: dataset.schemaVersion, version, files }
  return {
    'dataset.columns': columns,
    'quotes/0.json': quotes,
    'manifest.json': JSON.stringify(manifest),
  }
}

/** A server whose answers a cache of the browser may hold back: `kept` until somebody asks past it. */
export function serve(build: Build) {
  const served = { now: build, kept: {} as Build }
  const fetched = vi.fn((address: string, init?: RequestInit) => {
    const name = decodeURIComponent(address).replace(/^data\//u, '')
    const body = (init?.cache === 'reload' ? undefined : served.kept[name]) ?? served.now[name]
    return Promise.resolve(
      body === undefined ? new Response('not found', { status: 404 }) : new Response(body),
    )
  })
  vi.stubGlobal('fetch', fetched)
  const asked = () =>
    fetched.mock.calls.map(([address, init]) =>
      init?.cache === 'reload' ? `${address} anew` : address,
    )
  return { served, asked }
}
