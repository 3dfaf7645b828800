import type { Approx, Instrument, SigningFact } from '../../model/fact.ts'
import type { Parties, Some } from './parties.ts'

/** One signing as it is stated, once, whatever the number of partners or documents that share it. */
export interface SigningRow {
  key: string
  /** The facts that state it: of several documents, or of several partners named in one statement. */
  facts: Some<SigningFact>
  parties: Parties
  /** ISO 8601 as stated; null when the document gives no date. */
  from: string | null
  to: string | null
  /** Null when the document gives no number. */
  count: number | null
  /** Of the count: where an amount is stated, the document's qualifier belongs to that. */
  countApprox: Approx
  instrument: Instrument
  amount: { value: number; currency: string; approx: Approx } | null
  /** It is counted in the row before it that is no part. */
  isPart: boolean
}

/** Stated values in one currency, never added up. */
export interface AmountBlock {
  currency: string
  /** Descending by value, parts after their total. */
  rows: (SigningRow & { amount: NonNullable<SigningRow['amount']> })[]
}
