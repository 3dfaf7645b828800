import type { Fact } from '../../model/fact.ts'
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
  dropUntied: 'no sentence of the document ties its two sides',
}

/** The facts that went in at a refiner and did not come out of it, each with the fact that stands for it now. */
export function explainDropped(steps: RefinerStep[], facts: Fact[]): DroppedFact[] {
  const rivals = new Map<string, Rival[]>()
  for (const fact of facts) {
    const pair = pairOf(fact)
    const others = rivals.get(pair) ?? []
    others.push({ fact, numbers: numbersOf(fact) })
    rivals.set(pair, others)
  }
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
        instead: findInstead(fact, rivals.get(pairOf(fact)) ?? [])?.id ?? null,
        china: fact.china,
        partner: fact.partner,
      }))
  })
}

interface Rival {
  fact: Fact
  numbers: number[]
}

const pairOf = ({ china, partner }: ProposedFact): string => `${china}>${partner}`

/** Of those of its pair one with its number, else one of its kind; of several such one that is both, then the nearest. */
function findInstead(dropped: ProposedFact, rivals: Rival[]): Fact | null {
  const own = new Set(numbersOf(dropped))
  let best: { fact: Fact; likeness: number; distance: number } | null = null
  for (const { fact, numbers } of rivals) {
    const likeness =
      (numbers.some((number) => own.has(number)) ? 2 : 0) + (fact.kind === dropped.kind ? 1 : 0)
    if (likeness === 0) continue
    const distance = Math.abs(fact.start - dropped.start)
    if (
      best === null ||
      likeness > best.likeness ||
      (likeness === best.likeness && distance < best.distance)
    ) {
      best = { fact, likeness, distance }
    }
  }
  return best?.fact ?? null
}

const NOT_COUNTED = new Set(['start', 'end', 'confidence'])

/** What a fact counts or measures. */
const numbersOf = (fact: ProposedFact): number[] =>
  Object.entries(fact).flatMap(([field, value]) =>
    typeof value === 'number' && !NOT_COUNTED.has(field) ? [value] : [],
  )
