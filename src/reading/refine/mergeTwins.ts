import type { ProposedFact } from '../proposed.ts'

/** Two sentences that state the same fact are one record: the fuller one, and of equals the first. */
export function mergeTwins(facts: ProposedFact[]): ProposedFact[] {
  const kept: ProposedFact[] = []
  for (const fact of facts) {
    const twin = kept.findIndex((other) => isTwin(other, fact))
    if (twin < 0) kept.push(fact)
    else if (fullness(fact) > fullness(kept[twin] as ProposedFact)) kept[twin] = fact
  }
  return kept
}

function isTwin(a: ProposedFact, b: ProposedFact): boolean {
  if (a.kind !== b.kind || a.china !== b.china || a.partner !== b.partner) return false
  const places =
    compatible(a.chinaPlace, b.chinaPlace) && compatible(a.partnerPlace, b.partnerPlace)
  switch (a.kind) {
    case 'tie':
      return b.kind === 'tie' && a.tie === b.tie && places && datesAgree(a.from, b.from)
    case 'event':
      return (
        b.kind === 'event' &&
        !isBeside(a) &&
        !isBeside(b) &&
        a.name === b.name &&
        a.from === b.from &&
        a.partnerPlace === b.partnerPlace &&
        a.participants === b.participants
      )
    case 'signing':
      return (
        b.kind === 'signing' &&
        a.count === b.count &&
        a.amount === b.amount &&
        a.instrument === b.instrument &&
        a.chinaPlace === b.chinaPlace &&
        a.partnerPlace === b.partnerPlace &&
        datesAgree(a.from, b.from)
      )
    case 'trade':
      return (
        b.kind === 'trade' &&
        a.flow === b.flow &&
        a.product === b.product &&
        a.amount === b.amount &&
        a.currency === b.currency &&
        a.growthPct === b.growthPct &&
        samePeriod(a, b) &&
        places
      )
    case 'investment':
      return (
        b.kind === 'investment' &&
        a.flow === b.flow &&
        a.amount === b.amount &&
        a.currency === b.currency &&
        a.count === b.count &&
        a.growthPct === b.growthPct &&
        samePeriod(a, b) &&
        places
      )
    case 'figure':
      return (
        b.kind === 'figure' &&
        a.value === b.value &&
        a.unit === b.unit &&
        (a.growthPct === b.growthPct ||
          (a.value !== null && a.from !== null && a.from === b.from)) &&
        samePeriod(a, b) &&
        places
      )
  }
}

/** A meeting in the course of another has its sides, and is not it. */
const isBeside = (fact: ProposedFact): boolean => fact.rule === 'event-beside'

/** Equal numbers of two years are two statements; an undated one repeats a dated one. */
const samePeriod = (a: ProposedFact, b: ProposedFact): boolean =>
  datesAgree(a.from, b.from) && (a.from === null || b.from === null || a.to === b.to)

const compatible = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b
const datesAgree = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.startsWith(b) || b.startsWith(a)

/** How many fields a fact fills. */
const fullness = (fact: ProposedFact): number =>
  Object.values(fact).filter(
    (value) => value !== null && !(Array.isArray(value) && value.length === 0),
  ).length
