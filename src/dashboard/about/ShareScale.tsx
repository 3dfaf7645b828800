import type { CSSProperties } from 'react'
import type { Measured } from './accuracy.ts'

export interface ShareScaleProps {
  measured: Measured
  /** What was expected, from and to, between 0 and 1: drawn as a frame around it. */
  expected?: readonly [number, number]
}

/** A share on a line from none to all: a disc on its interval. What it shows stands in words beside it. */
export function ShareScale({ measured, expected }: ShareScaleProps) {
  return (
    <span className="about-scale" aria-hidden="true">
      {expected !== undefined && <span className="about-scale-frame" style={spanOf(...expected)} />}
      <span className="about-scale-band" style={spanOf(measured.low, measured.high)} />
      <span className="about-scale-disc" style={{ left: percent(measured.share) }} />
    </span>
  )
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`

const spanOf = (from: number, to: number): CSSProperties => ({
  left: percent(from),
  width: percent(to - from),
})
