import type { Dataset } from '../model/dataset.ts'
import { PACKED_DATASET } from '../model/manifest.ts'
import { packDataset, PACKED_FROM } from '../model/packedDataset.ts'
import { quoteFile, splitQuotes } from '../model/quoteFiles.ts'
import type { OutputFile } from './effects.ts'
import { hashOf } from './manifest.ts'

/** Of a dataset of many facts, what the page reads in the place of `dataset.json`: its columns, and its quotes apart. */
export function formatPacked(dataset: Dataset): OutputFile[] {
  if (dataset.facts.length < PACKED_FROM) return []
  const quotes = splitQuotes(dataset.facts).map((quotes, number) => ({
    name: quoteFile(number),
    text: `${JSON.stringify(quotes)}\n`,
  }))
  const hashes = quotes.map(({ text }) => hashOf(text))
  return [{ name: PACKED_DATASET, bytes: packDataset(dataset, hashes) }, ...quotes]
}
