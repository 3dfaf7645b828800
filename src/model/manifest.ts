/** `public/data/manifest.json`: what a page has to know to tell a file that is whole from one that is not. */
export interface Manifest {
  /** Of the dataset, as is `version`. */
  schemaVersion: number
  version: string
  /** SHA-256 in hexadecimal digits by name (`geo/world.json`), of every file that the page loads but the texts. */
  files: Readonly<Record<string, string>>
}

/** The SHA-256 of documents' texts by their ids, in a file of its own or, of many documents, in several: only who opens a document needs them. */
export type DocumentHashes = Readonly<Record<string, string>>

export const MANIFEST = 'manifest.json'
export const DATASET = 'dataset.json'
/** The same for the page, where facts are many: by columns, and without their quotes. */
export const PACKED_DATASET = 'dataset.columns'
export const DOCUMENT_HASHES = 'documentHashes.json'
const HASH_FOLDER = 'documentHashes/'

/** Documents whose hashes are still one file. */
const MOST_IN_ONE = 2_000

/**
 * The files of hashes of so many documents: of many documents their root, so that the manifest, which every visit reads, and the
 * file that a document needs grow alike.
 */
export const hashFilesFor = (documents: number): string[] =>
  documents <= MOST_IN_ONE
    ? [DOCUMENT_HASHES]
    : Array.from(
        { length: Math.ceil(Math.sqrt(documents)) },
        (_, number) => `${HASH_FOLDER}${number}.json`,
      )

/** The same files, as a dataset has them; none where it has none. */
export const hashFilesOf = ({ files }: Manifest): string[] =>
  Object.keys(files).filter((name) => name === DOCUMENT_HASHES || name.startsWith(HASH_FOLDER))

/** Which of these files has the hash of a document. */
export const hashFileOf = (id: string, files: readonly string[]): string =>
  files[scatter(id) % files.length] ?? DOCUMENT_HASHES

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

/** A whole number for a text, as like as not any of 2³²: FNV-1a of its UTF-16 units. */
function scatter(text: string): number {
  let number = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    number = Math.imul(number ^ text.charCodeAt(at), 0x01000193)
  }
  return number >>> 0
}

const isHashes = (value: unknown): value is Readonly<Record<string, string>> =>
  isRecord(value) && Object.values(value).every((hash) => typeof hash === 'string')

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
