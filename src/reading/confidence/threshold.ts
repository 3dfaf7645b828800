import type { Kind } from '../../model/fact.ts'
import type { Trial } from './reliability.ts'

/** Of the facts that are shown unasked, figures apart, so many are to be right. */
export const PRECISION_TARGET = 0.93

/** No more than this share of the facts is hidden to get there. */
const MOST_HIDDEN = 0.25

/** What is hidden is no better than a guess, or worse: where the search begins, and its step. */
const LOWEST = 0.5
const HIGHEST = 0.95
const STEP = 0.01

export interface Threshold {
  /** Facts with a lower confidence are uncertain. */
  threshold: number
  /** Share of the core facts (all but figures) at or above it that are right; of all facts; and the share of facts below it. */
  core: number
  all: number
  hidden: number
}

/**
 * The lowest threshold that leaves the target precision among core facts. Where none does without hiding more than a quarter
 * of the facts, the one of those allowed that leaves most of all facts right.
 */
export function chooseThreshold(trials: readonly (Trial & { kind: Kind })[]): Threshold {
  const steps = Math.round((HIGHEST - LOWEST) / STEP)
  const candidates = Array.from({ length: steps + 1 }, (_, index) =>
    judge(trials, Math.round(100 * (LOWEST + index * STEP)) / 100),
  ).filter(({ hidden }, index) => index === 0 || hidden <= MOST_HIDDEN)
  const reaching = candidates.find(({ core }) => core >= PRECISION_TARGET)
  return reaching ?? candidates.reduce((best, each) => (each.all > best.all ? each : best))
}

function judge(trials: readonly (Trial & { kind: Kind })[], threshold: number): Threshold {
  const shown = trials.filter(({ confidence }) => confidence >= threshold)
  return {
    threshold,
    core: shareRight(shown.filter(({ kind }) => kind !== 'figure')),
    all: shareRight(shown),
    hidden: share(trials.length - shown.length, trials.length),
  }
}

const shareRight = (trials: readonly Trial[]) =>
  share(trials.filter(({ isRight }) => isRight).length, trials.length)

const share = (part: number, whole: number) =>
  whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000
