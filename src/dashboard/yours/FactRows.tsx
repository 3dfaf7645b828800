import { useState } from 'react'
import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { FactLine } from '../FactLine.tsx'
import { factText } from '../factText.ts'
import { KindGlyph } from '../KindGlyph.tsx'
import { chinaSideName, partnerSideName } from '../names.ts'
import { today } from '../review/today.ts'
import type { MarkedText, Passage } from '../select/passages.ts'
import type { View } from '../view.ts'
import { sharedWords } from '../words.ts'
import type { Bench } from './bench.ts'
import { changesOf, type Draft } from './draft.ts'
import { correction, replaced, withChange, withoutFact, type Change } from './changes.ts'
import { CorrectForm } from './CorrectForm.tsx'
import { yoursWords } from './words.ts'

export interface FactRowsProps {
  atlas: Atlas
  view: View
  bench: Bench
  draft: Draft
  marked: MarkedText
  /** Of the document in the atlas. */
  documentId: string
  idOfFacts: (passage: Passage) => string
  onPoint: (passage: Passage | undefined) => void
}

/** The facts under the numbers of their passages, each with what can be said of it, and those that were rejected. */
export function FactRows(props: FactRowsProps) {
  const { draft, marked, view, idOfFacts, onPoint } = props
  const words = yoursWords[view.language]
  const rejected = changesOf(draft).flatMap((change) =>
    change.action === 'reject' ? change.fact : [],
  )
  return (
    <>
      {marked.passages.length > 0 && (
        <ol className="passages">
          {marked.passages.map((passage) => (
            <li
              key={passage.number}
              className="passage-row"
              id={idOfFacts(passage)}
              tabIndex={-1}
              onPointerEnter={() => {
                onPoint(passage)
              }}
              onPointerLeave={() => {
                onPoint(undefined)
              }}
            >
              <b className="passage-row-number">{passage.number}</b>
              <ul className="passage-row-facts">
                {passage.facts.map((fact) => (
                  <FactRow key={fact.id} {...props} fact={fact} />
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
      {rejected.length > 0 && (
        <div className="yours-rejected">
          <h3>{words.rejected(rejected.length)}</h3>
          <ul>
            {rejected.map((fact) => (
              <RejectedRow key={fact.id} {...props} fact={fact} />
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

interface FactRowProps extends FactRowsProps {
  fact: Fact
}

const rowId = (fact: Fact) => `own-${fact.id}`

function FactRow({ atlas, view, bench, draft, documentId, fact }: FactRowProps) {
  const { language } = view
  const words = yoursWords[language]
  const [isOpen, setIsOpen] = useState(false)
  const changes = changesOf(draft)
  const read = draft.read.facts.find(({ id }) => id === fact.id)
  const addition = additionOf(draft, fact)
  const said = changes.find((change) => change.action !== 'add' && change.fact.id === fact.id)
  const pair = `${chinaSideName(atlas, fact, language)} – ${partnerSideName(atlas, fact, language)}`
  const named = (action: string) => `${action}: ${sharedWords[language].kind[fact.kind]}, ${pair}`
  const apply = (next: readonly Change[]) => bench.change(draft.key, next)
  const close = () => {
    setIsOpen(false)
    document.getElementById(rowId(fact))?.focus()
  }
  const say = (action: 'confirm' | 'reject') => {
    if (read === undefined) return
    void apply(withChange(changes, { action, fact: read, why: '', date: today() }))
  }
  return (
    <li id={rowId(fact)} tabIndex={-1} className="own-fact">
      <FactLine {...{ atlas, fact, view }} change={{ document: documentId }} />
      <p className="own-actions">
        <button
          type="button"
          className="link"
          aria-expanded={isOpen}
          aria-label={named(addition === null ? words.correct : words.changed)}
          onClick={() => {
            setIsOpen(!isOpen)
          }}
        >
          {addition === null ? words.correct : words.changed}
        </button>
        {addition !== null ? (
          <button
            type="button"
            className="link"
            aria-label={named(words.removeAdded)}
            onClick={() => {
              void apply(changes.filter((change) => change !== addition))
            }}
          >
            {words.removeAdded}
          </button>
        ) : said !== undefined ? (
          <button
            type="button"
            className="link"
            aria-label={named(words.takeBack)}
            onClick={() => {
              void apply(withoutFact(changes, fact.id))
            }}
          >
            {words.takeBack}
          </button>
        ) : (
          (['reject', 'confirm'] as const).map((action) => (
            <button
              key={action}
              type="button"
              className="link"
              aria-label={named(words[action])}
              onClick={() => {
                say(action)
              }}
            >
              {words[action]}
            </button>
          ))
        )}
      </p>
      {isOpen && (
        <CorrectForm
          fact={fact}
          places={atlas.dataset.places}
          language={language}
          onCancel={close}
          onCorrect={async (set, why) => {
            const signed = { why, date: today() }
            const next =
              addition !== null
                ? replaced(changes, addition, set, signed)
                : read !== undefined
                  ? correction(changes, read, set, signed)
                  : changes
            const problems = await apply(next)
            if (problems.length === 0) close()
            return problems
          }}
        />
      )}
    </li>
  )
}

/** The addition that a fact came of, or null where the program read it. */
function additionOf(draft: Draft, fact: Fact): Extract<Change, { action: 'add' }> | null {
  const additions = changesOf(draft).filter((change) => change.action === 'add')
  const at = draft.reviewed.added.indexOf(fact.id)
  return fact.reviewed === 'added' ? (additions[at] ?? null) : null
}

function RejectedRow({ atlas, view, bench, draft, fact }: FactRowProps) {
  const { language } = view
  const words = yoursWords[language]
  const pair = `${chinaSideName(atlas, fact, language)} – ${partnerSideName(atlas, fact, language)}`
  return (
    <li>
      <KindGlyph kind={fact.kind} />{' '}
      <s>
        {pair} · {factText(fact, language).value}
      </s>{' '}
      <button
        type="button"
        className="link"
        aria-label={`${words.takeBack}: ${sharedWords[language].kind[fact.kind]}, ${pair}`}
        onClick={() => {
          void bench.change(draft.key, withoutFact(changesOf(draft), fact.id))
        }}
      >
        {words.takeBack}
      </button>
    </li>
  )
}
