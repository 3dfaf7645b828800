import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import type { Atlas } from '../dataset.ts'
import { documentTextQuery } from '../fileQuery.ts'
import type { DocumentEntry } from '../../model/dataset.ts'
import type { Fact } from '../../model/fact.ts'
import { formatDate } from '../format.ts'
import { isUnread, selectMarkedText, type MarkedText } from '../select/passages.ts'
import { ViewLink } from '../ViewLink.tsx'
import type { ChangeView, View } from '../view.ts'
import { MarkedDocument } from './MarkedDocument.tsx'
import { Related } from './Related.tsx'
import { documentWords } from './words.ts'

export interface ReaderProps {
  atlas: Atlas
  /** Its `document` is open. */
  view: View
  changeView: ChangeView
  /** How a failure to read the text is told. */
  renderFailure: (error: unknown, retry: () => void) => ReactNode
  /** What there is to a fact besides its passage: cite, report an error, who else says it. */
  renderCard: (fact: Fact) => ReactNode
  /** How the document is cited. */
  renderCite: (document: DocumentEntry) => ReactNode
}

/** One document: its text with the facts marked, and beside it the facts with their numbers. */
export function Reader(props: ReaderProps) {
  const { atlas, view } = props
  const entry = atlas.documentById.get(view.document ?? '')
  return entry === undefined ? (
    <UnknownDocument view={view} />
  ) : (
    <KnownDocument {...props} entry={entry} />
  )
}

interface KnownDocumentProps extends ReaderProps {
  entry: DocumentEntry
}

function KnownDocument({ entry, ...props }: KnownDocumentProps) {
  const { atlas, view, changeView, renderFailure, renderCard, renderCite } = props
  const words = documentWords[view.language]
  const text = useQuery(documentTextQuery(entry.id))
  const marked = useMemo(
    () => (text.data === undefined ? null : selectMarkedText(text.data, atlas.factById)),
    [text.data, atlas],
  )
  const head = (
    <>
      <BackLink view={view} />
      <p className="reader-source">
        <Source entry={entry} view={view} />
      </p>
    </>
  )
  if (marked !== null && !text.isError) {
    return (
      <MarkedDocument
        atlas={atlas}
        view={view}
        changeView={changeView}
        marked={marked}
        title={entry.title}
        lang={entry.language}
        head={
          <>
            {head}
            <ReadingNote marked={marked} view={view} />
            {renderCite(entry)}
          </>
        }
        renderCard={renderCard}
        after={<Related atlas={atlas} document={entry.id} language={view.language} />}
      />
    )
  }
  return (
    <div className="reader">
      <div className="reader-text">
        {head}
        {text.isError ? (
          renderFailure(text.error, () => void text.refetch())
        ) : (
          <div className="skeleton-text" role="status">
            <span className="visually-hidden">{words.loading}</span>
            {[92, 100, 97, 60, 100, 94, 40].map((width, line) => (
              <span key={line} className="skeleton-line" style={{ width: `${width}%` }} />
            ))}
          </div>
        )}
      </div>
      <div className="reader-side">
        <section className="reader-facts" aria-label={words.factsOfDocument} />
      </div>
    </div>
  )
}

/** Publisher, date, language and, outside the page, the address the document was taken from. */
function Source({ entry, view }: { entry: DocumentEntry; view: View }) {
  const words = documentWords[view.language]
  const host = hostOf(entry.url)
  return (
    <>
      <span lang={entry.language === 'zh' ? 'zh-Hans' : entry.language}>
        {entry.publisher ?? words.noPublisher}
      </span>{' '}
      · {entry.published === null ? words.noDate : formatDate(entry.published, view.language)} ·{' '}
      {words.languageName[entry.language]}
      {entry.url !== null && host !== null && (
        <>
          {' '}
          ·{' '}
          <a href={entry.url} rel="noreferrer" target="_blank">
            {words.original(host)}
          </a>
        </>
      )}
    </>
  )
}

interface ReadingNoteProps {
  marked: MarkedText
  view: View
}

/** How much of the text was read, and what was left out. */
function ReadingNote({ marked, view }: ReadingNoteProps) {
  const words = documentWords[view.language]
  const unread = marked.blocks.filter(isUnread)
  const left = unread.reduce((sum, { start, end }) => sum + end - start, 0)
  const all = marked.blocks.reduce((sum, { start, end }) => sum + end - start, 0)
  return (
    <p className="reader-note note">
      {words.readOf(all - left)}
      {unread.length > 0 && words.leftOut(left)}
    </p>
  )
}

function BackLink({ view }: { view: View }) {
  const words = documentWords[view.language]
  return (
    <p className="reader-back">
      <ViewLink change={{ document: null }}>
        <span aria-hidden="true">← </span>
        {view.page === 'documents'
          ? words.backToDocuments
          : view.page === 'map'
            ? words.backToMap
            : words.back}
      </ViewLink>
    </p>
  )
}

function UnknownDocument({ view }: { view: View }) {
  const words = documentWords[view.language]
  return (
    <div className="documents">
      <h1 className="lead-sentence">{words.unknown}</h1>
      <p>{words.unknownAdvice}</p>
      <p className="ways-out">
        <ViewLink className="pill" change={{ document: null, page: 'documents' }}>
          {words.backToDocuments}
        </ViewLink>
      </p>
    </div>
  )
}

/** Only addresses of the web are made into links. */
function hostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? hostname : null
}
