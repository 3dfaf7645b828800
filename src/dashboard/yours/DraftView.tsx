import { useEffect, useMemo, useRef, useState } from 'react'
import type { Kind } from '../../model/fact.ts'
import type { OwnDocument } from '../own.ts'
import { selectMarkedText, type Passage } from '../select/passages.ts'
import { ViewLink } from '../ViewLink.tsx'
import { NO_FILTERS } from '../view.ts'
import { changesOf, isUnsaved, type Draft } from './draft.ts'
import { AddForm, type Addition } from './AddForm.tsx'
import { withChange } from './changes.ts'
import { FactRows } from './FactRows.tsx'
import { KnownForm } from './KnownForm.tsx'
import { NearMisses } from './NearMisses.tsx'
import { Outcome } from './Outcome.tsx'
import { Problems } from './Problems.tsx'
import { SavePanel } from './SavePanel.tsx'
import { selectedSpan, sentencesIn } from './selectedSpan.ts'
import { yoursWords } from './words.ts'
import type { YoursRoomProps } from './roomProps.ts'

export interface DraftViewProps extends YoursRoomProps {
  draft: Draft
  own: OwnDocument
  /** The dataset has a document of this name. */
  isReplacing: boolean
  /** Says something to those who do not see it. */
  onSay: (text: string) => void
}

/** A document of the reader's own: its text with the facts marked, and beside it the facts, to be corrected. */
export function DraftView(props: DraftViewProps) {
  const { atlas, view, bench, draft, own, isReplacing, renderText, onSay } = props
  const { changeView, idOfText, idOfFacts } = props
  const { language } = view
  const words = yoursWords[language]
  const [addition, setAddition] = useState<Addition | null>(null)
  const text = useRef<HTMLDivElement>(null)
  const marked = useMemo(
    () => selectMarkedText(own.text, new Map(own.facts.map((fact) => [fact.id, fact]))),
    [own],
  )
  const selected = useSelectedSentences(text, draft, marked)
  const changes = changesOf(draft)
  const [pointed, setPointed] = useState<Passage | undefined>()
  const picked = marked.passages.find(({ facts }) => facts.some(({ id }) => id === view.fact))
  const pickedId = picked === undefined ? null : idOfText(picked)
  useEffect(
    function showPicked() {
      if (pickedId !== null) bringInto(pickedId, 'center')
    },
    [pickedId, view.fact],
  )
  const openAddition = (first: number, last: number, kind: Kind | null = null) => {
    setAddition({ first, last, kind })
  }
  return (
    <div className="reader yours-reader" aria-busy={draft.isBusy}>
      <div className="reader-text">
        <KnownForm draft={draft} bench={bench} language={language} />
        {isReplacing && <p className="note yours-replaces">{words.replaces}</p>}
        <div ref={text}>
          {renderText({
            marked,
            title: own.entry.title,
            lang: own.entry.language,
            picked,
            pointed,
            onPoint: setPointed,
            onPick: (passage, wish) => {
              const [fact] = passage.facts
              if (wish === 'go') bringInto(idOfFacts(passage), 'nearest')
              else if (fact !== undefined) changeView({ fact: fact.id })
            },
          })}
        </div>
        {selected !== null && addition === null && (
          <div className="yours-selected">
            <button
              type="button"
              className="button is-main"
              // The selection would be gone with the press, and the button with it.
              onPointerDown={(event) => {
                event.preventDefault()
              }}
              onClick={() => {
                openAddition(selected.first, selected.last)
              }}
            >
              {words.addSelected}
            </button>
          </div>
        )}
      </div>
      <div className="yours-side">
        <section className="reader-facts" aria-label={words.factsOf}>
          <Outcome draft={draft} marked={marked} language={language} />
          <p className="yours-tools">
            {own.facts.length > 0 && (
              <ViewLink
                className="button"
                change={{ ...NO_FILTERS, page: 'map', document: null, fact: null }}
              >
                {words.onMap}
              </ViewLink>
            )}
            <button
              type="button"
              className="button"
              aria-expanded={addition !== null}
              onClick={() => {
                openAddition(selected?.first ?? 0, selected?.last ?? selected?.first ?? 0)
              }}
            >
              {words.add}
            </button>
            <button
              type="button"
              className="button"
              disabled={draft.history.length < 2 || draft.isBusy}
              onClick={() => {
                void bench.undo(draft.key).then(() => {
                  onSay(words.undone)
                })
              }}
            >
              {words.undo}
            </button>
            {isUnsaved(draft) && <span className="note">{words.unsaved(changes.length)}</span>}
          </p>
          <Problems draft={draft} bench={bench} language={language} />
          {addition !== null && (
            <AddForm
              key={`${addition.first} ${addition.last} ${addition.kind ?? ''}`}
              places={atlas.dataset.places}
              read={draft.read}
              addition={addition}
              language={language}
              onCancel={() => {
                setAddition(null)
              }}
              onAdd={async (change) => {
                const problems = await bench.change(draft.key, withChange(changes, change))
                if (problems.length === 0) setAddition(null)
                return problems
              }}
            />
          )}
          <FactRows
            {...{ atlas, view, bench, draft, idOfFacts }}
            onPoint={setPointed}
            marked={marked}
            documentId={own.entry.id}
          />
          <NearMisses read={draft.read} language={language} onAdd={openAddition} />
          <SavePanel draft={draft} bench={bench} language={language} />
        </section>
      </div>
    </div>
  )
}

/** Scrolls to an element and puts the focus on it. */
function bringInto(id: string, block: ScrollLogicalPosition) {
  const element = document.getElementById(id)
  element?.scrollIntoView?.({ block, behavior: 'instant' })
  element?.focus({ preventScroll: true })
}

/** The sentences that the reader's selection touches, while there is one in the text. */
function useSelectedSentences(
  text: React.RefObject<HTMLElement | null>,
  draft: Draft,
  marked: ReturnType<typeof selectMarkedText>,
): { first: number; last: number } | null {
  const [selected, setSelected] = useState<{ first: number; last: number } | null>(null)
  const { sentences } = draft.read
  useEffect(
    function followSelection() {
      function follow() {
        const selection = document.getSelection()
        const range =
          selection === null || selection.isCollapsed || selection.rangeCount === 0
            ? null
            : selection.getRangeAt(0)
        const root = text.current
        if (range === null || root === null || !range.intersectsNode(root)) {
          setSelected(null)
          return
        }
        const span = selectedSpan(root, marked, range)
        setSelected(span === null ? null : sentencesIn(sentences, span))
      }
      document.addEventListener('selectionchange', follow)
      return function stop() {
        document.removeEventListener('selectionchange', follow)
      }
    },
    [text, sentences, marked],
  )
  return selected
}
