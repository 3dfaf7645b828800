import type { ReactNode } from 'react'
import { placeName } from '../../names.ts'
import type { Compared } from '../../select/comparison.ts'
import { ViewLink } from '../../ViewLink.tsx'
import { ChartSection } from '../ChartSection.tsx'
import { ChartTable } from '../ChartTable.tsx'
import { MoreRows } from './MoreRows.tsx'
import { compareWords } from './words.ts'
import type { ColumnsProps } from './YearColumns.tsx'

/** One row of a column: what it says, and the mark below it. */
export interface ColumnRow {
  key: string
  /** The fact that it opens. */
  fact: string
  label: string
  period: string
  value: string
  /** In small letters below; empty for nothing. */
  below: string
  /** On one scale for all places. */
  mark: ReactNode
}

export interface PlaceColumnsProps extends ColumnsProps {
  title: string
  note: string
  /** What a place says that has no row. */
  none: string
  /** Heads of the table after that of the place. */
  heads: readonly string[]
  rowsOf: (place: Compared) => readonly ColumnRow[]
}

/** A list of facts a place, side by side; each row opens its fact. The same as a table, with the place in the first column. */
export function PlaceColumns({
  atlas,
  view,
  comparison: { side, places },
  title,
  note,
  none,
  heads,
  rowsOf,
}: PlaceColumnsProps) {
  const { language } = view
  const words = compareWords[language]
  const name = (code: string) => placeName(atlas, code, language)
  const facet = side === 'province' ? 'provinces' : 'partners'
  const columns = places.map((place) => ({ code: place.code, rows: rowsOf(place) }))
  if (columns.every(({ rows }) => rows.length === 0)) return null
  return (
    <ChartSection
      title={title}
      subtitle={note}
      language={language}
      table={
        <ChartTable
          caption={words.caption(title)}
          columns={[words.row.place, ...heads]}
          rows={columns.flatMap(({ code, rows }) =>
            rows.map(({ key, label, period, value, below }) => ({
              key: `${code} ${key}`,
              cells: [name(code), label, period, value, below].slice(0, heads.length + 1),
            })),
          )}
        />
      }
    >
      <div className="compare-row" data-stacks="">
        {columns.map(({ code, rows }) => (
          <div key={code}>
            <h3 className="compare-name">{name(code)}</h3>
            {rows.length === 0 && <p className="note">{none}</p>}
            <MoreRows
              language={language}
              rows={rows.map(({ key, fact, label, period, value, below, mark }) => (
                <li key={key}>
                  <ViewLink
                    className="compare-mark"
                    change={{ page: 'map', [facet]: [code], side: null, fact }}
                  >
                    <span className="compare-mark-label">{label}</span>{' '}
                    <span className="note">{period}</span> <b>{value}</b>
                    {below !== '' && <span className="note compare-amount"> {below}</span>}
                    {mark}
                  </ViewLink>
                </li>
              ))}
            />
          </div>
        ))}
      </div>
    </ChartSection>
  )
}
