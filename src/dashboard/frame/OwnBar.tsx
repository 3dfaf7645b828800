import { useId } from 'react'
import { changeOwn, OWN_SHOWN, type Own } from '../own.ts'
import { ViewLink } from '../ViewLink.tsx'
import type { InterfaceLanguage } from '../view.ts'
import { ownWords } from './ownWords.ts'

export interface OwnBarProps {
  own: Own
  language: InterfaceLanguage
}

/** While there are documents of the reader's own: how many, and whether they are shown beside the dataset, alone or not at all. */
export function OwnBar({ own: { documents, shown }, language }: OwnBarProps) {
  const words = ownWords[language]
  const id = useId()
  const facts = documents.reduce((sum, own) => sum + own.facts.length, 0)
  const [only] = documents
  if (only === undefined) return null
  return (
    <section className="own-bar" aria-label={words.yours}>
      <p id={id}>
        <OwnMark />{' '}
        <ViewLink
          change={{
            page: 'read',
            document: documents.length === 1 ? only.entry.id : null,
            fact: null,
          }}
        >
          {words.inView(documents.length, facts)}
        </ViewLink>
      </p>
      <div className="own-shown" role="radiogroup" aria-label={words.show}>
        {OWN_SHOWN.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={id}
              checked={each === shown}
              onChange={() => {
                changeOwn({ shown: each })
              }}
            />
            <span>{words.shown[each]}</span>
          </label>
        ))}
      </div>
    </section>
  )
}

/** What own threads are drawn with: a line with a dashed line around it. */
export function OwnMark() {
  return (
    <svg className="own-mark" width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
      <path className="own-mark-halo" d="M2 6H20" />
      <path className="own-mark-line" d="M2 6H20" />
    </svg>
  )
}
