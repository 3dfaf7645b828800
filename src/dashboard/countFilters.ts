import type { View } from './view.ts'

/** Filters that are set, the years as one. */
export function countFilters(view: View): number {
  const lists = [
    view.provinces,
    view.partners,
    view.places,
    view.kinds,
    view.sectors,
    view.publishers,
    view.written,
  ]
  const years = view.from === null && view.to === null ? 0 : 1
  const growth = view.growth === null ? 0 : 1
  return lists.reduce((sum, list) => sum + list.length, years + growth)
}
