import { useMemo } from 'react'
import { paramsToView, viewToParams } from './address.ts'
import { EMPTY_VIEW, NO_FILTERS, type View } from './view.ts'

/** The view's filters alone, the same object until one of them changes: picking a fact recounts nothing. */
export function useFilters(view: View): View {
  const keys = Object.keys(NO_FILTERS) as (keyof typeof NO_FILTERS)[]
  const filters = Object.fromEntries(keys.map((key) => [key, view[key]])) as Partial<View>
  const query = viewToParams({ ...EMPTY_VIEW, ...filters, fact: null }).toString()
  return useMemo(() => paramsToView(new URLSearchParams(query)), [query])
}
