import { growthAxis, type GrowthAxis } from '../select/growthAxis.ts'
import { groupBy } from '../select/parties.ts'
import type { GrowthPoint, GrowthSeries } from '../select/growthSeries.ts'
import type { Place } from './pointShape.ts'

/** The years and the changes that a chart of lines holds. */
export interface LineFrame {
  first: number
  last: number
  axis: GrowthAxis
}

/** The frame in which all points stand, and the years by which they are named. */
export function lineFrame(points: readonly GrowthPoint[]): LineFrame {
  const years = points.map(({ year }) => year)
  const named = points.map(({ mark }) => Number(mark.from?.slice(0, 4)))
  return {
    first: Math.min(...years, ...named),
    last: Math.max(...years, ...named),
    axis: lineAxis(points),
  }
}

/** A number stands above its point, unless the point is a dip of its line or another line passes close above. */
export function labelGoesBelow(
  point: GrowthPoint,
  { points: own }: GrowthSeries,
  all: readonly GrowthPoint[],
  place: (point: GrowthPoint) => Place,
): boolean {
  const index = own.indexOf(point)
  const neighbours = [own[index - 1], own[index + 1]].filter((other) => other !== undefined)
  const { growthPct } = point.mark
  const isDip =
    neighbours.length === 2 && neighbours.every(({ mark }) => mark.growthPct > growthPct)
  const at = place(point)
  const isCrowded = all.some((other) => {
    const { x, y } = place(other)
    return !own.includes(other) && Math.abs(x - at.x) < 60 && y < at.y && at.y - y < 44
  })
  return isDip || isCrowded
}

/** Its height on the axis, where it ends at the latest. */
export const clipped = ({ mark }: GrowthPoint, axis: GrowthAxis) =>
  Math.min(mark.growthPct, axis.max)

/**
 * The points in runs that a line may join: one beyond the axis stands alone. Where sources differ about a period it has a mark
 * for each, and the line goes to all of them: to choose one would be to decide who is right.
 */
export function runsOf({ points }: GrowthSeries, axis: GrowthAxis): GrowthPoint[][] {
  const isHeld = ({ mark }: GrowthPoint) => mark.growthPct <= axis.max
  const periods = groupBy(points, ({ mark }) => `${mark.from} ${mark.to}`)
  if (periods.every((period) => period.length === 1)) {
    const runs: GrowthPoint[][] = [[]]
    for (const point of points) {
      if (isHeld(point)) runs.at(-1)?.push(point)
      else runs.push([point], [])
    }
    return runs.filter((run) => run.length > 0)
  }
  const joins = periods.flatMap((period, index) =>
    period
      .filter(isHeld)
      .flatMap((point) => (periods[index + 1] ?? []).filter(isHeld).map((next) => [point, next])),
  )
  const joined = new Set(joins.flat())
  return [...joins, ...points.filter((point) => !joined.has(point)).map((point) => [point])]
}

/** From zero or the lowest to the highest point that an axis can hold. */
function lineAxis(points: readonly GrowthPoint[]): GrowthAxis {
  const changes = points.map(({ mark }) => mark.growthPct)
  const { min, max } = growthAxis(changes)
  const held = changes.filter((change) => change <= max)
  return { min: Math.max(min, Math.min(0, ...held)), max: Math.max(0, ...held) || max }
}
