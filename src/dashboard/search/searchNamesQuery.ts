import { fileQuery } from '../fileQuery.ts'

/** The names that only a search needs. */
export const searchNamesQuery = fileQuery(
  'geo/names.json',
  async () => (await import('../../model/searchNames.ts')).searchNamesSchema,
)
