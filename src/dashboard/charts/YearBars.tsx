import { useState, type KeyboardEvent, type MouseEvent } from 'react'
import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { KINDS } from '../../model/fact.ts'
import type { FactsOverTime, YearColumn } from '../select/factsOverTime.ts'
import type { YearDrag, Years } from '../useYearDrag.ts'
import type { InterfaceLanguage } from '../view.ts'
import { sharedWords } from '../words.ts'
import { chartWords } from './words.ts'
import { AXIS_HEIGHT, BARS_HEIGHT, namedYears, STRIP_MARGIN, yearScale } from './yearScale.ts'

const LEAST_TICK = 44

export interface YearBarsProps {
  time: FactsOverTime
  language: InterfaceLanguage
  width: number
  /** Years that stand out; the others are faint. */
  chosen: Years
  /** Follows a pointer that is drawn across the bars. */
  drag: YearDrag['handlers']
  onYears: (years: Years) => void
}

/**
 * Bars stacked by kind. Each is a button that chooses its year and, chosen alone, all of them again; with Shift it goes on from
 * what is chosen. Drawn over, they choose from the first year to the last. Arrow keys go from one to the next.
 */
export function YearBars({ time, language, width, chosen, drag, onYears }: YearBarsProps) {
  const words = chartWords[language].time
  const filled = time.columns.filter(({ total }) => total > 0)
  const [current, setCurrent] = useState<number | null>(null)
  const [pointed, setPointed] = useState<number | null>(null)
  const first = time.columns[0]?.year ?? 0
  const bounds = { first, last: time.columns.at(-1)?.year ?? first }
  const scale = yearScale(bounds, width)
  const reachable = filled.some(({ year }) => year === current) ? current : filled.at(-1)?.year
  const shown = filled.find(({ year }) => year === pointed)

  const step = (event: KeyboardEvent<HTMLElement>) => {
    const index = filled.findIndex(({ year }) => year === reachable)
    const target = filled[nextIndex(event.key, index, filled.length) ?? -1]
    if (target === undefined) return
    event.preventDefault()
    setCurrent(target.year)
    event.currentTarget.querySelector<HTMLElement>(`[data-year="${target.year}"]`)?.focus()
  }

  const choose = (event: MouseEvent, year: number) => {
    if (event.shiftKey) {
      onYears({ from: Math.min(chosen.from, year), to: Math.max(chosen.to, year) })
      return
    }
    onYears(
      isAlone(year, chosen) ? { from: bounds.first, to: bounds.last } : { from: year, to: year },
    )
  }

  return (
    <>
      <div aria-hidden="true" className="time-drawing">
        <BarChart
          width={width}
          height={BARS_HEIGHT + AXIS_HEIGHT}
          data={time.columns.map((column) => ({ year: column.year, ...countsOf(column) }))}
          margin={{ top: 2, right: STRIP_MARGIN, bottom: 0, left: STRIP_MARGIN }}
          // In px it would be more than a year has where the strip is narrow.
          barCategoryGap={scale.band > 8 ? '8%' : Math.min(0.5, scale.band / 4)}
          accessibilityLayer={false}
        >
          <XAxis
            dataKey="year"
            ticks={namedYears(bounds, scale.band, LEAST_TICK)}
            interval={0}
            height={AXIS_HEIGHT}
            tickLine={false}
            axisLine={{ stroke: 'var(--base)' }}
            tickMargin={3}
          />
          <YAxis hide width={0} domain={[0, Math.max(1, time.most)]} />
          {KINDS.map((kind) => (
            <Bar
              key={kind}
              dataKey={kind}
              stackId="kinds"
              isAnimationActive={false}
              className={`bar-${kind}`}
              shape={({ payload, ...bar }: BarShape) =>
                bar.height > 0 ? (
                  <rect
                    className="mark time-mark"
                    x={bar.x}
                    y={bar.y}
                    width={Math.max(0, bar.width)}
                    height={Math.max(0.5, bar.height - 0.5)}
                    fill={`var(--kind-${kind})`}
                    opacity={isOutside(payload?.year, chosen) ? 0.3 : 1}
                  />
                ) : null
              }
            />
          ))}
        </BarChart>
        {shown !== undefined && shown.until > shown.year && (
          <div
            className="time-tail"
            style={{
              left: scale.leftOf(shown.year) + scale.band / 2,
              width: (shown.until - shown.year) * scale.band,
              top: BARS_HEIGHT - 3,
            }}
          />
        )}
      </div>
      <div
        role="toolbar"
        aria-label={words.byYear}
        className="time-bars"
        onKeyDown={step}
        style={{ height: BARS_HEIGHT }}
        onPointerLeave={() => {
          setPointed(null)
        }}
        {...drag}
      >
        {filled.map((column) => (
          <button
            key={column.year}
            type="button"
            data-year={column.year}
            tabIndex={column.year === reachable ? 0 : -1}
            aria-label={columnName(column, language)}
            aria-pressed={isAlone(column.year, chosen)}
            style={{
              left: scale.leftOf(column.year),
              width: scale.band,
              height: BARS_HEIGHT,
            }}
            onFocus={() => {
              setCurrent(column.year)
              setPointed(column.year)
            }}
            onBlur={() => {
              setPointed(null)
            }}
            onPointerEnter={() => {
              setPointed(column.year)
            }}
            onClick={(event) => {
              choose(event, column.year)
            }}
          />
        ))}
      </div>
      {shown !== undefined && (
        <div
          className="time-tip"
          aria-hidden="true"
          data-side={scale.leftOf(shown.year) > width / 2 ? 'left' : 'right'}
          style={{ left: scale.leftOf(shown.year) + scale.band / 2 }}
        >
          {columnName(shown, language)}
        </div>
      )}
    </>
  )
}

/** What Recharts hands to the shape of a bar: pixels, and the row of the data. */
interface BarShape {
  x: number
  y: number
  width: number
  height: number
  payload?: { year: number }
}

const countsOf = ({ facts }: YearColumn) =>
  Object.fromEntries(KINDS.map((kind) => [kind, facts[kind].length]))

const isOutside = (year: number | undefined, { from, to }: Years) =>
  year !== undefined && (year < from || year > to)

const isAlone = (year: number, { from, to }: Years) => from === year && to === year

/** `2021: 28 facts, Ties 3, Trade 25`; with a range, `2007: 4 facts, to 2022, …`. */
function columnName(column: YearColumn, language: InterfaceLanguage): string {
  const words = chartWords[language].time
  const kinds = KINDS.filter((kind) => column.facts[kind].length > 0).map(
    (kind) => `${sharedWords[language].kinds[kind]} ${column.facts[kind].length}`,
  )
  return [
    words.column(column.year, column.total),
    ...(column.until > column.year ? [words.until(column.until)] : []),
    ...kinds,
  ].join(language === 'zh' ? '，' : ', ')
}

function nextIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return Math.min(index + 1, count - 1)
    case 'ArrowLeft':
      return Math.max(index - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
