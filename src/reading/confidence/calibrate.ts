import type { Estimates } from './estimate.ts'
import { estimate } from './estimate.ts'
import { learn } from './learn.ts'
import type { Judged } from './learn.ts'
import { reliabilityOf } from './reliability.ts'
import type { ReliabilityBin, Trial } from './reliability.ts'
import { chooseThreshold, PRECISION_TARGET } from './threshold.ts'
import type { Threshold } from './threshold.ts'

/** All that `ingest` knows of how far its facts can be trusted: `table.json`, written by `npm run calibrate`. */
export interface ConfidenceTable {
  estimates: Estimates
  /** The one place that says which facts are uncertain, and what is gained by hiding them. */
  threshold: Threshold & { target: number }
  reliability: Reliability
}

/** What stated confidence is worth, measured where nobody had looked while it was stated. */
export interface Reliability {
  /** Facts of annotated documents, each document rated by what all the others taught. */
  leftOneOut: ReliabilityBin[]
  /** Facts of annotated documents that neither rules nor estimates were made with. */
  unseen: ReliabilityBin[]
}

/**
 * Learns from annotated documents how likely facts are right, and measures it: by leaving one document out at a time, and on
 * documents that nothing was learned from. `judged` and `unseen` hold the facts found in each document.
 */
export function calibrate(
  judged: readonly (readonly Judged[])[],
  unseen: readonly (readonly Judged[])[],
): ConfidenceTable {
  const estimates = learn(judged.flat())
  const trials = judged.flatMap((document, index) => {
    const others = learn(judged.filter((_, other) => other !== index).flat())
    return document.map((fact) => tryOut(fact, others))
  })
  return {
    estimates,
    threshold: { target: PRECISION_TARGET, ...chooseThreshold(trials) },
    reliability: {
      leftOneOut: reliabilityOf(trials),
      unseen: reliabilityOf(unseen.flat().map((fact) => tryOut(fact, estimates))),
    },
  }
}

const tryOut = ({ circumstances, isRight }: Judged, estimates: Estimates) =>
  ({
    kind: circumstances.kind,
    confidence: estimate(circumstances, estimates),
    isRight,
  }) satisfies Trial & { kind: string }
