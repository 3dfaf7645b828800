import { ComposedChart, ReferenceLine, Scatter, XAxis, YAxis } from 'recharts'
import { groupBy, partiesKey } from '../select/parties.ts'
import {
  growthAxis,
  type GrowthAxis,
  type GrowthMark,
  type GrowthPoint,
  type GrowthSeries,
} from '../select/tradeGrowth.ts'
import { goodsName } from '../goods.ts'
import type { InterfaceLanguage } from '../view.ts'
import { pointShape, type Place } from './pointShape.ts'
import type { RowNames } from './rowNames.ts'
import { partOfYear, PointButton, SeriesPoint } from './SeriesPoint.tsx'
import { chartWords } from './words.ts'

const PLOT_HEIGHT = 86
const AXIS_HEIGHT = 18
/** Room above the points for a number and a period, and below them where a number stands there. */
const TOP = 34
const BELOW = 18
const BELOW_WITH_PERIOD = 31
const SIDE = 20

export interface GrowthLinesProps {
  series: readonly GrowthSeries[]
  names: (of: Pick<GrowthSeries, 'parties'>) => RowNames
  width: number
  language: InterfaceLanguage
  onOpen: (mark: GrowthMark) => void
}

/** Series by pair and product, each on years: lines join what was measured alike, and only that. */
export function GrowthLines({ series, names, width, language, onOpen }: GrowthLinesProps) {
  const pairs = groupBy(series, ({ parties, product }) => `${partiesKey(parties)} ${product ?? ''}`)
  return pairs.map((pair) => {
    const { label, isNational } = names(pair[0])
    const { product } = pair[0]
    const name = product === null ? null : goodsName(product, language)
    const goods = name ?? chartWords[language].growth.allGoods
    return (
      <div key={pair[0].key} className="growth-lines" data-tone={isNational ? 'nation' : 'plain'}>
        <h3>{label === '' ? goods : [label, name].filter(Boolean).join(' · ')}</h3>
        <Lines series={pair} width={width} language={language} onOpen={onOpen} />
      </div>
    )
  })
}
interface LinesProps {
  series: readonly GrowthSeries[]
  width: number
  language: InterfaceLanguage
  onOpen: (mark: GrowthMark) => void
}

function Lines({ series, width, language, onOpen }: LinesProps) {
  const points = series.flatMap((one) => one.points)
  const axis = lineAxis(points)
  const years = points.map(({ year }) => year)
  const named = points.map(({ mark }) => Number(mark.from?.slice(0, 4)))
  const first = Math.min(...years, ...named)
  const last = Math.max(...years, ...named)
  const place = (point: GrowthPoint): Place => ({
    x: SIDE + ((point.year - first) / (last - first)) * (width - 2 * SIDE),
    y: TOP + ((axis.max - clipped(point, axis)) / (axis.max - axis.min)) * PLOT_HEIGHT,
  })
  const isBelow = new Set(
    series.flatMap((one) =>
      one.points.filter((point) => labelGoesBelow(point, one, points, place)),
    ),
  )
  const room = Math.max(
    2,
    ...[...isBelow]
      .filter(({ isLabelled }) => isLabelled)
      .map(({ mark }) => (partOfYear(mark, language) === null ? BELOW : BELOW_WITH_PERIOD)),
  )
  const height = TOP + PLOT_HEIGHT + room + AXIS_HEIGHT
  return (
    <div className="growth-lines-plot" style={{ height }}>
      <div aria-hidden="true">
        <ComposedChart
          width={width}
          height={height}
          margin={{ top: TOP, right: SIDE, bottom: 0, left: SIDE }}
          accessibilityLayer={false}
        >
          <XAxis
            type="number"
            dataKey="x"
            domain={[first, last]}
            ticks={wholeYears(first, last)}
            interval="equidistantPreserveStart"
            height={AXIS_HEIGHT + room}
            tickMargin={room}
            axisLine={false}
            tickLine={false}
            tickFormatter={String}
            className="axis"
          />
          <YAxis type="number" dataKey="y" domain={[axis.min, axis.max]} hide width={0} />
          <ReferenceLine y={0} stroke="var(--base)" className="zero-line" />
          {series.flatMap((one) =>
            runsOf(one, axis).map((run, index) => (
              <Scatter
                key={`${one.key} ${index}`}
                data={run.map((point) => ({ x: point.year, y: clipped(point, axis), point }))}
                line={{ stroke: 'var(--kind-trade)', strokeWidth: 2, className: 'mark-line' }}
                isAnimationActive={false}
                shape={pointShape((at, { point }: { point: GrowthPoint }) => (
                  <SeriesPoint
                    at={at}
                    point={point}
                    anchor={anchorOf(point, points)}
                    isBelow={isBelow.has(point)}
                    isOutlier={point.mark.growthPct > axis.max}
                    language={language}
                  />
                ))}
              />
            )),
          )}
        </ComposedChart>
      </div>
      <ul>
        {points.map((point) => (
          <PointButton
            key={point.mark.key}
            mark={point.mark}
            at={place(point)}
            language={language}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </div>
  )
}

/** From zero or the lowest to the highest point that an axis can hold. */
function lineAxis(points: readonly GrowthPoint[]): GrowthAxis {
  const changes = points.map(({ mark }) => mark.growthPct)
  const { min, max } = growthAxis(changes)
  const held = changes.filter((change) => change <= max)
  return { min: Math.max(min, Math.min(0, ...held)), max: Math.max(0, ...held) || max }
}

/** Whole years from one to another, ends included. */
function wholeYears(first: number, last: number): number[] {
  const start = Math.ceil(first)
  return Array.from({ length: Math.floor(last) - start + 1 }, (_, index) => start + index)
}

/** A number stands above its point, unless the point is a dip of its line or another line passes close above. */
function labelGoesBelow(
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

const clipped = ({ mark }: GrowthPoint, axis: GrowthAxis) => Math.min(mark.growthPct, axis.max)

/**
 * The points in runs that a line may join: one beyond the axis stands alone. Where sources differ about a period it has a mark
 * for each, and the line goes to all of them: to choose one would be to decide who is right.
 */
function runsOf({ points }: GrowthSeries, axis: GrowthAxis): GrowthPoint[][] {
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

function anchorOf(point: GrowthPoint, points: readonly GrowthPoint[]): 'start' | 'middle' | 'end' {
  const years = points.map(({ year }) => year)
  if (point.year === Math.min(...years)) return 'start'
  return point.year === Math.max(...years) ? 'end' : 'middle'
}
