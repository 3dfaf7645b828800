import * as z from 'zod/mini'
import { BLOCK_TYPES, LANGUAGES, SCHEMA_VERSION } from './dataset.ts'
import { REVIEWED } from './fact.ts'
import { factSchema } from './factSchema.ts'
import { linksSchema } from './links.ts'

const names = z.strictObject({ en: z.string(), de: z.string(), zh: z.string() })

/** Longitude and latitude in degrees, WGS 84, GeoJSON order. */
const lonLat = z.tuple([z.number(), z.number()])

/** A province-level unit of China, a partner country or territory, or a bloc. */
export const placeSchema = z.strictObject({
  /** `CN-GD`, `BY`, `ASEAN`; `CN` is the nation itself. */
  code: z.string(),
  type: z.enum(['nation', 'province', 'country', 'bloc']),
  names,
  /** Where its label and the ends of its threads stand; null for a bloc with no place of its own (`BRI`). */
  lonLat: z.nullable(lonLat),
  /** Continent of a country (`Europe`); region of a province (`North`); null for the nation and for blocs. */
  region: z.nullable(z.string()),
  /** ISO 3166-1 codes of a bloc's members; empty for all others. */
  members: z.array(z.string()),
})

export const documentSchema = z.strictObject({
  /** File name without extension. */
  id: z.string(),
  title: z.string(),
  publisher: z.nullable(z.string()),
  /** ISO 8601 at the stated precision. */
  published: z.nullable(z.string()),
  language: z.enum(LANGUAGES),
  url: z.nullable(z.string()),
  /** Where the text comes from, as its front matter says. */
  source: z.nullable(z.string()),
  /** UTF-16 units of the document's text. */
  characters: z.int(),
  /** Number of facts read in it, and how many of them are uncertain. */
  facts: z.int(),
  uncertain: z.int(),
  /** Codes of the Chinese provinces named in it, sorted: what makes a province "read" even without a fact. */
  provinces: z.array(z.string()),
})

/** What a place within a province or a partner is called in the other languages. */
export const placeNameSchema = z.strictObject({
  /** The `china` or `partner` of the facts that name it. */
  code: z.string(),
  /** The `chinaPlace` or `partnerPlace` of the facts: its English name. */
  place: z.string(),
  zh: z.nullable(z.string()),
  de: z.nullable(z.string()),
})

/** What a person said of a fact. */
export const reviewSchema = z.strictObject({
  /** Id of the fact, which a correction does not change. */
  fact: z.string(),
  as: z.enum(REVIEWED),
  /** Who, when (ISO 8601) and why, where that is stated. */
  by: z.nullable(z.string()),
  date: z.nullable(z.string()),
  why: z.nullable(z.string()),
  /** What the program had read, by field, of the fields that were corrected; empty otherwise. */
  was: z.record(z.string(), z.nullable(z.union([z.string(), z.number(), z.array(z.string())]))),
})

export const datasetSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** Hash of the content: the same seeds give the same version. */
  version: z.string(),
  documents: z.array(documentSchema),
  places: z.array(placeSchema),
  /** Of the places that facts name, those with a name in another language; sorted by code and place. */
  placeNames: z.array(placeNameSchema),
  facts: z.array(factSchema),
  links: linksSchema,
  /** Sorted by fact. Facts that were rejected are not in the dataset; `report.json` counts them. */
  reviews: z.array(reviewSchema),
})

/** `public/data/documentHashes.json`. */
export const documentHashesSchema = z.record(z.string(), z.string())

/** `public/data/quotes/<number>.json`: the quotes of facts by their ids, where the dataset is read from `dataset.columns`. */
export const quotesSchema = z.record(z.string(), z.string())

/** `public/data/documents/<id>.json`: the text, what each part of it is, and where its facts stand. */
export const documentTextSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  /** In order, without overlap; `furniture` and `caption` were not read for facts. UTF-16 offsets. */
  blocks: z.array(z.strictObject({ start: z.int(), end: z.int(), type: z.enum(BLOCK_TYPES) })),
  /** Spans of the facts, in order of `start`. */
  spans: z.array(z.strictObject({ fact: z.string(), start: z.int(), end: z.int() })),
})
