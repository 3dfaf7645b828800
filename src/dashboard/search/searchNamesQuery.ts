import { queryOptions } from '@tanstack/react-query'
import { searchNamesSchema, type SearchNames } from '../../model/searchNames.ts'
import { fetchChecked } from '../dataset.ts'

/** The names that only a search needs. */
export const searchNamesQuery = queryOptions({
  queryKey: ['searchNames'],
  queryFn: ({ signal }): Promise<SearchNames> =>
    fetchChecked('data/geo/names.json', searchNamesSchema, signal),
  staleTime: Infinity,
  retry: false,
})
