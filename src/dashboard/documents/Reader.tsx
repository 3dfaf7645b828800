import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { documentTextQuery, type Atlas } from '../dataset.ts'
import type { DocumentEntry } from '../../model/dataset.ts'
import { formatDate } from '../format.ts'
import { selectMarkedText } from '../select/passages.ts'
import { ViewLink } from '../ViewLink.tsx'
import type { View } from '../view.ts'
import { MarkedTextView } from './MarkedTextView.tsx'
import { PassageFacts } from './PassageFacts.tsx'
import { documentWords } from './words.ts'

export interface ReaderProps {
  atlas: Atlas
  /** Its `document` is open. */
  view: View
  /** How a failure to read the text is told. */
  renderFailure: (error: unknown, retry: () => void) => ReactNode
}

/** One document: its text with the facts marked, and beside it the facts with their numbers. */
export function Reader({ atlas, view, renderFailure }: ReaderProps) {
  const entry = atlas.documentById.get(view.document ?? '')
  if (entry === undefined) return <UnknownDocument view={view} />
  return <KnownDocument atlas={atlas} view={view} entry={entry} renderFailure={renderFailure} />
}

interface KnownDocumentProps extends ReaderProps {
  entry: DocumentEntry
}

function KnownDocument({ atlas, view, entry, renderFailure }: KnownDocumentProps) {
  const words = documentWords[view.language]
  const text = useQuery(documentTextQuery(entry.id))
  const marked = useMemo(
    () => (text.data === undefined ? null : selectMarkedText(text.data, atlas.factById)),
    [text.data, atlas],
  )
  return (
    <div className="reader">
      <div className="reader-text">
        <BackLink view={view} />
        <p className="reader-source">
          <Source entry={entry} view={view} />
        </p>
        {text.isError ? (
          renderFailure(text.error, () => void text.refetch())
        ) : marked === null ? (
          <div className="skeleton-text" role="status">
            <span className="visually-hidden">{words.loading}</span>
            {[92, 100, 97, 60, 100, 94, 40].map((width, line) => (
              <span key={line} className="skeleton-line" style={{ width: `${width}%` }} />
            ))}
          </div>
        ) : (
          <MarkedTextView entry={entry} marked={marked} view={view} />
        )}
      </div>
      <section className="reader-facts" aria-label={words.factsOfDocument}>
        {marked !== null && <PassageFacts atlas={atlas} marked={marked} view={view} />}
      </section>
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
            {host}
          </a>
        </>
      )}
    </>
  )
}

function BackLink({ view }: { view: View }) {
  const words = documentWords[view.language]
  return (
    <p className="reader-back">
      <ViewLink change={{ document: null }}>
        <span aria-hidden="true">← </span>
        {view.page === 'map' ? words.backToMap : words.backToDocuments}
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
