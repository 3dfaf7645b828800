import { KINDS } from '../../model/fact.ts'
import type { FactsOverTime, YearColumn } from '../select/factsOverTime.ts'
import type { Years } from '../useYearDrag.ts'
import {
  AXIS_HEIGHT,
  BARS_HEIGHT,
  BARS_TOP,
  LEAST_TICK,
  namedYears,
  STRIP_MARGIN,
  yearScale,
} from './yearScale.ts'

export interface YearMarksProps {
  time: FactsOverTime
  bounds: Years
  width: number
  /** Years that stand out; the others are faint. */
  chosen: Years
}

/**
 * The bars of the strip, stacked by kind, on their axis of years. Plain SVG on the scale that handles and buttons stand on: it is
 * drawn anew with every filter and every pixel of a drag, which a chart of Recharts takes ten times as long for.
 */
export function YearMarks({ time, bounds, width, chosen }: YearMarksProps) {
  const { band, leftOf } = yearScale({ first: bounds.from, last: bounds.to }, width)
  // In px it would be more than a year has where the strip is narrow.
  const gap = band > 8 ? band * 0.08 : Math.min(0.5, band / 4)
  const perFact = (BARS_HEIGHT - BARS_TOP) / Math.max(1, time.most)
  const named = namedYears({ first: bounds.from, last: bounds.to }, band, LEAST_TICK)
  return (
    <svg className="time-marks" width={width} height={BARS_HEIGHT + AXIS_HEIGHT}>
      {time.columns.map((column) =>
        stackOf(column).map(({ kind, below, count }) => (
          <rect
            key={`${kind}-${column.year}`}
            className="mark time-mark"
            x={leftOf(column.year) + gap}
            y={BARS_HEIGHT - (below + count) * perFact}
            width={band - 2 * gap}
            height={Math.max(0.5, count * perFact - 0.5)}
            fill={`var(--kind-${kind})`}
            opacity={isWithin(column.year, chosen) ? 1 : 0.3}
          />
        )),
      )}
      <line
        className="time-axis"
        x1={STRIP_MARGIN}
        x2={width - STRIP_MARGIN}
        y1={BARS_HEIGHT}
        y2={BARS_HEIGHT}
      />
      {named.map((year) => (
        <text
          key={year}
          className="time-year"
          x={leftOf(year) + band / 2}
          y={BARS_HEIGHT + AXIS_HEIGHT - 1}
        >
          {year}
        </text>
      ))}
    </svg>
  )
}

/** The kinds that a year has, from the axis upwards, each with the facts below it. */
function stackOf({ counts }: YearColumn) {
  let below = 0
  return KINDS.flatMap((kind) => {
    const count = counts[kind]
    const at = below
    below += count
    return count === 0 ? [] : [{ kind, below: at, count }]
  })
}

const isWithin = (year: number, { from, to }: Years) => from <= year && year <= to
