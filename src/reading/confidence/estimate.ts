import type { Kind } from '../../model/fact.ts'
import type { Circumstances } from './circumstances.ts'

/** Facts of the gold by what they have in common, and how many of them are right. */
export interface Tally {
  facts: number
  right: number
}

/** What makes a fact more or less likely right than its rule's mean; nothing is said of the rest. */
export const CONTEXTS = [
  'chinaCarried',
  'chinaTopic',
  'partnerCarried',
  'partnerTopic',
  'besideMainPair',
] as const
export type Context = (typeof CONTEXTS)[number]

/** How likely facts are right, learned from gold. */
export interface Estimates {
  all: Tally
  kinds: Partial<Record<Kind, Tally>>
  rules: Record<string, Tally>
  /** Added to the log-odds of the rule's mean; zero or less. */
  contexts: Record<Context, number>
}

/**
 * So many facts of the mean above count along with its own: a rule with sixteen facts is believed half. Chosen because the
 * log-loss was least when one document was left out at a time, among 6, 12, 16 and 24.
 */
const PRIOR = 16

/** Nothing read by rules is certain, and nothing that a rule proposes is hopeless. */
const LEAST = 0.02
const MOST = 0.98

/**
 * How likely a fact read in these circumstances is right, 0.02 to 0.98, to two decimals: the share of the rule's facts that
 * are right in the gold, drawn towards the kind's and that towards the share of all; then moved by the context. A rule
 * that the gold does not know has the mean of its kind.
 */
export function estimate(circumstances: Circumstances, estimates: Estimates): number {
  const odds = contextsOf(circumstances).reduce(
    (sum, context) => sum + estimates.contexts[context],
    logOdds(ruleMean(circumstances, estimates)),
  )
  return Math.round(100 * Math.max(LEAST, Math.min(MOST, shareOf(odds)))) / 100
}

/** The share of the rule's facts that are right, before the context is looked at; strictly between 0 and 1. */
export function ruleMean(
  { kind, rule }: Pick<Circumstances, 'kind' | 'rule'>,
  { all, kinds, rules }: Pick<Estimates, 'all' | 'kinds' | 'rules'>,
): number {
  const overall = (all.right + 1) / (all.facts + 2)
  return drawn(rules[rule], drawn(kinds[kind], overall))
}

/** The contexts that a fact has, in the order of CONTEXTS. */
export function contextsOf({ china, partner, isMainPair }: Circumstances): Context[] {
  const has: Record<Context, boolean> = {
    chinaCarried: china === 'carried',
    chinaTopic: china === 'topic',
    partnerCarried: partner === 'carried',
    partnerTopic: partner === 'topic',
    besideMainPair: !isMainPair,
  }
  return CONTEXTS.filter((context) => has[context])
}

export const logOdds = (share: number): number => Math.log(share / (1 - share))
export const shareOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

const drawn = (tally: Tally | undefined, mean: number) =>
  ((tally?.right ?? 0) + PRIOR * mean) / ((tally?.facts ?? 0) + PRIOR)
