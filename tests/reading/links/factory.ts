import type { Fact, FactOf, Kind } from '../../../src/model/fact.ts'

const OWN: { [K in Kind]: Omit<FactOf<K>, keyof FactOf<Kind>> & { kind: K } } = {
  tie: { kind: 'tie', tie: 'sister' },
  event: { kind: 'event', name: null, participants: null, companies: null },
  signing: { kind: 'signing', count: null, instrument: 'project', amount: null, currency: null },
  trade: {
    kind: 'trade',
    flow: 'total',
    product: null,
    amount: null,
    currency: null,
    growthPct: null,
  },
  investment: {
    kind: 'investment',
    flow: 'outward',
    amount: null,
    currency: null,
    growthPct: null,
    count: null,
  },
  figure: { kind: 'figure', value: null, unit: null, growthPct: null, label: 'students' },
}

let made = 0

/** A fact of Guangdong and Belarus with the fields that matter; its id is new each time unless given. */
export function fact<K extends Kind>(kind: K, document: string, fields: Partial<FactOf<K>>): Fact {
  made += 1
  const id = made.toString(16).padStart(12, '0')
  return {
    id,
    statement: id,
    document,
    china: 'CN-GD',
    chinaPlace: null,
    partner: 'BY',
    partnerPlace: null,
    from: null,
    to: null,
    approx: 'exact',
    sectors: [],
    quote: `Said in ${document}.`,
    start: 0,
    end: 10,
    rule: 'any',
    confidence: 1,
    uncertain: false,
    reviewed: null,
    ...OWN[kind],
    ...fields,
  } as unknown as Fact
}
