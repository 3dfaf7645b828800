import * as z from 'zod/mini'
import {
  APPROX,
  INSTRUMENTS,
  INVESTMENT_FLOWS,
  REVIEWED,
  SECTORS,
  TIES,
  TRADE_FLOWS,
} from './fact.ts'

const nullableText = z.nullable(z.string())
const nullableNumber = z.nullable(z.number())
/** ISO 8601 at the precision that is stated: `2021`, `2022-09` or `2018-06-11`. */
const statedDate = z.nullable(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u)))
const currencyCode = z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/u)))

/** What every fact has, whatever its kind. */
const common = {
  /** 12 hexadecimal digits, from the content of the fact and its document. */
  id: z.string().check(z.regex(/^[0-9a-f]{12}$/u)),
  /** Facts with one `statement` were said in one breath; their numbers must not be added up. */
  statement: z.string().check(z.regex(/^[0-9a-f]{12}$/u)),
  /** Id of the document: its file name without extension. */
  document: z.string(),
  /** ISO 3166-2 code of the province-level unit (`CN-GD`), or `CN` where the fact is the nation's. */
  china: z.string().check(z.regex(/^CN(-[A-Z]{2})?$/u)),
  /** City, county or zone in English, or null when the fact is the province's or the nation's own. */
  chinaPlace: nullableText,
  /** ISO 3166-1 alpha-2 code, or the code of a bloc (`ASEAN`). */
  partner: z.string().check(z.regex(/^[A-Z][A-Z-]+$/u)),
  partnerPlace: nullableText,
  from: statedDate,
  /** Only for a range. */
  to: statedDate,
  approx: z.enum(APPROX),
  sectors: z.array(z.enum(SECTORS)),
  /** Whole sentences, verbatim: `text.slice(start, end) === quote` in the document's text. */
  quote: z.string(),
  /** UTF-16 offsets of the quote in the document's text. */
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
  /** Name of the extraction rule that proposed the fact; `review` when a person added it. */
  rule: z.string(),
  /** How likely the fact is right, 0 to 1, as the gold taught; 1 where a person has looked at it. */
  confidence: z.number().check(z.gte(0), z.lte(1)),
  /** Its confidence is below the threshold that `report.json` states: kept, and not shown until asked for. */
  uncertain: z.boolean(),
  /** Null when no person has looked at it; the dataset's `reviews` say who, when, and what was corrected. */
  reviewed: z.nullable(z.enum(REVIEWED)),
}

const tie = z.strictObject({ kind: z.literal('tie'), ...common, tie: z.enum(TIES) })

const event = z.strictObject({
  kind: z.literal('event'),
  ...common,
  name: nullableText,
  participants: nullableNumber,
  companies: nullableNumber,
})

const signing = z.strictObject({
  kind: z.literal('signing'),
  ...common,
  /** Null when the document gives no number. */
  count: nullableNumber,
  instrument: z.enum(INSTRUMENTS),
  amount: nullableNumber,
  currency: currencyCode,
})

const trade = z.strictObject({
  kind: z.literal('trade'),
  ...common,
  flow: z.enum(TRADE_FLOWS),
  /** Null for all goods, else a short English name. */
  product: nullableText,
  /** In whole units of `currency`. */
  amount: nullableNumber,
  currency: currencyCode,
  /** Percent, signed; year on year unless `from`/`to` give another base. */
  growthPct: nullableNumber,
})

const investment = z.strictObject({
  kind: z.literal('investment'),
  ...common,
  flow: z.enum(INVESTMENT_FLOWS),
  amount: nullableNumber,
  currency: currencyCode,
  growthPct: nullableNumber,
  /** Projects or companies. */
  count: nullableNumber,
})

const figure = z.strictObject({
  kind: z.literal('figure'),
  ...common,
  value: nullableNumber,
  /** The text's own noun, in English. */
  unit: nullableText,
  growthPct: nullableNumber,
  label: z.string(),
})

export const factSchema = z.discriminatedUnion('kind', [
  tie,
  event,
  signing,
  trade,
  investment,
  figure,
])
