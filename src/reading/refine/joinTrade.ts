import type { ProposedFact, ProposedOf } from '../proposed.ts'

/** How far apart, in characters, two sentences may state the halves of one record. */
const REACH = 260

/** "Trade rose 36 percent. The goods were worth 13.6 billion": growth and amount of one flow and period are one record. */
export function joinTrade(facts: ProposedFact[]): ProposedFact[] {
  const joined: ProposedFact[] = []
  for (const fact of facts) {
    const half =
      fact.kind === 'trade'
        ? joined.findIndex((other) => other.kind === 'trade' && areHalves(other, fact))
        : -1
    const other = joined[half]
    if (fact.kind === 'trade' && other?.kind === 'trade') joined[half] = join(other, fact)
    else joined.push(fact)
  }
  return joined
}

function areHalves(a: ProposedOf<'trade'>, b: ProposedOf<'trade'>): boolean {
  const complementary =
    (a.amount === null) !== (b.amount === null) &&
    (a.growthPct === null) !== (b.growthPct === null) &&
    (a.amount === null) === (b.growthPct === null)
  return (
    complementary &&
    a.china === b.china &&
    a.partner === b.partner &&
    a.flow === b.flow &&
    a.product === b.product &&
    (a.from === b.from || a.from === null || b.from === null) &&
    (a.to === b.to || a.from === null || b.from === null) &&
    b.start - a.end < REACH
  )
}

function join(a: ProposedOf<'trade'>, b: ProposedOf<'trade'>): ProposedOf<'trade'> {
  const money = a.amount === null ? b : a
  return {
    ...a,
    amount: money.amount,
    currency: money.currency,
    growthPct: a.growthPct ?? b.growthPct,
    approx: money.approx,
    from: a.from ?? b.from,
    to: a.from === null ? b.to : a.to,
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    sectors: [...new Set([...a.sectors, ...b.sectors])],
    confidence: Math.min(a.confidence, b.confidence),
  }
}
