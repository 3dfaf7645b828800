import type { FactOf, Kind } from './fact.ts'

/** Every field of the tidy table, in the order in which it is written; a fact has those of its kind. */
export const FIELDS = [
  'id',
  'statement',
  'document',
  'kind',
  'china',
  'chinaPlace',
  'partner',
  'partnerPlace',
  'from',
  'to',
  'tie',
  'name',
  'participants',
  'companies',
  'count',
  'instrument',
  'flow',
  'product',
  'amount',
  'currency',
  'growthPct',
  'value',
  'unit',
  'label',
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
export type Field = (typeof FIELDS)[number]

/** What the program says of a fact, and no document and no person: where it stands, how it was read. */
export const PROGRAM_FIELDS = [
  'id',
  'statement',
  'document',
  'start',
  'end',
  'rule',
  'confidence',
  'uncertain',
  'reviewed',
] as const satisfies readonly Field[]

/** The fields that not all kinds have. */
export const OWN_FIELDS: { readonly [K in Kind]: readonly (Field & keyof FactOf<K>)[] } = {
  tie: ['tie'],
  event: ['name', 'participants', 'companies'],
  signing: ['count', 'instrument', 'amount', 'currency'],
  trade: ['flow', 'product', 'amount', 'currency', 'growthPct'],
  investment: ['flow', 'amount', 'currency', 'growthPct', 'count'],
  figure: ['value', 'unit', 'growthPct', 'label'],
}

const OWN = new Set<Field>(Object.values(OWN_FIELDS).flat())
const COMMON = FIELDS.filter((field) => field !== 'kind' && !OWN.has(field))

/** The fields of a kind of fact, in the order of the dataset: those of its schema, for a page that has not loaded that. */
export const fieldsOf = (kind: Kind): Field[] => ['kind', ...COMMON, ...OWN_FIELDS[kind]]
