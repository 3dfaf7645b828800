import { ComposedChart, ReferenceLine, Scatter, XAxis, YAxis } from 'recharts'
import { groupBy, partiesKey } from '../select/parties.ts'
import type { GrowthPoint, GrowthSeries } from '../select/growthSeries.ts'
import type { GrowthMark } from '../select/growthMark.ts'
import { goodsName } from '../goods.ts'
import type { InterfaceLanguage } from '../view.ts'
import { clipped, labelGoesBelow, lineFrame, runsOf, type LineFrame } from './growthRuns.ts'
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
  /** Years and scale, where they are those of several charts; their own where absent. */
  frame?: LineFrame
  width: number
  language: InterfaceLanguage
  onOpen: (mark: GrowthMark) => void
}

/** Series by pair and product, each on years: lines join what was measured alike, and only that. */
export function GrowthLines({ series, names, frame, ...shared }: GrowthLinesProps) {
  const { language } = shared
  const pairs = groupBy(series, ({ parties, product }) => `${partiesKey(parties)} ${product ?? ''}`)
  return pairs.map((pair) => {
    const { label, isNational } = names(pair[0])
    const { product } = pair[0]
    const name = product === null ? null : goodsName(product, language)
    const goods = name ?? chartWords[language].growth.allGoods
    return (
      <div key={pair[0].key} className="growth-lines" data-tone={isNational ? 'nation' : 'plain'}>
        <h3>{label === '' ? goods : [label, name].filter(Boolean).join(' · ')}</h3>
        <Lines series={pair} frame={frame} {...shared} />
      </div>
    )
  })
}

interface LinesProps {
  series: readonly GrowthSeries[]
  frame: LineFrame | undefined
  width: number
  language: InterfaceLanguage
  onOpen: (mark: GrowthMark) => void
}

function Lines({ series, frame, width, language, onOpen }: LinesProps) {
  const points = series.flatMap((one) => one.points)
  const { first, last, axis } = frame ?? lineFrame(points)
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

/** Whole years from one to another, ends included. */
function wholeYears(first: number, last: number): number[] {
  const start = Math.ceil(first)
  return Array.from({ length: Math.floor(last) - start + 1 }, (_, index) => start + index)
}

function anchorOf(point: GrowthPoint, points: readonly GrowthPoint[]): 'start' | 'middle' | 'end' {
  const years = points.map(({ year }) => year)
  if (point.year === Math.min(...years)) return 'start'
  return point.year === Math.max(...years) ? 'end' : 'middle'
}
