import type { ProposedFact } from '../proposed.ts'

/** A number that already is an event's headcount, a signing's count or an investment's is not a figure as well. */
export function dropClaimed(facts: ProposedFact[]): ProposedFact[] {
  const claims = facts.filter((fact) => fact.kind !== 'figure')
  return facts.filter((fact) => {
    if (fact.kind !== 'figure' || fact.value === null) return true
    const { value } = fact
    return !claims.some((claim) => overlaps(claim, fact) && numbersOf(claim).includes(value))
  })
}

const overlaps = (a: ProposedFact, b: ProposedFact): boolean => a.start < b.end && b.start < a.end

function numbersOf(fact: ProposedFact): (number | null)[] {
  switch (fact.kind) {
    case 'event':
      return [fact.participants, fact.companies]
    case 'signing':
      return [fact.count, fact.amount]
    case 'trade':
      return [fact.amount]
    case 'investment':
      return [fact.amount, fact.count]
    default:
      return []
  }
}
