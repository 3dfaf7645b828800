/** A stop of the arrow keys: a lane, and in it its name, what has no date, or a mark. */
export interface Stop {
  lane: number
  /** −2 the name, −1 what has no date, from 0 on the marks in the order of time. */
  at: number
}

export const NAME = -2
export const UNDATED = -1

/** What the arrows find in a lane. */
export interface LaneStops {
  hasUndated: boolean
  /** Where the marks stand, in px, in the order of time. */
  middles: readonly number[]
}

/** Lanes that Page Down goes on by. */
const PAGE = 8

/**
 * The stop that a key leads to from another; null for keys that lead nowhere. Left and right follow time, up and down go to the
 * mark of the next lane that is nearest in time.
 */
export function nextStop(
  stop: Stop,
  { key, isFar }: { key: string; isFar: boolean },
  lanes: readonly LaneStops[],
): Stop | null {
  const own = lanes[stop.lane]
  if (own === undefined) return null
  const last = own.middles.length - 1
  const down = (way: number) => toLane(stop, stop.lane + way, lanes)
  switch (key) {
    case 'ArrowLeft':
      if (isFar) return { ...stop, at: NAME }
      return { ...stop, at: stop.at === 0 && !own.hasUndated ? NAME : Math.max(NAME, stop.at - 1) }
    case 'ArrowRight':
      if (isFar) return { ...stop, at: Math.max(NAME, last) }
      return {
        ...stop,
        at: Math.min(
          Math.max(last, own.hasUndated ? UNDATED : NAME),
          stop.at === NAME && !own.hasUndated ? 0 : stop.at + 1,
        ),
      }
    case 'ArrowDown':
      return down(isFar ? lanes.length : 1)
    case 'ArrowUp':
      return down(isFar ? -lanes.length : -1)
    case 'PageDown':
      return down(PAGE)
    case 'PageUp':
      return down(-PAGE)
    case 'Home':
      return isFar ? { lane: 0, at: NAME } : { ...stop, at: NAME }
    case 'End': {
      const lane = isFar ? lanes.length - 1 : stop.lane
      return { lane, at: (lanes[lane]?.middles.length ?? 0) - 1 }
    }
    default:
      return null
  }
}

function toLane(stop: Stop, wanted: number, lanes: readonly LaneStops[]): Stop {
  const lane = Math.max(0, Math.min(lanes.length - 1, wanted))
  const target = lanes[lane]
  if (target === undefined || lane === stop.lane) return stop
  if (stop.at === NAME) return { lane, at: NAME }
  if (stop.at === UNDATED) return { lane, at: target.hasUndated ? UNDATED : NAME }
  const x = lanes[stop.lane]?.middles[stop.at] ?? 0
  const at = target.middles.reduce(
    (best, middle, index) =>
      Math.abs(middle - x) < Math.abs((target.middles[best] ?? Infinity) - x) ? index : best,
    0,
  )
  return { lane, at: target.middles.length === 0 ? NAME : at }
}
