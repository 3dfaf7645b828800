import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import type { View } from '../view.ts'
import { countFacts, selectFacts } from './facts.ts'
import { selectThings } from './things.ts'

/** Facts that would count and do not, and the change of the view that lets them in. */
export interface LeftOut {
  why: 'uncertain' | 'undated' | 'years'
  facts: number
  change: Partial<View>
}

/** What is not counted although every filter of place, kind and sector lets it pass. */
export function selectLeftOut(atlas: Atlas, view: View, things: readonly Fact[]): LeftOut[] {
  const leftOut: LeftOut[] = []
  if (!view.uncertain) {
    const change = { uncertain: true, fact: null }
    leftOut.push({
      why: 'uncertain',
      facts: countFacts(atlas, { ...view, ...change }) - things.length,
      change,
    })
  }
  if (view.from !== null || view.to !== null) {
    const change = { from: null, to: null, fact: null }
    const everyYear = selectThings(atlas, selectFacts(atlas, { ...view, ...change }))
    // Once they are asked for, those without a date are among the things.
    const undated = view.undated
      ? 0
      : everyYear.filter(({ from, to }) => from === null && to === null).length
    leftOut.push({ why: 'undated', facts: undated, change })
    leftOut.push({ why: 'years', facts: everyYear.length - undated - things.length, change })
  }
  return leftOut.filter(({ facts }) => facts > 0)
}
