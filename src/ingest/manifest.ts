import { createHash } from 'node:crypto'
import type { Dataset } from '../model/dataset.ts'
import {
  DATASET,
  DOCUMENT_HASHES,
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
  const documents: DocumentHashes = Object.fromEntries(texts)
  const documentHashes: TextFile = {
    name: DOCUMENT_HASHES,
    text: `${JSON.stringify(documents)}\n`,
  }
  const isPacked = files.some(({ name }) => name === PACKED_DATASET)
  const loaded = [...files, documentHashes].filter(
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
  return [...files, documentHashes, { name: MANIFEST, text: `${JSON.stringify(manifest)}\n` }]
}

/** SHA-256 in hexadecimal digits. */
export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')
