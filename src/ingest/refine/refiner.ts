import type { ProposedFact } from '../proposed.ts'

/** A list of facts in, a list of facts out. */
export type Refiner = (facts: ProposedFact[]) => ProposedFact[]
