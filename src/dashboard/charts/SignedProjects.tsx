import { useMemo, useState } from 'react'
import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import {
  SIGNING_SIDES,
  defaultSide,
  selectSignedProjects,
  type SigningSide,
} from '../select/signedProjects.ts'
import type { SigningRow } from '../select/signingRow.ts'
import type { InterfaceLanguage, TargetCurrency, View } from '../view.ts'
import { AmountBlocks } from './AmountBlocks.tsx'
import { ChartSection } from './ChartSection.tsx'
import { EmptyChart } from './EmptyChart.tsx'
import { layOutRows, MOST_ROWS } from './rowLayout.ts'
import type { ListItem } from './RowList.tsx'
import { groupHeading, signingRow, viewBelow } from './signingItems.ts'
import { runRoom, SigningRows } from './SigningRows.tsx'
import { SigningTable } from './SigningTable.tsx'
import { signingSummary } from './summaries.ts'
import { LEAST_STEP, MOST_SQUARES, squareStep } from './squares.ts'
import { useCoarsePointer } from '../useCoarsePointer.ts'
import { useWidth } from '../useWidth.ts'
import { chartWords } from './words.ts'

/** Rows before the reader asks for all. */
const FIRST_ROWS = 12
const PANEL_WIDTH = 412
const FINGER = 44

export interface SignedProjectsProps {
  atlas: Atlas
  /** The facts that pass the filters. */
  facts: readonly Fact[]
  view: View
  /** In px; that of its place where absent. */
  width?: number
  onOpen: (factIds: string[]) => void
  /** Offered where no fact passes the filters. */
  onShowAll?: () => void
  /** Sets the currency that values are converted to; no choice is offered where it is absent. */
  onConvert?: (currency: TargetCurrency | null) => void
}

/** What was signed, a row a signing, by province or by partner; stated values in a list of their own. Nothing is added up. */
export function SignedProjects({
  atlas,
  facts,
  view,
  width: fixed,
  onOpen,
  onShowAll,
  onConvert,
}: SignedProjectsProps) {
  const { language } = view
  const words = chartWords[language].signed
  const { ref, width } = useWidth<HTMLElement>(fixed, PANEL_WIDTH)
  const leastHeight = useCoarsePointer() ? FINGER : 0
  const [chosenSide, setChosenSide] = useState<SigningSide | null>(null)
  const [isLong, setIsLong] = useState(false)

  const bySide = useMemo(
    () => ({
      province: selectSignedProjects(facts, 'province', atlas.sayersById),
      partner: selectSignedProjects(facts, 'partner', atlas.sayersById),
    }),
    [facts, atlas],
  )
  const hasBothSides = SIGNING_SIDES.every((side) => bySide[side].groups.length > 1)
  const side = (hasBothSides ? chosenSide : null) ?? defaultSide(view)
  const { groups, amounts } = bySide[side]
  const signings = useMemo(() => groups.flatMap(({ rows }) => rows), [groups])
  const summary = useMemo(() => signingSummary(signings, atlas, view), [signings, atlas, view])
  const listed = new Set(signings.slice(0, MOST_ROWS))
  const shown = new Set(isLong ? listed : signings.slice(0, FIRST_ROWS))
  const open = (row: SigningRow) => {
    onOpen(row.facts.map(({ id }) => id))
  }
  const rows = new Map(
    groups.flatMap((group) => {
      const said = hasBothSides ? viewBelow(group, side, view) : view
      return group.rows
        .filter((row) => listed.has(row))
        .map((row) => [row, signingRow(row, atlas, said, open)] as const)
    }),
  )
  const layout = layOutRows(
    [...rows.values()].map(({ texts }) => texts),
    width,
    (inline) =>
      squareStep(
        [...rows].map(([{ count }, { texts }]) => ({
          count,
          room: runRoom(texts.value, inline, width),
        })),
      ) >= LEAST_STEP,
  )
  const items = groups.flatMap((group): ListItem[] => {
    const groupRows = group.rows.filter((row) => shown.has(row))
    if (groupRows.length === 0) return []
    const own = groupRows.flatMap((row) => rows.get(row) ?? [])
    return hasBothSides ? [groupHeading(group, side, atlas, language), ...own] : own
  })

  return (
    <ChartSection
      ref={ref}
      title={words.title}
      subtitle={signings.length === 0 ? null : <Legend rows={signings} language={language} />}
      summary={summary}
      language={language}
      table={
        signings.length === 0 ? null : <SigningTable rows={signings} atlas={atlas} view={view} />
      }
    >
      {signings.length === 0 && (
        <EmptyChart
          {...{ atlas, view, facts, onOpen, onShowAll }}
          sentence={words.empty}
          isWanted={isSigning}
        />
      )}
      {hasBothSides && <SideChoice side={side} language={language} onChoose={setChosenSide} />}
      {shown.size > 0 && (
        <SigningRows
          {...{ items, layout, width, leastHeight }}
          signings={new Map([...shown].map((row) => [row.key, row]))}
        />
      )}
      {signings.length > FIRST_ROWS && (
        <div className="chart-foot">
          <button
            type="button"
            className="chart-link"
            onClick={() => {
              setIsLong(!isLong)
            }}
          >
            {isLong
              ? chartWords[language].showFewer
              : chartWords[language].showAll(signings.length)}{' '}
            <span className="visually-hidden">{words.title}</span>
          </button>
        </div>
      )}
      <AmountBlocks
        blocks={amounts}
        rowOf={(row) => signingRow(row, atlas, view, open)}
        convert={view.convert}
        {...{ width, leastHeight, language, onConvert }}
      />
    </ChartSection>
  )
}

interface SideChoiceProps {
  side: SigningSide
  language: InterfaceLanguage
  onChoose: (side: SigningSide) => void
}

function SideChoice({ side, language, onChoose }: SideChoiceProps) {
  const words = chartWords[language].signed
  return (
    <div className="side-choice" role="group" aria-label={words.groupedBy}>
      {SIGNING_SIDES.map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === side}
          onClick={() => {
            onChoose(option)
          }}
        >
          {words.side[option]}
        </button>
      ))}
    </div>
  )
}

function Legend({ rows, language }: { rows: readonly SigningRow[]; language: InterfaceLanguage }) {
  const { subtitle, bar, parts } = chartWords[language].signed
  const sentences = [
    subtitle,
    ...(rows.some(({ count }) => (count ?? 0) > MOST_SQUARES) ? [bar] : []),
    ...(rows.some(({ isPart }) => isPart) ? [parts] : []),
  ]
  return sentences.join(language === 'zh' ? '' : ' ')
}

const isSigning = ({ kind }: Fact) => kind === 'signing'
