import type { PlanePoint } from '../../model/projection.ts'

/** A quadratic Bézier curve of the map's plane, from the Chinese end to the partner's. */
export interface Curve {
  start: PlanePoint
  control: PlanePoint
  end: PlanePoint
}

/** How far the control point stands off the middle, as a share of the length. */
const BEND = 0.17

/** What the bends of neighbouring strands differ by. */
const SPREAD = 0.055

/** A thread whose run to the side is less than this share of its run north or south is taken for a north–south one. */
const NORTH_SOUTH = 0.5

/**
 * The curve of strand `index` of `count`. It bends to the side of the pole, a near north–south one to the Pacific;
 * strands lie side by side around the bend of the whole thread, which is `strandCurve(start, end, 0, 1)`. `parted` is how far
 * they have come apart, 0 to 1.
 */
export function strandCurve(
  start: PlanePoint,
  end: PlanePoint,
  index: number,
  count: number,
  parted = 1,
): Curve {
  const dx = end[0] - start[0]
  const dy = end[1] - start[1]
  const side = bendSide(dx, dy)
  const bend = (BEND + SPREAD * parted * (index - (count - 1) / 2)) * side
  const middle = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2] as const
  return { start, control: [middle[0] - dy * bend, middle[1] + dx * bend], end }
}

/** How far neighbouring strands of a pair lie apart in their middle, in units of the plane. */
export function strandGap({ start, end }: Curve): number {
  return (SPREAD / 2) * Math.hypot(end[0] - start[0], end[1] - start[1])
}

/** The point at a share of the way from the start, 0 to 1. */
export function pointOnCurve({ start, control, end }: Curve, share: number): PlanePoint {
  const rest = 1 - share
  const at = (axis: 0 | 1) =>
    rest * rest * start[axis] + 2 * rest * share * control[axis] + share * share * end[axis]
  return [at(0), at(1)]
}

/** The direction of travel at a share of the way, as an angle in the plane: 0 is east, a quarter turn north. */
export function headingOnCurve({ start, control, end }: Curve, share: number): number {
  const along = (axis: 0 | 1) =>
    (1 - share) * (control[axis] - start[axis]) + share * (end[axis] - control[axis])
  return Math.atan2(along(1), along(0))
}

/** Width of a thread of so many facts, in px: 1 for one, 6 at most. */
export function threadWidth(facts: number): number {
  return Math.min(6, 1 + 0.85 * Math.sqrt(Math.max(0, facts - 1)))
}

/** 1 to bend to the left of the way, −1 to the right. */
function bendSide(dx: number, dy: number): 1 | -1 {
  const isNorthSouth = Math.abs(dx) < NORTH_SOUTH * Math.abs(dy)
  // The left of (dx, dy) is (−dy, dx).
  if (isNorthSouth) return dy < 0 ? 1 : -1
  return dx >= 0 ? 1 : -1
}
