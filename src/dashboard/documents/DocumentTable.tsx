import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import { formatDate, formatNumber } from '../format.ts'
import type { DocumentRow } from '../select/documentRows.ts'
import { OwnTag } from '../OwnTag.tsx'
import { ViewLink } from '../ViewLink.tsx'
import { DOCUMENT_COLUMNS, type DocumentColumn } from '../columns.ts'
import type { ChangeView, View } from '../view.ts'
import { KindBar } from './KindBar.tsx'
import { documentWords } from './words.ts'

export interface DocumentTableProps {
  view: View
  changeView: ChangeView
  /** In the order in which they are shown. */
  rows: readonly DocumentRow[]
}

/** Height of most rows in px; each is measured once it is there. */
const ROW = 42
/** Lists up to this long are wholly in the page, so that the browser finds and prints all of them. */
const MOST_WHOLE = 200

/** Documents as rows; of a long list, those near the screen are in the page. */
export function DocumentTable({ view, changeView, rows }: DocumentTableProps) {
  const { language, listed } = view
  const words = documentWords[language]
  const body = useRef<HTMLTableSectionElement>(null)
  const [margin, setMargin] = useState(0)
  useLayoutEffect(
    function measureHead() {
      const scroller = body.current?.closest('main')
      if (scroller === null || scroller === undefined || body.current === null) return
      const top = body.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top
      setMargin(top + scroller.scrollTop)
    },
    [rows.length],
  )
  // The compiler leaves this component alone, and so it may: rows are few and cheap.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => body.current?.closest('main') ?? null,
    getItemKey: (index) => rows[index]?.document.id ?? index,
    estimateSize: () => ROW,
    scrollMargin: margin,
    overscan: rows.length <= MOST_WHOLE ? MOST_WHOLE : 12,
    initialRect: { width: 1000, height: 800 },
  })
  const shown = virtual.getVirtualItems()
  const before = (shown[0]?.start ?? margin) - margin
  const after = virtual.getTotalSize() - ((shown.at(-1)?.end ?? margin) - margin)

  function order(column: DocumentColumn) {
    const isDescending =
      listed.column === column ? !listed.isDescending : column === 'published' || column === 'facts'
    changeView({ listed: { column, isDescending } })
  }

  return (
    <table className="document-table" aria-rowcount={rows.length + 1}>
      <caption className="visually-hidden">{words.documents}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {DOCUMENT_COLUMNS.map((column) => {
            const isSorted = listed.column === column
            const direction = listed.isDescending ? 'descending' : 'ascending'
            return (
              <th
                key={column}
                scope="col"
                className={`column-${column}`}
                aria-sort={isSorted ? direction : undefined}
              >
                <button
                  type="button"
                  className="document-sort"
                  onClick={() => {
                    order(column)
                  }}
                >
                  {words.column[column]}
                  <span
                    className="sort-sign"
                    aria-hidden="true"
                    data-sorted={isSorted ? '' : undefined}
                  >
                    {isSorted && !listed.isDescending ? '▲' : '▼'}
                  </span>
                </button>
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody ref={body}>
        {before > 0 && <Spacer height={before} />}
        {shown.map(({ index }) => {
          const row = rows[index]
          return row === undefined ? null : (
            <tr
              key={row.document.id}
              ref={virtual.measureElement}
              data-index={index}
              aria-rowindex={index + 2}
            >
              <Cells row={row} view={view} />
            </tr>
          )
        })}
        {after > 0 && <Spacer height={after} />}
      </tbody>
    </table>
  )
}

/** The room of rows that are not in the page. */
function Spacer({ height }: { height: number }) {
  return (
    <tr className="document-spacer" aria-hidden="true">
      <td colSpan={DOCUMENT_COLUMNS.length} style={{ height }} />
    </tr>
  )
}

function Cells({ row: { document, facts, kinds }, view }: { row: DocumentRow; view: View }) {
  const { language } = view
  const words = documentWords[language]
  const lang = document.language === 'zh' ? 'zh-Hans' : document.language
  const hidden = view.uncertain ? 0 : document.uncertain
  return (
    <>
      <th scope="row" className="column-title" lang={lang}>
        <ViewLink change={{ document: document.id, fact: null }}>{document.title}</ViewLink>
        <OwnTag document={document.id} language={language} />
      </th>
      <td className="column-publisher" lang={document.publisher === null ? undefined : lang}>
        {document.publisher ?? words.noPublisher}
      </td>
      <td className="column-published nowrap">
        {document.published === null ? words.noDate : formatDate(document.published, language)}
      </td>
      <td className="column-language">{words.languageName[document.language]}</td>
      <td className="column-facts" data-none={facts === 0 ? '' : undefined}>
        <span className="facts-line">
          <b>{formatNumber(facts)}</b> <span className="cell-unit">{words.factsOf(facts)}</span>
          {kinds.length > 0 && <KindBar kinds={kinds} language={language} />}
          {hidden > 0 && <span className="cell-note">{words.uncertain(hidden)}</span>}
        </span>
      </td>
    </>
  )
}
