import { useState } from 'react'
import { ViewLink } from '../ViewLink.tsx'
import type { View } from '../view.ts'
import { isUnsaved, type Draft } from './draft.ts'
import { yoursWords } from './words.ts'

export interface OwnListProps {
  drafts: readonly Draft[]
  view: View
  onRemove: (key: string) => void
}

/** The documents that were read, one to a line, and the way back to the entrance. */
export function OwnList({ drafts, view, onRemove }: OwnListProps) {
  const words = yoursWords[view.language]
  return (
    <nav className="own-list" aria-label={words.yourDocuments}>
      <ul>
        {drafts.map((draft) => (
          <OwnLine key={draft.key} draft={draft} view={view} onRemove={onRemove} />
        ))}
        {view.document !== null && (
          <li>
            <ViewLink className="own-another" change={{ page: 'read', document: null, fact: null }}>
              <span aria-hidden="true">＋ </span>
              {words.another}
            </ViewLink>
          </li>
        )}
      </ul>
    </nav>
  )
}

interface OwnLineProps {
  draft: Draft
  view: View
  onRemove: (key: string) => void
}

function OwnLine({ draft, view, onRemove }: OwnLineProps) {
  const words = yoursWords[view.language]
  const [isAsking, setIsAsking] = useState(false)
  const { document } = draft.read
  const remove = () => {
    onRemove(draft.key)
  }
  return (
    <li className="own-line">
      <ViewLink
        className="own-title"
        change={{ page: 'read', document: draft.key, fact: null }}
        isCurrent={view.document === draft.key}
        lang={document.language === 'zh' ? 'zh-Hans' : document.language}
      >
        {document.title}
      </ViewLink>{' '}
      <span className="note nowrap">{words.facts(draft.reviewed.facts.length)}</span>
      {isAsking ? (
        <span className="own-asking" role="alert">
          {words.removeUnsaved}{' '}
          <button type="button" className="link" onClick={remove}>
            {words.removeSure}
          </button>{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              setIsAsking(false)
            }}
          >
            {words.keep}
          </button>
        </span>
      ) : (
        <button
          type="button"
          className="own-remove"
          aria-label={`${words.remove}: ${document.title}`}
          title={words.remove}
          onClick={() => {
            if (isUnsaved(draft)) setIsAsking(true)
            else remove()
          }}
        >
          <span aria-hidden="true">✕</span>
        </button>
      )}
    </li>
  )
}
