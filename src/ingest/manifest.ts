import { createHash } from 'node:crypto'
import type { Dataset } from '../model/dataset.ts'
import {
  DATASET,
  hashFileOf,
  hashFilesFor,
  MANIFEST,
  PACKED_DATASET,
  type DocumentHashes,
  type Manifest,
} from '../model/manifest.ts'
import { contentOf, type OutputFile, type TextFile } from './effects.ts'

const DOCUMENT = /^documents\/(?<id>.+)\.json$/u
/** Their hashes are in the packed dataset. */
const QUOTES = /^quotes\//u

/** Files for people and other programs, which the page never loads. */
const NOT_LOADED = new Set(['dataset.schema.json', 'facts.csv', 'facts.jsonl'])

/** The files with those that say what each of them is, so that the page can tell when one is not as it was written. */
export function withManifest(
  files: readonly OutputFile[],
  { schemaVersion, version }: Dataset,
): OutputFile[] {
  const texts = files.flatMap((file) => {
    const id = DOCUMENT.exec(file.name)?.groups?.['id']
    return id === undefined ? [] : [[id, hashOf(contentOf(file))] as const]
  })
  const documentHashes = formatHashes(texts)
  const isPacked = files.some(({ name }) => name === PACKED_DATASET)
  const loaded = [...files, ...documentHashes].filter(
    ({ name }) =>
      !DOCUMENT.test(name) &&
      !QUOTES.test(name) &&
      !NOT_LOADED.has(name) &&
      !(isPacked && name === DATASET),
  )
  const manifest: Manifest = {
    schemaVersion,
    version,
    files: Object.fromEntries(loaded.map((file) => [file.name, hashOf(contentOf(file))])),
  }
  return [...files, ...documentHashes, { name: MANIFEST, text: `${JSON.stringify(manifest)}\n` }]
}

function formatHashes(texts: readonly (readonly [id: string, hash: string])[]): TextFile[] {
  const names = hashFilesFor(texts.length)
  const files = new Map(names.map((name) => [name, [] as (readonly [string, string])[]]))
  for (const text of texts) files.get(hashFileOf(text[0], names))?.push(text)
  return [...files].map(([name, entries]) => {
    const hashes: DocumentHashes = Object.fromEntries(entries)
    return { name, text: `${JSON.stringify(hashes)}\n` }
  })
}

/** SHA-256 in hexadecimal digits. */
export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')
