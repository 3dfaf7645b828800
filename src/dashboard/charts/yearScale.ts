/** Room at both ends of the strip for half a handle, in px. */
export const STRIP_MARGIN = 12
/** Of the bars and of the axis below them, in px. */
export const BARS_HEIGHT = 48
export const AXIS_HEIGHT = 18
/** Above the highest bar, in px. */
export const BARS_TOP = 2
/** Between two years that are named, in px. */
export const LEAST_TICK = 44

export interface YearScale {
  /** Width of a year, in px. */
  band: number
  /** Left edge of a year, in px from the left of the plot. */
  leftOf: (year: number) => number
  /** The year at so many px from the left of the plot; beyond its ends the first or the last. */
  yearAt: (x: number) => number
}

/** Years of equal width, from the left edge of the first to the right edge of the last. */
export function yearScale(bounds: { first: number; last: number }, width: number): YearScale {
  const band = Math.max(1, width - 2 * STRIP_MARGIN) / (bounds.last - bounds.first + 1)
  return {
    band,
    leftOf: (year) => STRIP_MARGIN + (year - bounds.first) * band,
    yearAt: (x) =>
      Math.min(
        bounds.last,
        Math.max(bounds.first, bounds.first + Math.floor((x - STRIP_MARGIN) / band)),
      ),
  }
}

/** Years to name on the axis: multiples of 5, 10 or 20, as close as `least` px allows. */
export function namedYears(
  { first, last }: { first: number; last: number },
  band: number,
  least: number,
): number[] {
  const step = [1, 5, 10, 20, 50].find((years) => years * band >= least) ?? 100
  const start = Math.ceil(first / step) * step
  return Array.from(
    { length: Math.max(0, Math.floor((last - start) / step) + 1) },
    (_, index) => start + index * step,
  )
}
