/** Above it squares are no longer counted by the eye: a bar. */
export const MOST_SQUARES = 30
/** From one square to the next, in px, where there is room; and the least at which they can be counted. */
const LARGEST_STEP = 11.8
export const LEAST_STEP = 7.5
/** Gap after ten, in steps. */
const TEN_GAP = 0.5

/** Steps that a run of squares takes, the gaps after each ten included. */
export function runLength(squares: number): number {
  return squares + Math.max(0, Math.ceil(squares / 10) - 1) * TEN_GAP
}

/** The step, in px, at which every run fits its room: `11.8` at most. Bars take what room they have. */
export function squareStep(runs: readonly { count: number | null; room: number }[]): number {
  return runs
    .filter(({ count }) => (count ?? 1) <= MOST_SQUARES)
    .reduce((step, { count, room }) => Math.min(step, room / runLength(count ?? 1)), LARGEST_STEP)
}

/** Left edges of the squares of a run, in px from its start. */
export function squareLefts(squares: number, step: number): number[] {
  return Array.from(
    { length: squares },
    (_, index) => (index + Math.floor(index / 10) * TEN_GAP) * step,
  )
}
