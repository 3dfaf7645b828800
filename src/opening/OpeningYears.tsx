import { chartWords } from '../dashboard/charts/words.ts'
import {
  AXIS_HEIGHT,
  BARS_HEIGHT,
  BARS_TOP,
  LEAST_TICK,
  namedYears,
} from '../dashboard/charts/yearScale.ts'
import type { Atlas } from '../dashboard/dataset.ts'
import { formatNumber } from '../dashboard/format.ts'
import { selectFactsOverTime, yearBounds } from '../dashboard/select/factsOverTime.ts'
import type { InterfaceLanguage } from '../dashboard/view.ts'
import { KINDS, type Fact } from '../model/fact.ts'
import { percent } from './planeBox.ts'

export interface OpeningYearsProps {
  atlas: Atlas
  /** Each thing once. */
  facts: readonly Fact[]
  language: InterfaceLanguage
}

/** The width of a year in the usual window, in px: it decides which years are named. */
const BAND = 17

/** The strip of years as it opens: bars by kind and year, as wide as their place. */
export function OpeningYears({ atlas, facts, language }: OpeningYearsProps) {
  const words = chartWords[language]
  const bounds = yearBounds(atlas.dataset.facts)
  if (bounds === null) return null
  const { columns, most, undated } = selectFactsOverTime(facts, bounds)
  const shareOf = (year: number) => (year - bounds.first) / columns.length
  const bars = BARS_HEIGHT - BARS_TOP
  return (
    <section className="chart time-strip" aria-label={words.time.title}>
      <div className="time-side">
        <h2>{words.time.title}</h2>
        {undated.total > 0 && (
          <button type="button" className="time-undated">
            {words.time.undated} <b>{formatNumber(undated.total)}</b>
          </button>
        )}
        <div className="time-links">
          <button type="button" className="chart-link">
            {words.showTable}
          </button>
        </div>
      </div>
      <div className="time-plot">
        <div className="time-drawing">
          <svg className="opening-years" height={BARS_HEIGHT + AXIS_HEIGHT}>
            <svg
              viewBox={`0 0 ${columns.length} ${most}`}
              preserveAspectRatio="none"
              y={BARS_TOP}
              width="100%"
              height={bars}
            >
              {columns.map((column) => {
                let top = most
                return KINDS.map((kind) => {
                  const count = column.counts[kind]
                  top -= count
                  return count === 0 ? null : (
                    <rect
                      key={kind}
                      x={Number((column.year - bounds.first + GAP).toFixed(2))}
                      y={top}
                      width={1 - 2 * GAP}
                      height={Number((count - most / bars / 2).toFixed(3))}
                      style={{ fill: `var(--kind-${kind})` }}
                    />
                  )
                })
              })}
            </svg>
            <line className="time-axis" x2="100%" y1={BARS_HEIGHT} y2={BARS_HEIGHT} />
            {namedYears(bounds, BAND, LEAST_TICK).map((year) => (
              <text
                key={year}
                className="time-year"
                x={percent(shareOf(year) + 0.5 / columns.length)}
                y={BARS_HEIGHT + AXIS_HEIGHT - 1}
              >
                {year}
              </text>
            ))}
            {['0', '100%'].map((x) => (
              <svg key={x} x={x} y={BARS_HEIGHT} overflow="visible" className="opening-handle">
                <path d="M-4-8H4V8H-4Z" />
              </svg>
            ))}
          </svg>
        </div>
      </div>
      <div className="time-table" />
    </section>
  )
}

/** What the bars leave free on both sides of a year. */
const GAP = 0.08
