/** Where the quotes of a dataset are that does not have them itself. */
export interface QuoteFiles {
  /** Of the dataset that they are of. */
  version: string
  /** SHA-256 of each file, in the order of their numbers. */
  hashes: readonly string[]
  /** The file with the quotes of a document, by its id. */
  numberByDocument: ReadonlyMap<string, number>
}
