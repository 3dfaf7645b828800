import type { Fact } from '../model/fact.ts'

/** What only the whole dataset can give a fact: its place among the others. */
type Given = 'id' | 'statement' | 'document'

type OmitFromEach<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/**
 * A fact as a rule reads it out of one document: the fields of its kind, the span of its quote, the rule and
 * its confidence. The run adds `id`, `statement` and `document`.
 */
export type ProposedFact = OmitFromEach<Fact, Given>
