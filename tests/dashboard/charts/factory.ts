import type { Fact, FactOf, Kind, SigningFact, TradeFact } from '../../../src/model/fact.ts'

/** A fact of each kind as short as a test wants it; ids and statements count up unless they are given. */
export function makeFacts() {
  let made = 0
  const common = () => {
    made += 1
    const id = made.toString(16).padStart(12, '0')
    return {
      id,
      statement: id,
      document: 'a',
      china: 'CN-GS',
      chinaPlace: null,
      partner: 'BY',
      partnerPlace: null,
      from: null,
      to: null,
      approx: 'exact',
      sectors: [],
      quote: 'Trade grew.',
      start: made * 100,
      end: made * 100 + 11,
      rule: 'test',
      confidence: 1,
      uncertain: false,
      reviewed: null,
    } as const
  }
  const own: { [K in Kind]: () => FactOf<K> } = {
    tie: () => ({ kind: 'tie', ...common(), sectors: [], tie: 'sister' }),
    event: () => ({
      kind: 'event',
      ...common(),
      sectors: [],
      name: null,
      participants: null,
      companies: null,
    }),
    signing: () => ({
      kind: 'signing',
      ...common(),
      sectors: [],
      count: 1,
      instrument: 'agreement',
      amount: null,
      currency: null,
    }),
    trade: () => ({
      kind: 'trade',
      ...common(),
      sectors: [],
      flow: 'total',
      product: null,
      amount: null,
      currency: null,
      growthPct: 10,
    }),
    investment: () => ({
      kind: 'investment',
      ...common(),
      sectors: [],
      flow: 'outward',
      amount: 1,
      currency: 'CNY',
      growthPct: null,
      count: null,
    }),
    figure: () => ({
      kind: 'figure',
      ...common(),
      sectors: [],
      value: 1,
      unit: 'trains',
      growthPct: null,
      label: 'trains',
    }),
  }
  return {
    fact: (kind: Kind, fields: Partial<Fact> = {}): Fact => ({ ...own[kind](), ...fields }) as Fact,
    trade: (fields: Partial<TradeFact> = {}): TradeFact => ({ ...own.trade(), ...fields }),
    signing: (fields: Partial<SigningFact> = {}): SigningFact => ({ ...own.signing(), ...fields }),
  }
}
