import type { Quotes } from './dataset.ts'
import type { Fact } from './fact.ts'

/** Facts after which another file is begun, so that a few cards need a few kB. */
const FACTS_A_FILE = 100

/** The file of so many quotes by its number, from 0. */
export const quoteFile = (number: number): string => `quotes/${number}.json`

/**
 * By the id of each document with facts, the number of the file that holds their quotes: of documents in the order of their first
 * facts, each whole, so many that the file has 100 facts or a few more.
 */
export function numberQuoteFiles(
  facts: Iterable<Pick<Fact, 'document'>>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { document } of facts) counts.set(document, (counts.get(document) ?? 0) + 1)
  const numbers = new Map<string, number>()
  let [number, held] = [0, 0]
  for (const [document, count] of counts) {
    if (held >= FACTS_A_FILE) [number, held] = [number + 1, 0]
    numbers.set(document, number)
    held += count
  }
  return numbers
}

/** The quotes of each file, in the order of their numbers. */
export function splitQuotes(facts: readonly Fact[]): Quotes[] {
  const numbers = numberQuoteFiles(facts)
  const files: Record<string, string>[] = []
  for (const { document, id, quote } of facts) {
    const file = (files[numbers.get(document) ?? 0] ??= {})
    file[id] = quote
  }
  return files
}
