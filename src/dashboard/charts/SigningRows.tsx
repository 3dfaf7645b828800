import { ComposedChart, Scatter, XAxis, YAxis } from 'recharts'
import type { SigningRow } from '../select/signingRow.ts'
import { pointShape } from './pointShape.ts'
import { GAP, type RowLayout } from './rowLayout.ts'
import { RowList, type ListItem } from './RowList.tsx'
import { SigningMarks } from './SigningMarks.tsx'
import { squareStep } from './squares.ts'
import { textWidth } from '../textWidth.ts'

/** Room after a run for a chevron, in px. */
const CHEVRON_ROOM = 8

export interface SigningRowsProps {
  items: readonly ListItem[]
  /** The signing of a row by its key. */
  signings: ReadonlyMap<string, SigningRow>
  layout: RowLayout
  width: number
  leastHeight: number
}

/** Signings as runs of squares, one run a row, all squares of one size. */
export function SigningRows({ items, signings, layout, width, leastHeight }: SigningRowsProps) {
  const runs = items.flatMap((item) => {
    const signing = item.type === 'row' ? signings.get(item.key) : undefined
    if (item.type !== 'row' || signing === undefined) return []
    return [{ key: item.key, signing, room: runRoom(item.texts.value, layout, width) }]
  })
  const runByKey = new Map(runs.map((run) => [run.key, run]))
  const step = squareStep(runs.map(({ signing, room }) => ({ count: signing.count, room })))
  return (
    <RowList items={items} layout={layout} axisHeight={0} leastHeight={leastHeight}>
      {(rows, height) => (
        <ComposedChart
          width={width}
          height={height}
          margin={{ top: 0, right: 0, bottom: 0, left: layout.plotLeft }}
          accessibilityLayer={false}
        >
          <XAxis type="number" dataKey="x" domain={[0, width - layout.plotLeft]} hide height={0} />
          <YAxis type="number" dataKey="y" domain={[0, height]} reversed hide width={0} />
          <Scatter
            data={rows.flatMap(({ key, middle }) => {
              const run = runByKey.get(key)
              return run === undefined ? [] : [{ x: 0, y: middle, run }]
            })}
            isAnimationActive={false}
            shape={pointShape((at, { run }: { run: Run }) => (
              <SigningMarks {...at} row={run.signing} room={run.room} step={step} />
            ))}
          />
        </ComposedChart>
      )}
    </RowList>
  )
}

interface Run {
  signing: SigningRow
  room: number
}

/** Room for the run of a row, in px: on one line it ends before the row's own number, on two it has the whole second line. */
export function runRoom(value: string, { type, plotLeft }: RowLayout, width: number): number {
  const taken = type === 'inline' ? textWidth(value, 13, 600) + GAP : 0
  return width - plotLeft - taken - CHEVRON_ROOM
}
