import { useState, type KeyboardEvent, type MouseEvent } from 'react'
import { KINDS } from '../../model/fact.ts'
import type { FactsOverTime, YearColumn } from '../select/factsOverTime.ts'
import type { YearDrag, Years } from '../useYearDrag.ts'
import type { InterfaceLanguage } from '../view.ts'
import { sharedWords } from '../words.ts'
import { chartWords } from './words.ts'
import { YearMarks } from './YearMarks.tsx'
import { BARS_HEIGHT, yearScale } from './yearScale.ts'

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
  const bounds = { from: first, to: time.columns.at(-1)?.year ?? first }
  const scale = yearScale({ first, last: bounds.to }, width)
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
    onYears(isAlone(year, chosen) ? bounds : { from: year, to: year })
  }

  return (
    <>
      <div aria-hidden="true" className="time-drawing">
        <YearMarks {...{ time, bounds, width, chosen }} />
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

const isAlone = (year: number, { from, to }: Years) => from === year && to === year

/** `2021: 28 facts, Ties 3, Trade 25`; with a range, `2007: 4 facts, to 2022, …`. */
function columnName(column: YearColumn, language: InterfaceLanguage): string {
  const words = chartWords[language].time
  const kinds = KINDS.filter((kind) => column.counts[kind] > 0).map(
    (kind) => `${sharedWords[language].kinds[kind]} ${column.counts[kind]}`,
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
