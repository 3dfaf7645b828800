import { ComposedChart, Scatter, useXAxisScale, XAxis, YAxis } from 'recharts'
import { pointShape } from './pointShape.ts'
import type { RowLayout } from './rowLayout.ts'
import { RowList, type ListItem } from './RowList.tsx'

const BAR_HEIGHT = 8

/** What one bar shows. */
export interface AmountBar {
  value: number
  isPart: boolean
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
              <AmountMark {...at} isPart={bar.isPart} />
            ))}
          />
        </ComposedChart>
      )}
    </RowList>
  )
}

function AmountMark({ x, y, isPart }: { x: number; y: number; isPart: boolean }) {
  const zero = useXAxisScale()?.(0) ?? x
  return (
    <rect
      className="mark"
      x={zero}
      y={y - BAR_HEIGHT / 2}
      width={Math.max(1.5, x - zero)}
      height={BAR_HEIGHT}
      fill="var(--kind-signing)"
      opacity={isPart ? 0.6 : 1}
    />
  )
}
