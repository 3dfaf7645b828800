import type { Fact } from '../../src/model/fact.ts'

/** What a page of the bench does when it is told to: ours and that of ECharts do the same. */
export interface MapBench {
  /** The facts that are chosen at first, and then all of them. */
  choose: (which: 'trade' | 'all') => readonly Fact[]
  /** Draws the land, and a thread for each of the 2,000 pairs with most of these facts; settles when they are painted. */
  draw: (facts: readonly Fact[]) => Promise<void>
}

declare global {
  interface Window {
    mapBench: Promise<MapBench>
  }
}

/** What the bench's server has for its pages, beside the files of the atlas. */
export const DATASET = 'data/dataset.json'
