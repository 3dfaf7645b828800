import { useId, useMemo, useState } from 'react'
import { KINDS } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { formatNumber } from '../format.ts'
import { selectFacts } from '../select/facts.ts'
import {
  selectFactsOverTime,
  undatedAmong,
  type FactsOverTime as Time,
  type KindTally,
} from '../select/factsOverTime.ts'
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
  const things = useMemo(
    () => selectThings(atlas, selectFacts(atlas, { ...view, from: null, to: null })),
    [atlas, view],
  )
  const time = useMemo(() => selectFactsOverTime(things, bounds), [things, bounds])
  const isEmpty = time.most === 0 && time.undated.total === 0
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
        {time.undated.total > 0 && (
          <button
            type="button"
            className="time-undated"
            onClick={() => {
              onOpen(undatedAmong(things).map(({ id }) => id))
            }}
          >
            {words.time.undated} <b>{formatNumber(time.undated.total)}</b>
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
          .map((column) => ({
            key: String(column.year),
            cells: [column.year, ...kindsOf(column), column.total],
          })),
        ...(time.undated.total === 0
          ? []
          : [
              {
                key: 'undated',
                cells: [words.undated, ...kindsOf(time.undated), time.undated.total],
              },
            ]),
      ]}
    />
  )
}

const kindsOf = ({ counts }: KindTally) => KINDS.map((kind) => counts[kind])
