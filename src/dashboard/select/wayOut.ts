import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { EMPTY_VIEW, type View } from '../view.ts'
import { factsAt } from './factRows.ts'
import { FACETS, failing, failuresOf, HIDDEN, type Facet } from './failures.ts'
import { selectThings } from './things.ts'

/** What can be let go of: a filter, or that uncertain facts are hidden. */
export type Hindrance = Facet | 'uncertain'

/** What could be dropped together, and the facts that this would show. */
export interface WayOut {
  hindrances: Hindrance[]
  change: Partial<View>
  facts: number
}

/** Why nothing is found. `unread` and `barren` are about provinces; both count documents that name them. */
export type Emptiness =
  | { type: 'nothingRead' }
  | { type: 'unread'; provinces: string[]; waysOut: WayOut[] }
  | { type: 'barren'; provinces: string[]; documents: number; waysOut: WayOut[] }
  | { type: 'filtered'; waysOut: WayOut[] }

/** Ways out that are told; those that follow give fewer facts. */
const MOST_WAYS = 4

/** The reason that a view without facts has none, the most telling first. */
export function selectEmptiness(atlas: Atlas, view: View): Emptiness {
  if (atlas.dataset.facts.length === 0) return { type: 'nothingRead' }
  const waysOut = selectWaysOut(atlas, view)
  const provinces = view.provinces.filter((code) => code !== 'CN')
  const hasFacts = atlas.dataset.facts.some((fact) => view.provinces.includes(fact.china))
  if (provinces.length > 0 && !hasFacts) {
    const documents = atlas.dataset.documents.filter((document) =>
      document.provinces.some((code) => provinces.includes(code)),
    ).length
    return documents === 0
      ? { type: 'unread', provinces, waysOut }
      : { type: 'barren', provinces, documents, waysOut }
  }
  return { type: 'filtered', waysOut }
}

/**
 * The least that has to be dropped so that one of the wanted facts shows: single filters if one alone is in the way, else two
 * at once, and so on. By facts, most first, in the order of FACETS where as many, at most four.
 */
export function selectWaysOut(
  atlas: Atlas,
  view: View,
  isWanted: (fact: Fact) => boolean = () => true,
): WayOut[] {
  const { columns } = atlas
  const failures = failuresOf(atlas, view)
  const rowsByFailures = new Map<number, number[]>()
  for (const [row, fact] of columns.facts.entries()) {
    const failed = failures[row] ?? 0
    if (failed === 0 || !isWanted(fact)) continue
    const known = rowsByFailures.get(failed)
    if (known === undefined) rowsByFailures.set(failed, [row])
    else known.push(row)
  }
  const groups = [...rowsByFailures].map(([failed, rows]) => ({
    hindrances: hindrancesIn(failed),
    rows,
  }))
  const least = Math.min(...groups.map(({ hindrances }) => hindrances.length))
  return groups
    .filter(({ hindrances }) => hindrances.length === least)
    .map(({ hindrances, rows }) => ({
      hindrances,
      change: Object.assign({}, ...hindrances.map((one) => DROPPED[one])) as Partial<View>,
      facts: selectThings(atlas, factsAt({ columns, rows: Int32Array.from(rows) })).length,
    }))
    .sort((a, b) => b.facts - a.facts || rankOf(a) - rankOf(b))
    .slice(0, MOST_WAYS)
}

const DROPPED: Record<Hindrance, Partial<View>> = {
  province: { provinces: [] },
  partner: { partners: [] },
  place: { places: [] },
  kind: { kinds: [] },
  sector: { sectors: [] },
  years: { from: EMPTY_VIEW.from, to: EMPTY_VIEW.to, undated: false },
  publisher: { publishers: [] },
  written: { written: [] },
  growth: { growth: null },
  uncertain: { uncertain: true },
}

const hindrancesIn = (failed: number): Hindrance[] => [
  ...FACETS.filter((facet) => (failed & failing(facet)) !== 0),
  ...((failed & HIDDEN) === 0 ? [] : ['uncertain' as const]),
]

const HINDRANCES = Object.keys(DROPPED)
const rankOf = ({ hindrances }: WayOut) => HINDRANCES.indexOf(hindrances[0] ?? 'uncertain')
