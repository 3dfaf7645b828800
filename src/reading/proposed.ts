import type { Fact } from '../model/fact.ts'

type Proposed<F> = F extends Fact
  ? Omit<F, 'id' | 'statement' | 'document' | 'uncertain' | 'reviewed'>
  : never

/** A fact as the rules propose it: not yet tied to a document by id. */
export type ProposedFact = Proposed<Fact>
export type ProposedOf<K extends Fact['kind']> = Extract<ProposedFact, { kind: K }>
