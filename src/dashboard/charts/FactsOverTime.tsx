import { useId, useMemo, useState } from 'react'
import { KINDS, type Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { formatNumber } from '../format.ts'
import { selectFacts } from '../select/facts.ts'
import { selectFactsOverTime, type FactsOverTime as Time } from '../select/factsOverTime.ts'
import { selectThings } from '../select/things.ts'
import { useYearDrag, type Years } from '../useYearDrag.ts'
import type { InterfaceLanguage, View } from '../view.ts'
import { sharedWords } from '../words.ts'
import { ChartTable } from './ChartTable.tsx'
import { useWidth } from '../useWidth.ts'
import { timeSummary } from './summaries.ts'
import { chartWords } from './words.ts'
import { YearBars } from './YearBars.tsx'
import { YearHandles } from './YearHandles.tsx'
import { yearScale } from './yearScale.ts'
import './charts.css'

const STRIP_WIDTH = 900

export interface FactsOverTimeProps {
  atlas: Atlas
  /** Its years are where the handles stand; the strip shows what passes every other filter. */
  view: View
  /** Of the plot, in px; that of its place where absent. */
  width?: number
  onOpen: (factIds: string[]) => void
  /** The years chosen, both inclusive; null at an end of the strip. */
  onYears: (from: number | null, to: number | null) => void
}

/** The strip of years: facts by kind and year, what has no date at its left, and the years that the reader sets by bars or handles. */
export function FactsOverTime({ atlas, view, width: fixed, onOpen, onYears }: FactsOverTimeProps) {
  const headingId = useId()
  const tableId = useId()
  const [isTable, setIsTable] = useState(false)
  const { ref, width } = useWidth<HTMLDivElement>(fixed, STRIP_WIDTH)
  const { language } = view
  const words = chartWords[language]
  const { bounds } = atlas.columns
  const time = useMemo(
    () =>
      selectFactsOverTime(
        selectThings(atlas, selectFacts(atlas, { ...view, from: null, to: null })),
        bounds,
      ),
    [atlas, view, bounds],
  )
  const isEmpty = time.most === 0 && time.undated.length === 0
  const open = (facts: readonly Fact[]) => {
    onOpen(facts.map(({ id }) => id))
  }
  return (
    <section
      className="chart time-strip"
      aria-labelledby={headingId}
      lang={language === 'zh' ? 'zh-Hans' : 'en'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isTable) return
        event.stopPropagation()
        setIsTable(false)
      }}
    >
      <div className="time-side">
        <h2 id={headingId}>{words.time.title}</h2>
        <p className="visually-hidden">
          {words.time.subtitle} {timeSummary(time, language)}
        </p>
        {time.undated.length > 0 && (
          <button
            type="button"
            className="time-undated"
            onClick={() => {
              open(time.undated)
            }}
          >
            {words.time.undated} <b>{formatNumber(time.undated.length)}</b>
          </button>
        )}
        <div className="time-links">
          {isEmpty ? (
            <span className="chart-subtitle">{words.time.empty}</span>
          ) : (
            <button
              type="button"
              className="chart-link"
              aria-expanded={isTable}
              aria-controls={tableId}
              onClick={() => {
                setIsTable(!isTable)
              }}
            >
              {isTable ? words.showChart : words.showTable}{' '}
              <span className="visually-hidden">{words.time.title}</span>
            </button>
          )}
          {(view.from !== null || view.to !== null) && (
            <button
              type="button"
              className="chart-link"
              onClick={() => {
                onYears(null, null)
              }}
            >
              {words.time.everyYear}
            </button>
          )}
        </div>
      </div>
      <div className="time-plot" ref={ref}>
        {bounds !== null && <YearPlot {...{ time, bounds, view, width, onYears }} />}
      </div>
      <div id={tableId} className="time-table">
        {isTable && <TimeTable time={time} language={language} />}
      </div>
    </section>
  )
}

interface YearPlotProps extends Pick<FactsOverTimeProps, 'view' | 'onYears'> {
  time: Time
  bounds: { first: number; last: number }
  width: number
}

/** Bars and, on their axis, handles: both show the years that either of them is setting. */
function YearPlot({ time, bounds, view, width, onYears }: YearPlotProps) {
  const { language } = view
  const tell = ({ from, to }: Years) => {
    onYears(from === bounds.first ? null : from, to === bounds.last ? null : to)
  }
  const { dragged, handlers } = useYearDrag(yearScale(bounds, width).yearAt, tell)
  const chosen = dragged ?? {
    from: clamp(view.from ?? bounds.first, bounds),
    to: clamp(view.to ?? bounds.last, bounds),
  }
  return (
    <>
      <YearBars {...{ time, language, width, chosen }} drag={handlers} onYears={tell} />
      <YearHandles {...{ bounds, chosen, width, language }} onYears={tell} />
    </>
  )
}

const clamp = (year: number, { first, last }: { first: number; last: number }) =>
  Math.min(last, Math.max(first, year))

function TimeTable({ time, language }: { time: Time; language: InterfaceLanguage }) {
  const { columns, time: words } = chartWords[language]
  const count = (facts: readonly Fact[]) =>
    KINDS.map((kind) => facts.filter((fact) => fact.kind === kind).length)
  return (
    <ChartTable
      caption={words.caption}
      columns={[
        columns.year,
        ...KINDS.map((kind) => sharedWords[language].kinds[kind]),
        columns.total,
      ]}
      rows={[
        ...time.columns
          .filter(({ total }) => total > 0)
          .map(({ year, facts, total }) => ({
            key: String(year),
            cells: [year, ...KINDS.map((kind) => facts[kind].length), total],
          })),
        ...(time.undated.length === 0
          ? []
          : [
              {
                key: 'undated',
                cells: [words.undated, ...count(time.undated), time.undated.length],
              },
            ]),
      ]}
    />
  )
}
