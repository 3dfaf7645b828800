import { useMemo, useState } from 'react'
import { TRADE_FLOWS, type Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { selectTradeGrowth } from '../select/tradeGrowth.ts'
import type { GrowthMark } from '../select/growthMark.ts'
import type { InterfaceLanguage, View } from '../view.ts'
import { ChartSection } from './ChartSection.tsx'
import { EmptyChart } from './EmptyChart.tsx'
import { growthItems } from './growthItems.ts'
import { GrowthLines } from './GrowthLines.tsx'
import { GrowthLegendGlyph } from './growthMarks.tsx'
import { GrowthRows } from './GrowthRows.tsx'
import { GrowthTable } from './GrowthTable.tsx'
import { rowNames } from './rowNames.ts'
import { growthSummary, hasRivals } from './summaries.ts'
import { useCoarsePointer } from '../useCoarsePointer.ts'
import { useWidth } from '../useWidth.ts'
import { chartWords } from './words.ts'

/** Rows before the reader asks for all. */
const FIRST_ROWS = 12
const PANEL_WIDTH = 412
const FINGER = 44

export interface TradeGrowthProps {
  atlas: Atlas
  /** The facts that pass the filters. */
  facts: readonly Fact[]
  view: View
  /** In px; that of its place where absent. */
  width?: number
  onOpen: (factIds: string[]) => void
  /** Offered where no fact passes the filters. */
  onShowAll?: () => void
}

/** How trade changed, one mark a pair and period, as the documents state it. */
export function TradeGrowth({
  atlas,
  facts,
  view,
  width: fixed,
  onOpen,
  onShowAll,
}: TradeGrowthProps) {
  const { language } = view
  const words = chartWords[language]
  const { ref, width } = useWidth<HTMLElement>(fixed, PANEL_WIDTH)
  const leastHeight = useCoarsePointer() ? FINGER : 0
  const [isLong, setIsLong] = useState(false)

  const hasSelection = view.provinces.length > 0 || view.partners.length > 0
  const rows = useMemo(
    () => selectTradeGrowth(facts, { lines: hasSelection, sayersById: atlas.sayersById }),
    [facts, hasSelection, atlas],
  )
  const marks = useMemo(() => [...rows.yearOnYear, ...rows.otherBase], [rows])
  const drawn = useMemo(
    () => [...rows.series.flatMap(({ points }) => points.map(({ mark }) => mark)), ...marks],
    [rows, marks],
  )
  const summary = useMemo(() => growthSummary(drawn, atlas, view), [drawn, atlas, view])
  const open = (mark: GrowthMark) => {
    onOpen(mark.facts.map(({ id }) => id))
  }
  const { items, layout } = growthItems(rows, isLong ? Infinity : FIRST_ROWS, {
    atlas,
    view,
    width,
    onOpen: open,
  })

  return (
    <ChartSection
      ref={ref}
      title={words.growth.title}
      subtitle={drawn.length === 0 ? null : <Legend marks={drawn} language={language} />}
      summary={summary}
      language={language}
      table={drawn.length === 0 ? null : <GrowthTable marks={drawn} atlas={atlas} view={view} />}
    >
      {drawn.length === 0 && rows.amountOnly.length === 0 && (
        <EmptyChart
          {...{ atlas, view, facts, onOpen, onShowAll }}
          sentence={words.growth.empty}
          isWanted={statesGrowth}
        />
      )}
      <GrowthLines
        series={rows.series}
        names={({ parties }) => rowNames(atlas, parties, view, 'full')}
        width={width}
        language={language}
        onOpen={open}
      />
      {marks.length > 0 && (
        <GrowthRows
          {...{ items, layout, width, leastHeight, language }}
          axis={rows.axis}
          marks={new Map(marks.map((mark) => [mark.key, mark]))}
        />
      )}
      <div className="chart-foot">
        {marks.length > FIRST_ROWS && (
          <button
            type="button"
            className="chart-link"
            onClick={() => {
              setIsLong(!isLong)
            }}
          >
            {isLong ? words.showFewer : words.showAll(marks.length)}
          </button>
        )}
        {rows.amountOnly.length > 0 && (
          <button
            type="button"
            className="chart-link"
            onClick={() => {
              onOpen(rows.amountOnly.map(({ id }) => id))
            }}
          >
            {words.growth.amountOnly(rows.amountOnly.length)}
          </button>
        )}
      </div>
    </ChartSection>
  )
}

interface LegendProps {
  marks: readonly GrowthMark[]
  language: InterfaceLanguage
}

/** What is shown, and the marks that are there. */
function Legend({ marks, language }: LegendProps) {
  const { growth } = chartWords[language]
  const areRivals = useMemo(() => hasRivals(marks), [marks])
  const flows = TRADE_FLOWS.filter((flow) => marks.some((mark) => mark.flow === flow))
  return (
    <>
      {growth.subtitle}
      {flows.map((flow) => (
        <span key={flow} className="legend-item">
          <GrowthLegendGlyph flow={flow} /> {growth.flow[flow]}
        </span>
      ))}
      {marks.some(({ approx }) => approx === 'about') && (
        <span className="legend-item">{growth.hollow}</span>
      )}
      {areRivals && <span>{growth.rivals}</span>}
    </>
  )
}

const statesGrowth = (fact: Fact) => fact.kind === 'trade' && fact.growthPct !== null
