import type { Circumstances } from './circumstances.ts'
import { CONTEXTS, contextsOf, logOdds, ruleMean, shareOf } from './estimate.ts'
import type { Context, Estimates, Tally } from './estimate.ts'

/** A fact that the program found in an annotated document. */
export interface Judged {
  circumstances: Circumstances
  isRight: boolean
}

/** Holds a context's weight near zero as if so many doubtful facts spoke against it. */
const PENALTY = 12
/** The weights move by less than a thousandth long before. */
const ROUNDS = 50

/**
 * What the gold says of how likely facts are right: tallies by kind and by rule, and a weight for each context by logistic
 * regression from the rule's mean, with a penalty for the squares of the weights. No weight is above zero: a side that is
 * farther away may make a fact less likely, never more. The same whatever the order of the facts.
 */
export function learn(judged: readonly Judged[]): Estimates {
  const tallies = {
    all: tallyOf(judged),
    kinds: tallyBy(judged, ({ kind }) => kind),
    rules: tallyBy(judged, ({ rule }) => rule),
  }
  return { ...tallies, contexts: weigh(judged, tallies) }
}

/** Newton's method, a weight at a time. */
function weigh(
  judged: readonly Judged[],
  tallies: Pick<Estimates, 'all' | 'kinds' | 'rules'>,
): Record<Context, number> {
  const weights = Object.fromEntries(CONTEXTS.map((context) => [context, 0])) as Record<
    Context,
    number
  >
  const rows = judged.map(({ circumstances, isRight }) => ({
    odds: logOdds(ruleMean(circumstances, tallies)),
    contexts: contextsOf(circumstances),
    right: Number(isRight),
  }))
  const rowsByContext = CONTEXTS.map(
    (context) => [context, rows.filter(({ contexts }) => contexts.includes(context))] as const,
  )
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [context, members] of rowsByContext) {
      const shares = members.map(({ odds, contexts }) =>
        shareOf(contexts.reduce((sum, each) => sum + weights[each], odds)),
      )
      const slope = members.reduce(
        (sum, { right }, index) => sum + (shares[index] ?? 0) - right,
        PENALTY * weights[context],
      )
      const bend = shares.reduce((sum, share) => sum + share * (1 - share), PENALTY)
      weights[context] = Math.min(0, weights[context] - slope / bend)
    }
  }
  for (const context of CONTEXTS) weights[context] = Math.round(1000 * weights[context]) / 1000
  return weights
}

function tallyBy(
  judged: readonly Judged[],
  keyOf: (circumstances: Circumstances) => string,
): Record<string, Tally> {
  const groups = new Map<string, Judged[]>()
  for (const fact of judged) {
    const key = keyOf(fact.circumstances)
    const own = groups.get(key)
    if (own === undefined) groups.set(key, [fact])
    else own.push(fact)
  }
  return Object.fromEntries(
    [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, members]) => [key, tallyOf(members)]),
  )
}

const tallyOf = (judged: readonly Judged[]): Tally => ({
  facts: judged.length,
  right: judged.filter(({ isRight }) => isRight).length,
})
