import {
  CartesianGrid,
  ComposedChart,
  ReferenceLine,
  Scatter,
  useXAxisScale,
  XAxis,
  YAxis,
} from 'recharts'
import { formatGrowth } from '../format.ts'
import { growthTicks, type GrowthAxis } from '../select/growthAxis.ts'
import type { GrowthMark } from '../select/growthMark.ts'
import type { InterfaceLanguage } from '../view.ts'
import { BrokenStem, GrowthGlyph, Stem } from './growthMarks.tsx'
import { pointShape } from './pointShape.ts'
import type { RowLayout } from './rowLayout.ts'
import { RowList, type ListItem } from './RowList.tsx'
import { textWidth } from '../textWidth.ts'

const AXIS_HEIGHT = 22
/** Room right of the axis for an arrow, and left and right for half a mark. */
const ARROW_ROOM = 26
const MARK_ROOM = 8
/** Least distance of two numbers on the axis, in px. */
const TICK_GAP = 10

export interface GrowthRowsProps {
  items: readonly ListItem[]
  /** The mark of a row by its key. */
  marks: ReadonlyMap<string, GrowthMark>
  axis: GrowthAxis
  layout: RowLayout
  width: number
  leastHeight: number
  language: InterfaceLanguage
}

/** Changes as lollipops from zero, one a row, on an axis above them. */
export function GrowthRows({
  items,
  marks,
  axis,
  layout,
  width,
  leastHeight,
  language,
}: GrowthRowsProps) {
  const isBroken = [...marks.values()].some(({ growthPct }) => growthPct > axis.max)
  const left = layout.plotLeft + (axis.min < 0 ? MARK_ROOM : 1)
  const lastTick = textWidth(tickText(axis.max, axis, language), 11) / 2
  const free = width - layout.plotLeft - layout.plotWidth
  const right = Math.max(free + (isBroken ? ARROW_ROOM : MARK_ROOM), lastTick)
  const length = width - left - right
  const xOf = (change: number) => left + ((change - axis.min) / (axis.max - axis.min)) * length
  const ticks = readableTicks(axis, xOf, language)
  return (
    <RowList items={items} layout={layout} axisHeight={AXIS_HEIGHT} leastHeight={leastHeight}>
      {(rows, height) => {
        const points = rows.flatMap(({ key, middle }) => {
          const mark = marks.get(key)
          return mark === undefined
            ? []
            : [{ x: Math.min(mark.growthPct, axis.max), y: middle - AXIS_HEIGHT, mark }]
        })
        return (
          <ComposedChart
            width={width}
            height={height}
            margin={{ top: 0, right, bottom: 0, left }}
            accessibilityLayer={false}
          >
            <CartesianGrid horizontal={false} stroke="var(--rule)" />
            <XAxis
              type="number"
              dataKey="x"
              domain={[axis.min, axis.max]}
              ticks={ticks}
              interval={0}
              orientation="top"
              height={AXIS_HEIGHT}
              axisLine={false}
              tickLine={false}
              tickMargin={4}
              tickFormatter={(tick: number) => tickText(tick, axis, language)}
              className="axis"
            />
            <YAxis
              type="number"
              dataKey="y"
              domain={[0, height - AXIS_HEIGHT]}
              reversed
              hide
              width={0}
            />
            <ReferenceLine x={0} stroke="var(--base)" className="zero-line" />
            <Scatter
              data={points}
              isAnimationActive={false}
              shape={pointShape((at, { mark }: { mark: GrowthMark }) => (
                <Lollipop {...at} mark={mark} axis={axis} />
              ))}
            />
          </ComposedChart>
        )
      }}
    </RowList>
  )
}

interface LollipopProps {
  x: number
  y: number
  mark: GrowthMark
  axis: GrowthAxis
}

function Lollipop({ x, y, mark, axis }: LollipopProps) {
  const zero = useXAxisScale()?.(0) ?? x
  if (mark.growthPct > axis.max) {
    return <BrokenStem from={zero} end={x} tip={x + ARROW_ROOM - 3} y={y} />
  }
  return (
    <g>
      <Stem from={zero} to={x} y={y} />
      <GrowthGlyph
        x={x}
        y={y}
        flow={mark.flow}
        approx={mark.approx}
        away={mark.growthPct < 0 ? -1 : 1}
      />
    </g>
  )
}

/** The ticks whose numbers have room beside each other; zero and the ends go first. */
function readableTicks(
  axis: GrowthAxis,
  xOf: (change: number) => number,
  language: InterfaceLanguage,
): number[] {
  const hasRoom = (ticks: readonly number[]) =>
    ticks.every((tick, index) => {
      const next = ticks[index + 1]
      if (next === undefined) return true
      const widths = [tick, next].map((value) => textWidth(tickText(value, axis, language), 11))
      return xOf(next) - xOf(tick) >= widths.reduce((sum, width) => sum + width / 2, TICK_GAP)
    })
  const candidates = [4, 3, 2, 1].map((most) => growthTicks(axis, most))
  const right = candidates.map((ticks) => ticks.filter((tick) => tick >= 0))
  return candidates.find(hasRoom) ?? right.find(hasRoom) ?? [0, axis.max]
}

/** `+50`, and `+100 %` at the end. */
function tickText(tick: number, axis: GrowthAxis, language: InterfaceLanguage): string {
  const text = formatGrowth(tick, language)
  return tick === axis.max ? text : text.replace(/\s?%$/u, '')
}
