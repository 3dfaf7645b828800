import type { ProposedFact } from '../proposed.ts'

/** A number that already is an event's headcount, a signing's count or an investment's is not a figure as well; what a park earns or was lent is a figure only; the sum of a paper is no investment of its own. */
export function dropClaimed(facts: ProposedFact[]): ProposedFact[] {
  const incomes = facts.filter((fact) => fact.rule === 'figure-income')
  const left = facts.filter(
    (fact) =>
      (fact.kind !== 'trade' && fact.kind !== 'investment') ||
      !incomes.some(
        (income) =>
          isNear(fact, income) && income.kind === 'figure' && fact.amount === income.value,
      ),
  )
  const signed = left.filter((fact) => fact.kind === 'signing')
  const apart = left.filter(
    (fact) =>
      (fact.kind !== 'investment' && fact.kind !== 'trade') ||
      fact.amount === null ||
      !signed.some((paper) => isNear(paper, fact) && paper.amount === fact.amount),
  )
  const claims = apart.filter((fact) => fact.kind !== 'figure')
  return apart.filter((fact) => {
    if (fact.kind !== 'figure' || fact.value === null) return true
    const { value } = fact
    return !claims.some((claim) => isNear(claim, fact) && numbersOf(claim).includes(value))
  })
}

/** A headcount may stand some sentences after the meeting it belongs to. */
const NEAR = 900

const isNear = (claim: ProposedFact, fact: ProposedFact): boolean =>
  claim.kind === 'event'
    ? claim.china === fact.china && fact.start - claim.start < NEAR && fact.start >= claim.start
    : claim.start < fact.end && fact.start < claim.end

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
