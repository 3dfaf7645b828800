/** A fact with the confidence it was given by those who had not seen whether it is right. */
export interface Trial {
  confidence: number
  isRight: boolean
}

/** Facts whose stated confidence lies in a range, and the share of them that is right. */
export interface ReliabilityBin {
  /** The range of confidence, the lower end in it, the upper not; 1 is in the last. */
  from: number
  to: number
  facts: number
  right: number
  /** Mean of the stated confidence and share that is right, to three decimals; null where there is no fact. */
  stated: number | null
  share: number | null
  /** Where the share lies in 95 of 100 such samples (Wilson); null where there is no fact. */
  interval: [number, number] | null
}

/** Lower ends of the bins: finer where most facts are. */
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]

/** Two-sided 95 %. */
const Z = 1.959964

/** What became of stated confidence, bin by bin, ascending. */
export function reliabilityOf(trials: readonly Trial[]): ReliabilityBin[] {
  return EDGES.map((from, index) => {
    const to = EDGES[index + 1] ?? 1
    const inBin = trials.filter(
      ({ confidence }) => confidence >= from && (confidence < to || to === 1),
    )
    const facts = inBin.length
    const right = inBin.filter(({ isRight }) => isRight).length
    const stated = inBin.reduce((sum, { confidence }) => sum + confidence, 0)
    return {
      ...{ from, to, facts, right },
      stated: facts === 0 ? null : rounded(stated / facts),
      share: facts === 0 ? null : rounded(right / facts),
      interval: facts === 0 ? null : wilson(right, facts),
    }
  })
}

/** Wilson's score interval (1927) for a share: `wilson(9, 10)` is 0.596 to 0.982. */
export function wilson(right: number, facts: number): [number, number] {
  const share = right / facts
  const spread = Z ** 2 / facts
  const centre = (share + spread / 2) / (1 + spread)
  const half = (Z * Math.sqrt((share * (1 - share)) / facts + spread / (4 * facts))) / (1 + spread)
  return [rounded(Math.max(0, centre - half)), rounded(Math.min(1, centre + half))]
}

const rounded = (value: number) => Math.round(1000 * value) / 1000
