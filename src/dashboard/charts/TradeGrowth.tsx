import { useMemo, useState } from 'react'
import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { formatMoney, formatPeriod, withApprox } from '../format.ts'
import {
  growthSharers,
  selectTradeGrowth,
  type GrowthMark,
  type TradeGrowthRows,
} from '../select/tradeGrowth.ts'
import type { InterfaceLanguage, View } from '../view.ts'
import { changeText } from './changeText.ts'
import { ChartSection } from './ChartSection.tsx'
import { ChartTable } from './ChartTable.tsx'
import { EmptyChart } from './EmptyChart.tsx'
import { GrowthLines } from './GrowthLines.tsx'
import { GrowthLegendGlyph } from './growthMarks.tsx'
import { GrowthRows } from './GrowthRows.tsx'
import { layOutRows, type RowLayout, type RowTexts } from './rowLayout.ts'
import type { ListItem } from './RowList.tsx'
import { placesText, rowNames, type RowNames } from './rowNames.ts'
import { useCoarsePointer } from './useCoarsePointer.ts'
import { useWidth } from './useWidth.ts'
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
    () => selectTradeGrowth(facts, { lines: hasSelection }),
    [facts, hasSelection],
  )
  const marks = [...rows.yearOnYear, ...rows.otherBase]
  const drawn = [...rows.series.flatMap(({ points }) => points.map(({ mark }) => mark)), ...marks]
  const open = (mark: GrowthMark) => {
    onOpen(mark.facts.map(({ id }) => id))
  }
  const names = (mark: Pick<GrowthMark, 'parties'>) => rowNames(atlas, mark.parties, view, 'full')
  const sharers = (mark: GrowthMark) =>
    growthSharers(mark, atlas.factsByDocument.get(mark.facts[0].document) ?? [])
  const texts = new Map(
    marks.map((mark) => [mark, textsOf(mark, names(mark), sharers(mark).length, rows, language)]),
  )
  const layout = layOutRows([...texts.values()], width)
  const shown = isLong ? marks : marks.slice(0, FIRST_ROWS)
  const items = itemsOf(shown, rows, language, (mark, above) =>
    rowOf(
      mark,
      above,
      names(mark),
      texts,
      layout,
      placesText(atlas, sharers(mark), language),
      language,
      () => {
        open(mark)
      },
    ),
  )

  return (
    <ChartSection
      ref={ref}
      title={words.growth.title}
      subtitle={drawn.length === 0 ? null : <Legend marks={drawn} language={language} />}
      language={language}
      table={drawn.length === 0 ? null : <GrowthTable marks={drawn} atlas={atlas} view={view} />}
    >
      {drawn.length === 0 && rows.amountOnly.length === 0 && (
        <EmptyChart {...{ atlas, view, facts, onOpen, onShowAll }} sentence={words.growth.empty} />
      )}
      <GrowthLines
        series={rows.series}
        names={names}
        width={width}
        language={language}
        onOpen={open}
      />
      {shown.length > 0 && (
        <GrowthRows
          {...{ items, layout, width, leastHeight, language }}
          axis={rows.axis}
          marks={new Map(shown.map((mark) => [mark.key, mark]))}
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

/** What is shown, and the marks that are there. */
function Legend({ marks, language }: { marks: GrowthMark[]; language: InterfaceLanguage }) {
  const { growth } = chartWords[language]
  const flows = (['total', 'export', 'import'] as const).filter((flow) =>
    marks.some((mark) => mark.flow === flow),
  )
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
    </>
  )
}

/** The marks in rows, those over another base under a heading of their own. */
function itemsOf(
  marks: readonly GrowthMark[],
  rows: TradeGrowthRows,
  language: InterfaceLanguage,
  rowOfMark: (mark: GrowthMark, above: GrowthMark | undefined) => ListItem,
): ListItem[] {
  const [firstOther] = rows.otherBase
  return marks.flatMap((mark, index) =>
    mark === firstOther
      ? [
          {
            type: 'heading' as const,
            key: 'other',
            text: chartWords[language].growth.otherBase,
            note: '',
          },
          rowOfMark(mark, undefined),
        ]
      : [rowOfMark(mark, marks[index - 1])],
  )
}

function textsOf(
  mark: GrowthMark,
  { label }: RowNames,
  sharers: number,
  { axis }: TradeGrowthRows,
  language: InterfaceLanguage,
): RowTexts {
  const { growth, noDate, sharedWith } = chartWords[language]
  const goods = mark.product ?? (label === '' ? growth.allGoods : null)
  const isOutlier = mark.growthPct > axis.max
  return {
    label: [
      [label, goods].filter((part) => part !== null && part !== '').join(' · '),
      ...(sharers > 0 ? [sharedWith(sharers)] : []),
    ].join(' '),
    period: formatPeriod(mark.from, mark.to, language) ?? noDate,
    value: changeText(mark, language),
    below:
      isOutlier && mark.amount !== null
        ? withApprox(
            formatMoney(mark.amount.value, mark.amount.currency, language),
            mark.amount.approx,
            language,
          )
        : '',
  }
}

function rowOf(
  mark: GrowthMark,
  above: GrowthMark | undefined,
  names: RowNames,
  texts: ReadonlyMap<GrowthMark, RowTexts>,
  layout: RowLayout,
  sharers: string,
  language: InterfaceLanguage,
  onOpen: () => void,
): ListItem {
  const words = chartWords[language]
  const own = texts.get(mark) ?? { label: '', period: '', value: '', below: '' }
  const isSame =
    layout.type === 'inline' && above !== undefined && texts.get(above)?.label === own.label
  return {
    type: 'row',
    key: mark.key,
    texts: isSame ? { ...own, label: '' } : own,
    ...(isSame ? { spokenLabel: own.label } : {}),
    detail: [
      `${names.china} – ${names.partner}`,
      ...(sharers === '' ? [] : [words.alsoWith(sharers)]),
      words.growth.flow[mark.flow],
      words.documents(documentsOf(mark)),
    ].join(', '),
    tone: names.isNational ? 'nation' : 'plain',
    onOpen,
  }
}

interface GrowthTableProps {
  marks: readonly GrowthMark[]
  atlas: Atlas
  view: View
}

function GrowthTable({ marks, atlas, view }: GrowthTableProps) {
  const { language } = view
  const { columns, growth, noDate } = chartWords[language]
  return (
    <ChartTable
      caption={growth.caption}
      columns={[
        columns.province,
        columns.partner,
        columns.change,
        columns.period,
        columns.flow,
        columns.product,
        columns.value,
        columns.documents,
      ]}
      rows={marks.map((mark) => {
        const { china, partner } = rowNames(atlas, mark.parties, view, 'full')
        return {
          key: mark.key,
          cells: [
            china,
            partner,
            changeText(mark, language),
            formatPeriod(mark.from, mark.to, language) ?? noDate,
            growth.flow[mark.flow],
            mark.product ?? growth.allGoods,
            mark.amount === null
              ? ''
              : withApprox(
                  formatMoney(mark.amount.value, mark.amount.currency, language),
                  mark.amount.approx,
                  language,
                ),
            documentsOf(mark),
          ],
        }
      })}
    />
  )
}

const documentsOf = ({ facts }: GrowthMark) => new Set(facts.map(({ document }) => document)).size
