import * as z from 'zod/mini'

/** `public/data/geo/names.json`: names that only the search knows, fetched when somebody searches. */
export const searchNamesSchema = z.strictObject({
  /** Chinese cities, whether or not a fact names them: code of the province, English name, Chinese name. */
  cities: z.array(z.tuple([z.string(), z.string(), z.string()])),
  /** Further names of a province or country by its code. */
  others: z.record(z.string(), z.array(z.string())),
  /** How Chinese characters of place names are mostly read: pinyin without marks, ü as v. */
  readings: z.record(z.string(), z.string()),
  /** Names that are read otherwise, with their syllables: `chong qing`. */
  exceptions: z.record(z.string(), z.string()),
})
export type SearchNames = z.infer<typeof searchNamesSchema>
