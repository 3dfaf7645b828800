import { useId, useRef, useState } from 'react'
import type { InterfaceLanguage } from '../view.ts'
import { PASTED, type Offer } from './offer.ts'
import { KnownFields, readKnown, EMPTY_KNOWN, type Known } from './KnownFields.tsx'
import { yoursWords } from './words.ts'

export interface EntranceProps {
  language: InterfaceLanguage
  /** The address asks for a document that was here once. */
  wasOpen: boolean
  onGive: (offers: readonly Offer[]) => Promise<void>
}

const ACCEPTED = '.txt,.md,.html,.htm,.pdf,.docx'

/** Where a document comes in: as files, or as text that is pasted, with what the reader knows of it. */
export function Entrance({ language, wasOpen, onGive }: EntranceProps) {
  const words = yoursWords[language]
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [known, setKnown] = useState<Known>(EMPTY_KNOWN)
  const [isAsked, setIsAsked] = useState(false)
  const { stated, wrong } = readKnown(known, EMPTY_KNOWN)
  const isEmpty = text.trim() === ''

  function readText() {
    setIsAsked(true)
    if (isEmpty || wrong.length > 0) return
    setIsAsked(false)
    setText('')
    setKnown(EMPTY_KNOWN)
    void onGive([{ text, name: PASTED, stated }])
  }

  return (
    <section className="entrance" aria-labelledby={`${id}-title`}>
      <h1 className="lead-sentence" id={`${id}-title`}>
        {words.title}
      </h1>
      {wasOpen && <p className="entrance-note">{words.gone}</p>}
      <p className="entrance-lead">{words.lead}</p>
      <div className="entrance-promise">
        <Lock />
        <p>
          {words.promise} <span className="entrance-forgotten">{words.forgotten}</span>
        </p>
      </div>
      <div className="entrance-ways">
        <div className="entrance-files">
          <input
            ref={input}
            type="file"
            hidden
            id={`${id}-files`}
            multiple
            accept={ACCEPTED}
            onChange={(event) => {
              const files = [...(event.target.files ?? [])]
              event.target.value = ''
              if (files.length > 0) void onGive(files.map((file) => ({ file })))
            }}
          />
          <button
            type="button"
            className="button is-main"
            onClick={() => {
              input.current?.click()
            }}
          >
            {words.choose}
          </button>
          <p>{words.drop}</p>
          <p className="note">{words.formats}</p>
        </div>
        <form
          className="entrance-text"
          onSubmit={(event) => {
            event.preventDefault()
            readText()
          }}
        >
          <label htmlFor={`${id}-text`}>{words.paste}</label>
          <textarea
            id={`${id}-text`}
            aria-label={words.pasteLabel}
            value={text}
            rows={7}
            placeholder={words.pasteHint}
            onChange={(event) => {
              setText(event.target.value)
            }}
          />
          <details className="entrance-known">
            <summary>{words.known}</summary>
            <p className="note">{words.knownHint}</p>
            <KnownFields known={known} language={language} onChange={setKnown} />
          </details>
          <p className="entrance-problem" role="status">
            {isAsked && isEmpty && words.nothingPasted}
            {wrong.map((field) => (field === 'url' ? words.wrongUrl : words.wrongDate)).join(' ')}
          </p>
          <button type="submit" className="button">
            {words.read}
          </button>
        </form>
      </div>
    </section>
  )
}

function Lock() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <path
        d="M4 8h10v7.5H4ZM6 8V5.5a3 3 0 0 1 6 0V8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    </svg>
  )
}
