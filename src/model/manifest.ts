/** `public/data/manifest.json`: what a page has to know to tell a file that is whole from one that is not. */
export interface Manifest {
  /** Of the dataset, as is `version`. */
  schemaVersion: number
  version: string
  /** SHA-256 in hexadecimal digits by name (`geo/world.json`), of every file that the page loads but the texts. */
  files: Readonly<Record<string, string>>
}

/** The SHA-256 of each document's text by its id, in a file of its own: only who opens a document needs them. */
export type DocumentHashes = Readonly<Record<string, string>>

export const MANIFEST = 'manifest.json'
export const DATASET = 'dataset.json'
/** The same for the page, where facts are many: by columns, and without their quotes. */
export const PACKED_DATASET = 'dataset.columns'
export const DOCUMENT_HASHES = 'documentHashes.json'

/** The file that the page reads the dataset from. */
export const datasetFile = (manifest: Manifest | null): string =>
  manifest?.files[PACKED_DATASET] === undefined ? DATASET : PACKED_DATASET

/** The value as a manifest; null where it is none. Checked by hand: a library that checks weighs more than what is checked. */
export function parseManifest(value: unknown): Manifest | null {
  if (!isRecord(value)) return null
  const { schemaVersion, version, files } = value
  const isSound = typeof schemaVersion === 'number' && typeof version === 'string'
  return isSound && isHashes(files) ? { schemaVersion, version, files } : null
}

const isHashes = (value: unknown): value is Readonly<Record<string, string>> =>
  isRecord(value) && Object.values(value).every((hash) => typeof hash === 'string')

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
