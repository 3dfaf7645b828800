import { indexDataset, type Atlas } from '../../src/dashboard/dataset.ts'
import { selectFacts } from '../../src/dashboard/select/facts.ts'
import { EMPTY_VIEW } from '../../src/dashboard/view.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import type { Fact } from '../../src/model/fact.ts'
import { DATASET } from './contract.ts'

/** The atlas of the bench. */
export async function readAtlas(): Promise<Atlas> {
  const response = await fetch(DATASET)
  return indexDataset((await response.json()) as Dataset)
}

/** Facts of one province and one partner. */
export interface Pair {
  province: string
  partner: string
  facts: Fact[]
}

/** The pairs of places on the map that these facts tie, those with most facts first. */
export function pairsOf(atlas: Atlas, facts: readonly Fact[]): Pair[] {
  const pairs = new Map<string, Pair>()
  for (const fact of facts) {
    const ends = [fact.china, fact.partner].map((code) => atlas.placeByCode.get(code)?.lonLat)
    if (fact.china === 'CN' || ends.some((point) => point === undefined || point === null)) continue
    const key = `${fact.china} ${fact.partner}`
    const pair = pairs.get(key)
    if (pair === undefined)
      pairs.set(key, { province: fact.china, partner: fact.partner, facts: [fact] })
    else pair.facts.push(fact)
  }
  return [...pairs.values()].sort((a, b) => b.facts.length - a.facts.length)
}

/** As a filter chooses them. */
export const chooseFacts = (atlas: Atlas, which: 'trade' | 'all'): readonly Fact[] =>
  selectFacts(atlas, { ...EMPTY_VIEW, kinds: which === 'all' ? [] : [which] })

/** After the next frame is painted. */
export const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve)
    })
  })
