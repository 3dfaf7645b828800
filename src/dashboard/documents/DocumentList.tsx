import { useDeferredValue, useMemo, useState, type ReactNode } from 'react'
import type { Atlas } from '../dataset.ts'
import type { Fact } from '../../model/fact.ts'
import { selectDocumentRows } from '../select/documentRows.ts'
import { setFacets } from '../select/failures.ts'
import { selectThings } from '../select/things.ts'
import { DOCUMENT_COLUMNS, type DocumentColumn, type DocumentSort } from '../columns.ts'
import type { ChangeView, View } from '../view.ts'
import { DocumentTable } from './DocumentTable.tsx'
import { documentWords } from './words.ts'

export interface DocumentListProps {
  atlas: Atlas
  view: View
  changeView: ChangeView
  /** What documents say that passes the filters. */
  facts: readonly Fact[]
  /** What is told below the title: how many facts are uncertain, say. */
  notes: ReactNode
  /** What stands at the end of the line of the search for titles. */
  tools: ReactNode
  /** What is told where no document passes the filters. */
  renderNothing: () => ReactNode
}

/** The documents that were read: all of them, or those that the filters and the words of the title leave. */
export function DocumentList({
  atlas,
  view,
  changeView,
  facts,
  notes,
  tools,
  renderNothing,
}: DocumentListProps) {
  const words = documentWords[view.language]
  const [draft, setDraft] = useState<string | null>(null)
  const title = useDeferredValue(draft ?? view.title)
  const passing = useMemo(() => selectDocumentRows(atlas, view, facts, ''), [atlas, view, facts])
  const rows = useMemo(
    () => (title === '' ? passing : selectDocumentRows(atlas, view, facts, title)),
    [atlas, view, facts, title, passing],
  )
  const all = atlas.dataset.documents.length
  if (all === 0) return <p className="documents documents-none">{words.none}</p>
  if (passing.length === 0) return <div className="documents">{renderNothing()}</div>
  const things = selectThings(atlas, facts).length
  const isAll = setFacets(view).length === 0
  function commit() {
    if (draft === null) return
    setDraft(null)
    changeView({ title: draft.trim() })
  }
  return (
    <div className="documents">
      <h1 className="lead-sentence">
        {isAll ? words.read(all, things) : words.passing(passing.length, all, things)}
      </h1>
      {isAll && things < facts.length && (
        <p className="lead-count note">{words.countedOnce(facts.length, things)}</p>
      )}
      {notes}
      <div className="document-tools">
        <input
          className="menu-search document-search"
          type="search"
          aria-label={words.findTitle}
          placeholder={words.findTitle}
          autoComplete="off"
          value={draft ?? view.title}
          onChange={(event) => {
            setDraft(event.target.value)
          }}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit()
            if (event.key !== 'Escape' || (draft ?? view.title) === '') return
            event.stopPropagation()
            setDraft(null)
            changeView({ title: '' })
          }}
        />
        <p className="note document-count" role="status">
          {title === '' ? '' : words.found(rows.length, passing.length)}
        </p>
        <SortChoice view={view} changeView={changeView} />
        {tools}
      </div>
      {rows.length === 0 ? (
        <div className="documents-none">
          <p>{words.noTitle(title.trim())}</p>
          <p className="ways-out">
            <button
              type="button"
              className="pill"
              onClick={() => {
                setDraft(null)
                changeView({ title: '' })
              }}
            >
              {words.everyTitle(passing.length)}
            </button>
          </p>
        </div>
      ) : (
        <DocumentTable view={view} changeView={changeView} rows={rows} />
      )}
    </div>
  )
}

/** The order of the list where its headings have no room. */
function SortChoice({ view, changeView }: Pick<DocumentListProps, 'view' | 'changeView'>) {
  const words = documentWords[view.language]
  const spell = ({ column, isDescending }: DocumentSort) => `${isDescending ? '-' : ''}${column}`
  const parse = (text: string): DocumentSort => ({
    column: text.replace('-', '') as DocumentColumn,
    isDescending: text.startsWith('-'),
  })
  return (
    <label className="document-order">
      <span>{words.orderedBy}</span>
      <select
        value={spell(view.listed)}
        onChange={(event) => {
          changeView({ listed: parse(event.target.value) })
        }}
      >
        {DOCUMENT_COLUMNS.flatMap((column) =>
          [false, true].map((isDescending) => (
            <option key={spell({ column, isDescending })} value={spell({ column, isDescending })}>
              {words.order[column](isDescending)}
            </option>
          )),
        )}
      </select>
    </label>
  )
}
