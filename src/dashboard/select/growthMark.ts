import type { Approx, TradeFact, TradeFlow } from '../../model/fact.ts'
import type { Parties, Some } from './parties.ts'

/** One stated change of trade, of one pair in one period. */
export interface GrowthMark {
  key: string
  /** The facts that state it: of several documents, or of several partners named in one statement. */
  facts: Some<TradeFact>
  parties: Parties
  /** ISO 8601 as stated; null when the document gives no date. */
  from: string | null
  to: string | null
  flow: TradeFlow
  product: string | null
  growthPct: number
  /** Of the growth: where an amount is stated, the document's qualifier belongs to that. */
  approx: Approx
  /** The value traded in the period, if stated. */
  amount: { value: number; currency: string | null; approx: Approx } | null
}
