import type { Fact } from '../../model/fact.ts'
import type { Span } from '../mentions/mention.ts'
import type { ProposedFact } from '../proposed.ts'
import type { DroppedFact } from './explanation.ts'

/** What one refiner got and gave. */
export interface RefinerStep {
  refiner: string
  before: ProposedFact[]
  after: ProposedFact[]
}

/** What the refiners decide, in words; another one is called by its name. */
const REASONS: Readonly<Record<string, string>> = {
  joinTrade: 'growth and amount of one trade are one fact',
  mergeTwins: 'the same is said elsewhere, as fully or more so',
  onePark: 'a park is one tie of the document',
  membersBeforeBloc: 'the members of the bloc are named for it',
  dropClaimed: 'its number is another fact’s already',
}

/** The facts that went in at a refiner and did not come out of it, each with the fact that stands for it now. */
export function explainDropped(steps: RefinerStep[], facts: Fact[]): DroppedFact[] {
  return steps.flatMap(({ refiner, before, after }) => {
    const kept = new Set(after)
    return before
      .filter((fact) => !kept.has(fact))
      .map((fact): DroppedFact => ({
        start: fact.start,
        end: fact.end,
        kind: fact.kind,
        rule: fact.rule,
        refiner,
        reason: REASONS[refiner] ?? `refiner ${refiner}`,
        instead: findInstead(fact, facts)?.id ?? null,
        china: fact.china,
        partner: fact.partner,
      }))
  })
}

/** The likeliest of the same pair: one of the same kind, else one of the same words; of several one with its number, then the nearest. */
function findInstead(dropped: ProposedFact, facts: Fact[]): Fact | null {
  const numbers = numbersOf(dropped)
  const likeness = (fact: Fact) =>
    (fact.kind === dropped.kind ? 2 : 0) +
    (numbersOf(fact).some((n) => numbers.includes(n)) ? 1 : 0)
  const distance = (fact: Fact) => Math.abs(fact.start - dropped.start)
  const rivals = facts
    .filter(({ china, partner }) => china === dropped.china && partner === dropped.partner)
    .filter((fact) => fact.kind === dropped.kind || overlaps(fact, dropped))
    .sort((a, b) => likeness(b) - likeness(a) || distance(a) - distance(b))
  return rivals[0] ?? null
}

const POSITIONS = new Set(['start', 'end', 'confidence'])

/** What a fact counts or measures. */
const numbersOf = (fact: ProposedFact): number[] =>
  Object.entries(fact).flatMap(([field, value]) =>
    typeof value === 'number' && !POSITIONS.has(field) ? [value] : [],
  )

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
