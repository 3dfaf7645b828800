import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import type { FactColumns } from '../factColumns.ts'
import type { View } from '../view.ts'
import { factsAt } from './factRows.ts'
import { failuresOf, HIDDEN } from './failures.ts'

/** What was chosen of an atlas last, by what its facts fail. */
const chosenByFailures = new WeakMap<Uint16Array, readonly Fact[]>()

/**
 * What documents say that passes every filter of the view, in the order of the dataset: one fact a document, so what two of
 * them say is here twice. `selectThings` has it once. The same list for the same filters.
 */
export function selectFacts(atlas: Atlas, view: View): readonly Fact[] {
  const failures = failuresOf(atlas, view)
  const known = chosenByFailures.get(failures)
  if (known !== undefined) return known
  const rows = new Int32Array(failures.length)
  let count = 0
  for (let row = 0; row < failures.length; row += 1) {
    if (failures[row] !== 0) continue
    rows[count] = row
    count += 1
  }
  const facts = factsAt({ columns: atlas.columns, rows: rows.slice(0, count) })
  chosenByFailures.set(failures, facts)
  return facts
}

/** How many facts a view shows, each once however many documents say it. */
export function countFacts(atlas: Atlas, view: View): number {
  return countThings(atlas.columns, failuresOf(atlas, view), 0)
}

/** How many uncertain facts pass all other filters, shown or not; those that a document says for certain are none. */
export function countUncertain(atlas: Atlas, view: View): number {
  const failures = failuresOf(atlas, { ...view, uncertain: false })
  return countThings(atlas.columns, failures, HIDDEN) - countThings(atlas.columns, failures, 0)
}

/** Facts that fail nothing but what is left aside, what several documents say once. */
function countThings(columns: FactColumns, failures: Uint16Array, aside: number): number {
  const { thing, said } = columns
  const counted = ~aside
  let count = 0
  for (let row = 0; row < failures.length; row += 1) {
    if (((failures[row] ?? 0) & counted) === 0 && thing[row] === -1) count += 1
  }
  let last = -1
  for (const row of said) {
    const own = thing[row] ?? -1
    if (own === last || ((failures[row] ?? 0) & counted) !== 0) continue
    count += 1
    last = own
  }
  return count
}

/** The places within provinces and partners that a fact names, as the view spells them: `CN-GD/Guangzhou`. */
export function placesOf({ china, chinaPlace, partner, partnerPlace }: Fact): string[] {
  return [
    ...(chinaPlace === null ? [] : [`${china}/${chinaPlace}`]),
    ...(partnerPlace === null ? [] : [`${partner}/${partnerPlace}`]),
  ]
}
