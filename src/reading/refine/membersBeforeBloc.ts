import type { ProposedFact } from '../proposed.ts'

/** A country has a code of two letters, a bloc a longer one. */
const isBloc = (code: string): boolean => code.length > 2

/** Where countries are named for a tie of one sentence, the ties are theirs and their bloc has none. */
export function membersBeforeBloc(facts: ProposedFact[]): ProposedFact[] {
  return facts.filter((fact) => {
    if (!isBloc(fact.partner) || fact.kind !== 'tie') return true
    return !facts.some(
      (other) =>
        other.kind === 'tie' &&
        other.start === fact.start &&
        other.tie === fact.tie &&
        other.china === fact.china &&
        !isBloc(other.partner),
    )
  })
}
