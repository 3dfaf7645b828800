import type { Atlas } from '../dataset.ts'
import { EMPTY_VIEW, type View } from '../view.ts'
import { selectFacts } from './facts.ts'
import { selectThings } from './things.ts'

/** A filter that could be dropped, and the facts that this would show. */
export interface WayOut {
  facet:
    'provinces' | 'partners' | 'places' | 'kinds' | 'sectors' | 'years' | 'growth' | 'uncertain'
  change: Partial<View>
  facts: number
}

/** Why nothing is found. `unread` and `barren` are about provinces; both count documents that name them. */
export type Emptiness =
  | { type: 'nothingRead' }
  | { type: 'unread'; provinces: string[] }
  | { type: 'barren'; provinces: string[]; documents: number }
  | { type: 'filtered'; waysOut: WayOut[] }

/** The reason that a view without facts has none, the most telling first; ways out by facts, most first. */
export function selectEmptiness(atlas: Atlas, view: View): Emptiness {
  if (atlas.dataset.facts.length === 0) return { type: 'nothingRead' }
  const provinces = view.provinces.filter((code) => code !== 'CN')
  const hasFacts = atlas.dataset.facts.some((fact) => view.provinces.includes(fact.china))
  if (provinces.length > 0 && !hasFacts) {
    const documents = atlas.dataset.documents.filter((document) =>
      document.provinces.some((code) => provinces.includes(code)),
    ).length
    return documents === 0
      ? { type: 'unread', provinces }
      : { type: 'barren', provinces, documents }
  }
  return { type: 'filtered', waysOut: selectWaysOut(atlas, view) }
}

function selectWaysOut(atlas: Atlas, view: View): WayOut[] {
  const drops: { facet: WayOut['facet']; change: Partial<View>; isSet: boolean }[] = [
    { facet: 'provinces', change: { provinces: [] }, isSet: view.provinces.length > 0 },
    { facet: 'partners', change: { partners: [] }, isSet: view.partners.length > 0 },
    { facet: 'places', change: { places: [] }, isSet: view.places.length > 0 },
    { facet: 'kinds', change: { kinds: [] }, isSet: view.kinds.length > 0 },
    { facet: 'sectors', change: { sectors: [] }, isSet: view.sectors.length > 0 },
    {
      facet: 'years',
      change: { from: EMPTY_VIEW.from, to: EMPTY_VIEW.to },
      isSet: view.from !== null || view.to !== null,
    },
    { facet: 'growth', change: { growth: null }, isSet: view.growth !== null },
    { facet: 'uncertain', change: { uncertain: true }, isSet: !view.uncertain },
  ]
  return drops
    .filter(({ isSet }) => isSet)
    .map(({ facet, change }) => ({
      facet,
      change,
      facts: selectThings(atlas, selectFacts(atlas, { ...view, ...change })).length,
    }))
    .filter(({ facts }) => facts > 0)
    .sort((a, b) => b.facts - a.facts)
}
