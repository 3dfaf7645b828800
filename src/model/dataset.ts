import type * as z from 'zod/mini'
import type {
  datasetSchema,
  documentSchema,
  documentTextSchema,
  placeNameSchema,
  placeSchema,
  quotesSchema,
  reviewSchema,
} from './datasetSchema.ts'

/** Raised by one whenever a reader of the dataset would have to change. */
export const SCHEMA_VERSION = 2

export const LANGUAGES = ['en', 'de', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

export const BLOCK_TYPES = [
  'title',
  'paragraph',
  'heading',
  'item',
  'caption',
  'furniture',
] as const
export type BlockType = (typeof BLOCK_TYPES)[number]

// Their shapes and checks are one thing, in `datasetSchema.ts`: the page loads that only where there is something to check.
export type Place = z.infer<typeof placeSchema>
export type DocumentEntry = z.infer<typeof documentSchema>
export type PlaceName = z.infer<typeof placeNameSchema>
export type Review = z.infer<typeof reviewSchema>
export type Dataset = z.infer<typeof datasetSchema>
export type Quotes = z.infer<typeof quotesSchema>
export type DocumentText = z.infer<typeof documentTextSchema>
