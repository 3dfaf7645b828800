import type * as z from 'zod/mini'
import type { factSchema } from './factSchema.ts'

/** The six kinds of fact, in the order in which every list, legend and chart shows them. */
export const KINDS = ['tie', 'event', 'signing', 'trade', 'investment', 'figure'] as const
export type Kind = (typeof KINDS)[number]

/** Standing relations. */
export const TIES = ['sister', 'park', 'office', 'route', 'partnership'] as const
export type Tie = (typeof TIES)[number]

export const INSTRUMENTS = ['project', 'agreement', 'contract', 'mou'] as const
export type Instrument = (typeof INSTRUMENTS)[number]

/** Flow of trade, seen from the Chinese side. */
export const TRADE_FLOWS = ['total', 'export', 'import'] as const
export type TradeFlow = (typeof TRADE_FLOWS)[number]

/** Flow of money: outward from China, inward into China. */
export const INVESTMENT_FLOWS = ['outward', 'inward'] as const
export type InvestmentFlow = (typeof INVESTMENT_FLOWS)[number]

/** How the main number of a fact is qualified in its document. */
export const APPROX = ['exact', 'over', 'under', 'about'] as const
export type Approx = (typeof APPROX)[number]

export const SECTORS = [
  'agriculture',
  'food',
  'energy',
  'new-energy',
  'mining-metals',
  'chemicals',
  'biomedicine',
  'healthcare',
  'machinery',
  'automotive',
  'electronics',
  'digital',
  'ai',
  'construction',
  'logistics',
  'finance',
  'textiles',
  'environment',
  'tourism',
  'education',
  'culture',
  'science',
  'real-estate',
  'trade-services',
] as const
export type Sector = (typeof SECTORS)[number]

/** What a person did with a fact: said that it is right, corrected it, or added it by hand. */
export const REVIEWED = ['confirmed', 'corrected', 'added'] as const
export type Reviewed = (typeof REVIEWED)[number]

// Its shape and check are one thing, in `factSchema.ts`: the page loads that only where there is something to check.
export type Fact = z.infer<typeof factSchema>
export type FactOf<K extends Kind> = Extract<Fact, { kind: K }>
export type SigningFact = FactOf<'signing'>
export type TradeFact = FactOf<'trade'>
