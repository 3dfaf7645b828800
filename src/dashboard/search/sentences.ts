import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { fold, isHan } from './fold.ts'

/** A quoted sentence once, however many facts hang from it. */
export interface Sentence {
  fact: Fact
  /** With a space before it, so that a word begins where a space stands. */
  folded: string
}

/** How long folding may hold the page up before it lets others in, in milliseconds. */
const TURN = 8

/** The quotes of the dataset, of the latest documents first; certain facts speak for their sentence before uncertain ones. */
export function listQuotes(atlas: Atlas): Fact[] {
  const published = (fact: Fact) => atlas.documentById.get(fact.document)?.published ?? ''
  const byPlace = new Map<string, Fact>()
  for (const fact of atlas.dataset.facts) {
    const key = `${fact.document} ${fact.start} ${fact.end}`
    const known = byPlace.get(key)
    if (known === undefined || (known.uncertain && !fact.uncertain)) byPlace.set(key, fact)
  }
  const dated = [...byPlace.values()].map((fact) => ({ fact, date: published(fact) }))
  return dated
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map(({ fact }) => fact)
}

/** Adds the folded quotes to `into`, a few milliseconds at a time; returns when all are there. */
export async function foldQuotes(facts: readonly Fact[], into: Sentence[]): Promise<void> {
  let turn = performance.now()
  for (const fact of facts) {
    into.push({ fact, folded: ` ${fold(fact.quote)}` })
    if (performance.now() - turn < TURN) continue
    await new Promise((resolve) => setTimeout(resolve))
    turn = performance.now()
  }
}

/** What has every word: Latin ones by their beginning, Chinese ones anywhere. */
export function withWords<Item extends Pick<Sentence, 'folded'>>(
  items: readonly Item[],
  words: readonly string[],
): Item[] {
  const wanted = words.map((word) => (isHan(word) ? word : ` ${word}`))
  return items.filter(({ folded }) => wanted.every((word) => folded.includes(word)))
}
