import { useMemo, useState } from 'react'
import type { Fact, Sector } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { formatNumber } from '../format.ts'
import { YoursTag } from '../OwnTag.tsx'
import { hasOwn, withOwnMark } from '../own.ts'
import { selectSectors, type SectorRow } from '../select/sectors.ts'
import type { View } from '../view.ts'
import { sharedWords } from '../words.ts'
import { ChartSection } from './ChartSection.tsx'
import { ChartTable } from './ChartTable.tsx'
import { EmptyChart } from './EmptyChart.tsx'
import { sectorWords } from './sectorWords.ts'

/** Bars before the reader asks for the rest. */
const FIRST_ROWS = 8

export interface SectorsProps {
  atlas: Atlas
  /** The facts that pass the filters. */
  facts: readonly Fact[]
  view: View
  onOpen: (factIds: string[]) => void
  /** Offered where no fact passes the filters. */
  onShowAll?: () => void
  /** Sets the sector among the filters, or takes it back. */
  onSector: (sector: Sector) => void
}

/** How many facts name each sector, as bars from zero; a bar sets the filter. */
export function Sectors({ atlas, facts, view, onOpen, onShowAll, onSector }: SectorsProps) {
  const { language } = view
  const words = sectorWords[language]
  const names = sharedWords[language].sector
  const [isLong, setIsLong] = useState(false)
  const tally = useMemo(() => selectSectors(atlas, view), [atlas, view])
  const { rows, withSector, withSeveral, without } = tally
  const shown = isLong ? rows : rows.filter(({ isSet }, index) => index < FIRST_ROWS || isSet)
  const rest = rows.length - shown.length
  const most = Math.max(1, ...rows.map((row) => row.facts.length))
  const isAnySet = view.sectors.length > 0
  const named = (row: SectorRow | undefined) => (row === undefined ? '' : names[row.sector])
  return (
    <ChartSection
      title={words.title}
      subtitle={rows.length === 0 ? null : words.note(withSeveral)}
      language={language}
      table={
        rows.length === 0 ? null : (
          <ChartTable
            caption={words.caption}
            columns={[words.sector, words.facts]}
            rows={[
              ...rows.map((row) => ({
                key: row.sector,
                cells: [
                  withOwnMark(names[row.sector], row.facts, language),
                  formatNumber(row.facts.length),
                ],
              })),
              ...(without > 0 ? [{ key: 'none', cells: [words.none, formatNumber(without)] }] : []),
            ]}
          />
        )
      }
    >
      {rows.length === 0 ? (
        <EmptyChart
          {...{ atlas, view, facts, onOpen, onShowAll }}
          sentence={words.empty}
          isWanted={hasSector}
        />
      ) : (
        <>
          <p className="visually-hidden">
            {words.summary(named(rows[0]), rows[0]?.facts.length ?? 0, withSector, rows.length)}
          </p>
          <ul className="bar-list">
            {shown.map(({ sector, facts: members, isSet }) => (
              <li key={sector}>
                <button
                  type="button"
                  className="bar-row"
                  aria-pressed={isSet}
                  data-off={isAnySet && !isSet ? '' : undefined}
                  title={isSet ? words.unset : words.set(names[sector])}
                  onClick={() => {
                    onSector(sector)
                  }}
                >
                  <span className="bar-label">
                    {names[sector]}
                    <YoursTag isOwn={hasOwn(members)} language={language} />
                  </span>{' '}
                  <span className="bar-track" aria-hidden="true">
                    <span
                      className="bar-mark"
                      style={{ width: `${(100 * members.length) / most}%` }}
                    />
                  </span>{' '}
                  <b>
                    {formatNumber(members.length)}
                    <span className="visually-hidden"> {words.unit(members.length)}</span>
                  </b>
                </button>
              </li>
            ))}
          </ul>
          <div className="chart-foot">
            {(rest > 0 || isLong) && rows.length > FIRST_ROWS && (
              <button
                type="button"
                className="chart-link"
                aria-expanded={isLong}
                onClick={() => {
                  setIsLong(!isLong)
                }}
              >
                {isLong ? words.fewer : words.more(rest)}
              </button>
            )}
            {without > 0 && <span className="chart-subtitle">{words.without(without)}</span>}
          </div>
        </>
      )}
    </ChartSection>
  )
}

const hasSector = ({ sectors }: Fact) => sectors.length > 0
