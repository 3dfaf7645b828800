import type { Approx, Sector } from '../../model/fact.ts'

/** UTF-16 offsets in the document's text: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

/** A bare number: `2,400`, `zwölf`, `300余`. Its span covers qualifier and number ("more than 300"). */
export interface NumberMention extends Span {
  type: 'number'
  value: number
  approx: Approx
  /** The number alone, without its qualifier. */
  core: Span
  /** "eighth", "8.", 第八. */
  ordinal: boolean
  /** "both", "several", "a", "zwei Dutzend" are words; digits are not. */
  spelled: boolean
}

export interface MoneyMention extends Span {
  type: 'money'
  /** In whole units of `currency`, or of `unit`. */
  amount: number
  /** ISO 4217; null for a noun that several countries use where nothing says whose: "300 kroner". */
  currency: string | null
  /** The text's word for the currency where `currency` is null, else null. */
  unit: string | null
  approx: Approx
  core: Span
  /** This mention only repeats the one before it in another currency: "(about 1.9 billion dollars)". */
  converted: boolean
}

/** A share or a rate: "71.5 percent", 三成, "ein Drittel"; `points` for percentage points. */
export interface PercentMention extends Span {
  type: 'percent'
  value: number
  points: boolean
  approx: Approx
  core: Span
}

/** A change against an earlier value, signed: "up 33%", "fell by 4.2 percent", "doubled", 增长5.5倍, 翻番. */
export interface GrowthMention extends Span {
  type: 'growth'
  growthPct: number
  /** The percentage as it is written, with no sign but its own: 4.2 of "fell by 4.2 percent"; null for multiples and words. */
  percent: number | null
  approx: Approx
  /** The number or word that carries the change. */
  core: Span
}

export interface DateMention extends Span {
  type: 'date'
  /** ISO 8601 at the stated precision; null only where a month or day has no year anywhere. */
  from: string | null
  /** Only for a range or a period of several months ("the first half of 2023" is 2023-01 to 2023-06). */
  to: string | null
  /** The year stands in the text itself, or comes from the date of publication or from context. */
  year: 'stated' | 'published' | 'context' | 'none'
  /** "since 2013": from only. "by the end of 2021", "until": as-of. "20 years ago": counted back; `anniversary`: counted
   *  back from "the 40th anniversary". `base`: what a number is compared with ("than in 2020", 较2023年), never the date
   *  of a fact. `dateline`: the day on which an agency sent the text ("MINSK, May 30 (Xinhua)", 中新社兰州7月6日电). */
  role: 'in' | 'since' | 'until' | 'ago' | 'anniversary' | 'base' | 'dateline'
}

export interface PlaceMention extends Span {
  type: 'place'
  /** `CN`, `CN-GD`, `BY`, `ASEAN`. */
  code: string
  side: 'china' | 'partner'
  level: 'nation' | 'province' | 'country' | 'bloc' | 'region' | 'city'
  /** English name without its rank for level region or city (`Queensland`, `Guangzhou`), else null. */
  place: string | null
  /** How it is named. `organisation`: inside the name of a company, office, university ("Gansu Agricultural University");
   *  `dateline`: where a report was filed. `post`: where an embassy or consulate sits; neither is a party. */
  as: 'name' | 'adjective' | 'abbreviation' | 'organisation' | 'dateline' | 'post'
  /** Both sides in one word: 中白, "Sino-German", "China-Belarus": one mention a side, same `pair` number. */
  pair: number | null
}

export interface SectorMention extends Span {
  type: 'sector'
  sector: Sector
}

export type Mention =
  | NumberMention
  | MoneyMention
  | PercentMention
  | GrowthMention
  | DateMention
  | PlaceMention
  | SectorMention
