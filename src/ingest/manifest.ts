import { createHash } from 'node:crypto'
import type { Dataset } from '../model/dataset.ts'
import { DOCUMENT_HASHES, MANIFEST, type DocumentHashes, type Manifest } from '../model/manifest.ts'
import type { OutputFile } from './effects.ts'

const DOCUMENT = /^documents\/(?<id>.+)\.json$/u

/** Files for people and other programs, which the page never loads. */
const NOT_LOADED = new Set(['dataset.schema.json', 'facts.csv', 'facts.jsonl'])

/** The files with those that say what each of them is, so that the page can tell when one is not as it was written. */
export function withManifest(
  files: readonly OutputFile[],
  { schemaVersion, version }: Dataset,
): OutputFile[] {
  const texts = files.flatMap(({ name, text }) => {
    const id = DOCUMENT.exec(name)?.groups?.['id']
    return id === undefined ? [] : [[id, hashOf(text)] as const]
  })
  const documents: DocumentHashes = Object.fromEntries(texts)
  const documentHashes = { name: DOCUMENT_HASHES, text: `${JSON.stringify(documents)}\n` }
  const loaded = [...files, documentHashes].filter(
    ({ name }) => !DOCUMENT.test(name) && !NOT_LOADED.has(name),
  )
  const manifest: Manifest = {
    schemaVersion,
    version,
    files: Object.fromEntries(loaded.map(({ name, text }) => [name, hashOf(text)])),
  }
  return [...files, documentHashes, { name: MANIFEST, text: `${JSON.stringify(manifest)}\n` }]
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
