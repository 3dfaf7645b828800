import type { ReliabilityBin } from '../../model/report.ts'

/** A share that was measured, and the interval that holds the true one in 95 of 100 such measurements. */
export interface Measured {
  facts: number
  right: number
  share: number
  low: number
  high: number
}

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959964

/** The share of right facts in all bins, with its Wilson interval; null where nothing was measured. */
export function measure(bins: readonly Pick<ReliabilityBin, 'facts' | 'right'>[]): Measured | null {
  const facts = bins.reduce((sum, bin) => sum + bin.facts, 0)
  const right = bins.reduce((sum, bin) => sum + bin.right, 0)
  if (facts === 0) return null
  const share = right / facts
  const scale = 1 + Z ** 2 / facts
  const centre = (share + Z ** 2 / (2 * facts)) / scale
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / facts + Z ** 2 / (4 * facts ** 2))
  return { facts, right, share, low: centre - half, high: centre + half }
}
