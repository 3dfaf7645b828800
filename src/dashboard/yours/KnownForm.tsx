import { useState } from 'react'
import { formatDate } from '../format.ts'
import type { InterfaceLanguage } from '../view.ts'
import type { Bench } from './bench.ts'
import type { Draft } from './draft.ts'
import { KnownFields, knownOf, readKnown } from './KnownFields.tsx'
import { yoursWords } from './words.ts'

export interface KnownFormProps {
  draft: Draft
  bench: Bench
  language: InterfaceLanguage
}

/** What was found out about a document; what the reader states otherwise has it read again. */
export function KnownForm({ draft, bench, language }: KnownFormProps) {
  const words = yoursWords[language]
  const { document } = draft.read
  const before = knownOf(document)
  const [inputs, setInputs] = useState<ReturnType<typeof knownOf> | null>(null)
  const known = inputs ?? before
  const { stated, wrong } = readKnown(known, before)
  const isChanged = Object.keys(stated).length > 0
  const lang = document.language === 'zh' ? 'zh-Hans' : document.language
  return (
    <details className="yours-known">
      <summary>
        <span className="yours-tag">{words.yours}</span>{' '}
        <span lang={lang}>
          {document.publisher ?? `${words.field.publisher}: ${words.unknown}`}
        </span>{' '}
        ·{' '}
        {document.published === null
          ? `${words.field.published}: ${words.unknown}`
          : formatDate(document.published, language)}{' '}
        · {words.languageName[document.language]} ·{' '}
        <span className="yours-change">{words.changed}</span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!isChanged || wrong.length > 0) return
          setInputs(null)
          void bench.state(draft.key, { ...draft.given.stated, ...stated })
        }}
      >
        <KnownFields known={known} language={language} onChange={setInputs} />
        <p className="entrance-problem" role="status">
          {wrong.map((field) => (field === 'url' ? words.wrongUrl : words.wrongDate)).join(' ')}
        </p>
        <p className="card-buttons">
          <button type="submit" className="button" disabled={!isChanged || draft.isBusy}>
            {words.readAgain}
          </button>
          {Object.keys(draft.given.stated).length > 0 && (
            <button
              type="button"
              className="button"
              disabled={draft.isBusy}
              onClick={() => {
                setInputs(null)
                void bench.state(draft.key, {})
              }}
            >
              {words.asFound}
            </button>
          )}
        </p>
      </form>
    </details>
  )
}
