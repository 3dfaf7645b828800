/** A change beyond it breaks its stem: a thousandfold rise usually starts near nothing. Percent. */
const LONGEST_AXIS = 300
/** Where an axis may end, in percent, ascending. */
const NICE_ENDS = [2, 5, 10, 20, 50, 100, 200, LONGEST_AXIS]
/** The share of the values, of those that any axis could hold, for which the axis is long enough. */
const HELD_SHARE = 0.9

/** Ends of an axis in percent: `min` is zero or less, `max` above zero. */
export interface GrowthAxis {
  min: number
  max: number
}

/**
 * The axis that holds nine in ten of the changes, at most to +300: `[52.59, 33, 40, 800]` gives 0 to 100. It goes left of
 * zero only as far as there is something to show.
 */
export function growthAxis(changes: readonly number[]): GrowthAxis {
  const up = changes.filter((change) => change > 0 && change <= LONGEST_AXIS).sort((a, b) => a - b)
  const held = up[Math.ceil(up.length * HELD_SHARE) - 1] ?? LONGEST_AXIS
  const down = Math.max(0, ...changes.map((change) => -change))
  const isOnlyDown = changes.length > 0 && changes.every((change) => change <= 0)
  return { min: down === 0 ? 0 : -niceEnd(down), max: isOnlyDown ? niceEnd(down) : niceEnd(held) }
}

/** Round values of the axis, zero among them, ascending: as many as fit, at most `most` right of zero. */
export function growthTicks({ min, max }: GrowthAxis, most: number): number[] {
  const parts = [max === LONGEST_AXIS ? 3 : 4, 2, 1].find((count) => count <= most) ?? 1
  const step = max / parts
  const left = min < 0 ? Math.max(1, Math.floor(-min / step)) : 0
  const below = -min < step ? [min] : Array.from({ length: left }, (_, i) => -step * (left - i))
  const above = Array.from({ length: parts + 1 }, (_, index) => step * index)
  return [...(min < 0 ? below : []), ...above]
}

function niceEnd(value: number): number {
  return NICE_ENDS.find((end) => end >= value) ?? LONGEST_AXIS
}
