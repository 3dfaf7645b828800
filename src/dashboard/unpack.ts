import { SCHEMA_VERSION, type Dataset } from '../model/dataset.ts'
import { unpackDataset } from '../model/packedDataset.ts'
import { numberQuoteFiles } from '../model/quoteFiles.ts'
import { DatasetError } from './datasetError.ts'
import type { QuoteFiles } from './quoteFiles.ts'

// The page loads this only for a dataset of many facts.

export interface Unpacked {
  /** A dataset whose facts have no quotes yet; nothing of it is checked. */
  value: unknown
  /** Where the quotes of that dataset are, once it is known to be one. */
  quoteFilesOf: (dataset: Dataset) => QuoteFiles
}

/** What the bytes of a packed dataset say; a DatasetError where they are no such file. */
export async function unpack(bytes: ArrayBuffer, file: string): Promise<Unpacked> {
  try {
    const unpacked = await unpackDataset(new Uint8Array(bytes), SCHEMA_VERSION)
    const isWhole = 'dataset' in unpacked
    return {
      value: isWhole ? unpacked.dataset : unpacked,
      quoteFilesOf: ({ version, facts }) => ({
        version,
        hashes: isWhole ? unpacked.quotes : [],
        numberByDocument: numberQuoteFiles(facts),
      }),
    }
  } catch (cause) {
    throw new DatasetError('invalid', file, null, { cause })
  }
}
