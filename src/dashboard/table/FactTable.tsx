import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, type CSSProperties, type KeyboardEvent } from 'react'
import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { selectTableRows } from '../select/tableRows.ts'
import { useGridKeys } from '../useGridKeys.ts'
import { UNSORTED_COLUMNS, type Column } from '../columns.ts'
import type { ChangeView, View } from '../view.ts'
import { Cell } from './Cell.tsx'
import { COLUMN_WIDTHS, layOutColumns, stickyOffsets } from './columnWidths.ts'
import { tableWords } from './words.ts'
import './table.css'

export interface FactTableProps {
  atlas: Atlas
  view: View
  changeView: ChangeView
  /** Each thing once. */
  facts: readonly Fact[]
  isNarrow: boolean
}

/** Height of a row in px; a finger needs more. */
const ROW = 34
const NARROW_ROW = 44

/** Every fact in sight as a row; only those on the screen are in the page. One grid to Tab, moved in by the arrows. */
export function FactTable({ atlas, view, changeView, facts, isNarrow }: FactTableProps) {
  const { columns, sort, language } = view
  const words = tableWords[language]
  const rows = useMemo(
    () => selectTableRows(atlas, facts, sort, language),
    [atlas, facts, sort, language],
  )
  const height = isNarrow ? NARROW_ROW : ROW
  const grid = useRef<HTMLDivElement>(null)
  const { active, setActive, move } = useGridKeys(grid, {
    rows: rows.length,
    columns: columns.length,
    firstColumn: 0,
    page: PAGE_ROWS,
  })
  // The compiler leaves this component alone, and so it may: rows are few and cheap.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => height,
    scrollPaddingStart: HEAD,
    overscan: 8,
    // The row that has the focus stays in the page, wherever the table is scrolled to.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      const { row } = active
      if (row < 0 || shown.includes(row)) return shown
      return [...shown, row].sort((a, b) => a - b)
    },
  })
  const { template, width, leastOf } = layOutColumns(columns, isNarrow)
  const sticky = stickyOffsets(columns, leastOf)
  const line: CSSProperties = { gridTemplateColumns: template, minWidth: width }
  const cellProps = (row: number, column: Column, at: number) => ({
    'data-row': row,
    'data-column': at,
    'data-sticky': sticky.has(column) ? '' : undefined,
    'data-number': COLUMN_WIDTHS[column].isNumber === true ? '' : undefined,
    style: { left: sticky.get(column) },
    tabIndex: active.row === row && active.column === at ? 0 : -1,
  })

  function moveAndShow(event: KeyboardEvent) {
    const next = move(event)
    if (next === null) return
    if (next.row >= 0) virtual.scrollToIndex(next.row)
    const name = columns[next.column]
    if (name !== undefined && !sticky.has(name)) scrollSideways(grid.current, next.column)
  }
  function order(column: Column) {
    const isDescending = sort.column === column ? !sort.isDescending : startsHigh(column)
    changeView({ sort: { column, isDescending } })
  }

  return (
    <>
      <div
        ref={grid}
        className="fact-table"
        role="grid"
        aria-label={words.caption}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        onKeyDown={moveAndShow}
      >
        <div className="fact-table-head" role="rowgroup" style={{ minWidth: width }}>
          <div role="row" aria-rowindex={1} style={line}>
            {columns.map((column, at) => {
              const isSorted = sort.column === column
              const { style, ...props } = cellProps(-1, column, at)
              return (
                <div
                  key={column}
                  role="columnheader"
                  data-sticky={props['data-sticky']}
                  data-number={props['data-number']}
                  style={style}
                  aria-sort={
                    isSorted ? (sort.isDescending ? 'descending' : 'ascending') : undefined
                  }
                >
                  {UNSORTED_COLUMNS.includes(column) ? (
                    <span {...props} className="fact-table-sort">
                      {words.column[column]}
                    </span>
                  ) : (
                    <button
                      {...props}
                      type="button"
                      className="fact-table-sort"
                      onClick={() => {
                        setActive({ row: -1, column: at })
                        order(column)
                      }}
                    >
                      {words.column[column]}
                      <Arrow state={!isSorted ? 'none' : sort.isDescending ? 'down' : 'up'} />
                    </button>
                  )}
                </div>
              )
            })}
          </div>
        </div>
        <div
          className="fact-table-body"
          role="rowgroup"
          style={{ height: virtual.getTotalSize(), minWidth: width }}
        >
          {virtual.getVirtualItems().map(({ index, start }) => {
            const fact = rows[index]
            if (fact === undefined) return null
            const isOpen = fact.id === view.fact
            const open = () => {
              changeView({ fact: isOpen ? null : fact.id })
            }
            return (
              <div
                key={fact.id}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={isOpen}
                data-uncertain={fact.uncertain ? '' : undefined}
                style={{ ...line, height, translate: `0 ${start}px` }}
                onClick={open}
              >
                {columns.map((column, at) => (
                  <div
                    key={column}
                    role="gridcell"
                    aria-colindex={at + 1}
                    {...cellProps(index, column, at)}
                    onFocus={() => {
                      setActive({ row: index, column: at })
                    }}
                    onKeyDown={(event) => {
                      if (event.key !== 'Enter' && event.key !== ' ') return
                      event.preventDefault()
                      open()
                    }}
                  >
                    <Cell atlas={atlas} fact={fact} column={column} language={language} />
                  </div>
                ))}
              </div>
            )
          })}
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {words.sortedBy(words.column[sort.column], sort.isDescending)}
        {sort.column === 'amount' && ` ${words.currencies}`}
      </p>
    </>
  )
}

/** Height of the head in px, below which rows come to stand. */
const HEAD = 36
/** Rows that one press of Page Down moves by. */
const PAGE_ROWS = 15

/** Numbers and dates begin with the largest, words with A. */
function startsHigh(column: Column): boolean {
  return COLUMN_WIDTHS[column].isNumber === true || column === 'date' || column === 'published'
}

/** Brings a column out from under those that stay. */
function scrollSideways(grid: HTMLElement | null, column: number) {
  if (grid === null) return
  const heads = grid.querySelectorAll<HTMLElement>('[role="columnheader"]')
  const cell = heads[column]
  if (cell === undefined) return
  const kept = [...heads]
    .filter((head) => head.dataset['sticky'] !== undefined)
    .reduce((sum, head) => sum + head.offsetWidth, 0)
  const left = cell.offsetLeft
  if (left < grid.scrollLeft + kept) grid.scrollLeft = left - kept
  const right = left + cell.offsetWidth
  if (right > grid.scrollLeft + grid.clientWidth) grid.scrollLeft = right - grid.clientWidth
}

function Arrow({ state }: { state: 'none' | 'up' | 'down' }) {
  return (
    <svg
      className="sort-arrow"
      data-state={state}
      width="8"
      height="8"
      viewBox="0 0 8 8"
      aria-hidden="true"
    >
      <path d={state === 'up' ? 'M4 1 7.5 7H.5Z' : 'M4 7 .5 1h7Z'} fill="currentColor" />
    </svg>
  )
}
