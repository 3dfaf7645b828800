import type { FactOf, Kind } from './fact.ts'

/** Fields that facts of every kind have. */
const COMMON = [
  'id',
  'statement',
  'document',
  'china',
  'chinaPlace',
  'partner',
  'partnerPlace',
  'from',
  'to',
  'approx',
  'sectors',
  'quote',
  'start',
  'end',
  'rule',
  'confidence',
  'uncertain',
  'reviewed',
] as const

const OWN: { readonly [K in Kind]: readonly (keyof FactOf<K>)[] } = {
  tie: ['tie'],
  event: ['name', 'participants', 'companies'],
  signing: ['count', 'instrument', 'amount', 'currency'],
  trade: ['flow', 'product', 'amount', 'currency', 'growthPct'],
  investment: ['flow', 'amount', 'currency', 'growthPct', 'count'],
  figure: ['value', 'unit', 'growthPct', 'label'],
}

/** The fields of a kind of fact, in the order of the dataset: those of its schema, for a page that has not loaded that. */
export const fieldsOf = (kind: Kind): string[] => ['kind', ...COMMON, ...OWN[kind]]
