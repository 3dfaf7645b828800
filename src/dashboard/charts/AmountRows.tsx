import { ComposedChart, Scatter, useXAxisScale, XAxis, YAxis } from 'recharts'
import { pointShape } from './pointShape.ts'
import type { RowLayout } from './rowLayout.ts'
import { RowList, type ListItem } from './RowList.tsx'

const BAR_HEIGHT = 8
/** From one line of the hatch of a converted value to the next, in px. */
const STRIPE = 4

/** What one bar shows. */
export interface AmountBar {
  value: number
  isPart: boolean
  /** It is not what the document says. */
  isConverted?: boolean
}

export interface AmountRowsProps {
  items: readonly ListItem[]
  /** The bar of a row by its key. */
  bars: ReadonlyMap<string, AmountBar>
  /** The largest value of the currency, of rows that are not shown too. */
  most: number
  layout: RowLayout
  width: number
  leastHeight: number
}

/** Stated values of one currency as bars from zero, one a row; parts lighter. */
export function AmountRows({ items, bars, most, layout, width, leastHeight }: AmountRowsProps) {
  const right = width - layout.plotLeft - layout.plotWidth
  return (
    <RowList items={items} layout={layout} axisHeight={0} leastHeight={leastHeight}>
      {(rows, height) => (
        <ComposedChart
          width={width}
          height={height}
          margin={{ top: 0, right, bottom: 0, left: layout.plotLeft }}
          accessibilityLayer={false}
        >
          <XAxis type="number" dataKey="x" domain={[0, most]} hide height={0} />
          <YAxis type="number" dataKey="y" domain={[0, height]} reversed hide width={0} />
          <Scatter
            data={rows.flatMap(({ key, middle }) => {
              const bar = bars.get(key)
              return bar === undefined ? [] : [{ x: bar.value, y: middle, bar }]
            })}
            isAnimationActive={false}
            shape={pointShape((at, { bar }: { bar: AmountBar }) => (
              <AmountMark {...at} bar={bar} />
            ))}
          />
        </ComposedChart>
      )}
    </RowList>
  )
}

function AmountMark({ x, y, bar }: { x: number; y: number; bar: AmountBar }) {
  const zero = useXAxisScale()?.(0) ?? x
  const width = Math.max(1.5, x - zero)
  const box = { x: zero, y: y - BAR_HEIGHT / 2, width, height: BAR_HEIGHT }
  const opacity = bar.isPart ? 0.6 : 1
  if (bar.isConverted !== true) {
    return <rect className="mark" {...box} fill="var(--kind-signing)" opacity={opacity} />
  }
  const stripes = Array.from(
    { length: Math.max(0, Math.floor((width + BAR_HEIGHT) / STRIPE)) },
    (_, index) => zero + (index + 1) * STRIPE,
  )
  const path = stripes.map((right) => stripe(right, zero, zero + width, y)).join('')
  return (
    <g className="mark-line" stroke="var(--kind-signing)" opacity={opacity}>
      <rect {...box} fill="none" strokeWidth={1.2} />
      <path d={path} strokeWidth={1.2} />
    </g>
  )
}

/** A slanted line whose foot is a bar's height left of its head, cut at both ends of the bar. */
function stripe(head: number, left: number, right: number, middle: number): string {
  const top = middle - BAR_HEIGHT / 2
  const start = Math.min(head, right)
  const end = Math.max(head - BAR_HEIGHT, left)
  return `M${start} ${top + (head - start)}L${end} ${top + (head - end)}`
}
