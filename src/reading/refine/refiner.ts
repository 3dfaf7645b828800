import type { Scene } from '../discourse/scene.ts'
import type { ProposedFact } from '../proposed.ts'

/** A list of facts in, a list of facts out. */
export type Refiner = (facts: ProposedFact[], scenes: readonly Scene[]) => ProposedFact[]
