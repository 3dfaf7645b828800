import { useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react'
import type { Language } from '../../model/dataset.ts'
import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { factPeriod, factText } from '../factText.ts'
import { chinaSideName, partnerSideName } from '../names.ts'
import type { MarkedText, Passage } from '../select/passages.ts'
import { useSingleKeys } from '../singleKeys.ts'
import type { ChangeView, View } from '../view.ts'
import { sharedWords } from '../words.ts'
import { FactSteps, nextFact } from './FactSteps.tsx'
import { MarkedTextView, passageFactsId, passageId } from './MarkedTextView.tsx'
import { PassageFacts } from './PassageFacts.tsx'
import { TextMap } from './TextMap.tsx'
import { documentWords } from './words.ts'

export interface MarkedDocumentProps {
  atlas: Atlas
  view: View
  changeView: ChangeView
  marked: MarkedText
  /** What stands above a text without a title of its own. */
  title: string
  /** Language of the text. */
  lang: Language
  /** What stands above the text: where it is from, say. */
  head: ReactNode
  /** What unfolds below the line of the picked fact. */
  renderCard: (fact: Fact) => ReactNode
  /** What stands below the facts: other documents, say. */
  after: ReactNode
}

/** Where the pick came from: there nothing moves. */
type Origin = 'text' | 'number' | 'list' | 'steps' | 'address'

/**
 * A text with its facts marked, beside it where they stand in the whole, and the facts as lines of which the picked one is
 * open. Text and facts lead to each other by pointer, focus and click; the address holds the picked fact.
 */
export function MarkedDocument(props: MarkedDocumentProps) {
  const { atlas, view, changeView, marked, title, lang, head, renderCard, after } = props
  const { language } = view
  const words = documentWords[language]
  const facts = useMemo(() => marked.passages.flatMap((passage) => passage.facts), [marked])
  const fact = facts.find(({ id }) => id === view.fact)
  const picked = marked.passages.find((passage) => passage.facts.some(({ id }) => id === fact?.id))
  const [pointed, setPointed] = useState<Passage | undefined>(undefined)
  const reader = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const originRef = useRef<Origin>('address')
  const pickedId = fact?.id
  useEffect(
    function showPicked() {
      if (pickedId === undefined) return
      show(picked, originRef.current)
      originRef.current = 'address'
    },
    [pickedId, picked],
  )

  function pick(next: Fact | undefined, from: Origin) {
    if (next === undefined) return
    originRef.current = from
    changeView({ fact: next.id })
    // What is picked already is brought into sight again.
    if (next.id === view.fact) show(picked, from)
  }
  const pickPassage = (passage: Passage, from: Origin) => {
    pick(passage === picked ? fact : passage.facts[0], from)
  }
  useStepKeys(reader, (way) => {
    pick(nextFact(facts, fact, way), 'steps')
  })

  function step(next: Fact) {
    pick(next, 'steps')
  }
  return (
    <div className="reader" ref={reader}>
      <div className="reader-text">
        {head}
        <div ref={text}>
          <MarkedTextView
            marked={marked}
            title={title}
            lang={lang}
            language={language}
            picked={picked}
            pointed={pointed}
            onPoint={setPointed}
            onPick={(passage, wish) => {
              pickPassage(passage, wish === 'go' ? 'number' : 'text')
            }}
          />
        </div>
      </div>
      <div className="reader-side">
        <TextMap
          text={text}
          marked={marked}
          picked={picked}
          pointed={pointed}
          onPick={(passage) => {
            pickPassage(passage, 'steps')
          }}
        />
        <section
          className="reader-facts"
          aria-label={words.factsOfDocument}
          onClickCapture={() => {
            originRef.current = 'list'
          }}
        >
          <PassageFacts
            atlas={atlas}
            marked={marked}
            view={view}
            pointed={pointed}
            onPoint={setPointed}
            renderCard={(open) => (
              <>
                <p className="fact-way">
                  <button
                    type="button"
                    className="link"
                    onClick={() => {
                      focusPassage(picked)
                    }}
                  >
                    {words.toPassage}
                  </button>
                </p>
                {renderCard(open)}
              </>
            )}
            steps={
              <FactSteps
                atlas={atlas}
                facts={facts}
                picked={fact}
                language={language}
                onStep={step}
              />
            }
          />
          {after}
        </section>
      </div>
      {facts.length > 0 && (
        <div className="reader-dock">
          <FactSteps
            atlas={atlas}
            facts={facts}
            picked={fact}
            language={language}
            onStep={step}
            onShow={() => {
              show(picked, 'number')
            }}
          />
        </div>
      )}
      <p className="visually-hidden" role="status">
        {fact !== undefined &&
          [
            words.stepOf(facts.indexOf(fact) + 1, facts.length),
            sharedWords[language].kind[fact.kind],
            `${chinaSideName(atlas, fact, language)} – ${partnerSideName(atlas, fact, language)}`,
            factText(fact, language).value,
            factPeriod(fact, language),
          ].join(words.comma)}
      </p>
    </div>
  )
}

/** Brings the picked fact into sight on the sides that the pick did not come from. */
function show(passage: Passage | undefined, origin: Origin) {
  if (passage === undefined) return
  const mark = document.getElementById(passageId(passage))
  const row = document.getElementById(passageFactsId(passage))
  if (origin === 'address') focusPassage(passage)
  if (origin === 'list' || origin === 'steps') scrollIntoSight(mark, 'center')
  if (origin === 'number') row?.focus({ preventScroll: true })
  const isBeside =
    row !== null && getComputedStyle(row.closest('section') ?? row).overflowY === 'auto'
  // Below the text, the facts stay where they are, unless one wants to go there.
  if (origin === 'number' || (isBeside && origin !== 'list')) scrollIntoSight(row, 'nearest')
}

function focusPassage(passage: Passage | undefined) {
  if (passage === undefined) return
  const mark = document.getElementById(passageId(passage))
  mark?.scrollIntoView?.({ block: 'center', behavior: 'instant' })
  mark?.focus({ preventScroll: true })
}

/** Scrolls only as far as it takes; to the middle where the element is out of sight. */
function scrollIntoSight(element: HTMLElement | null, block: ScrollLogicalPosition) {
  if (element === null) return
  const { top, bottom } = element.getBoundingClientRect()
  const room = element.closest('main')?.getBoundingClientRect()
  if (block === 'center' && room !== undefined && top >= room.top && bottom <= room.bottom) return
  element.scrollIntoView?.({ block, behavior: 'instant' })
}

/**
 * `n` and `p` step through the facts while the focus is in the reader, or on the part of the page that holds it, and while nothing is
 * typed and no dialog is open. Elsewhere the letters are nobody's (WCAG 2.1.4).
 */
function useStepKeys(reader: RefObject<HTMLElement | null>, onStep: (way: 1 | -1) => void) {
  const [areOn] = useSingleKeys()
  const step = useRef(onStep)
  useEffect(function keepLatest() {
    step.current = onStep
  })
  useEffect(
    function listenForKeys() {
      function listen(event: KeyboardEvent) {
        if (event.key !== 'n' && event.key !== 'p') return
        if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
        const { target } = event
        if (!(target instanceof Element) || !isAt(reader.current, target)) return
        if (target.closest('input, textarea, select, dialog') !== null) return
        step.current(event.key === 'n' ? 1 : -1)
      }
      if (areOn) window.addEventListener('keydown', listen)
      return function stopListening() {
        window.removeEventListener('keydown', listen)
      }
    },
    [reader, areOn],
  )
}

/** Whether the focus is in the reader, or on what holds it and little else; on the page as a whole, nothing has it. */
function isAt(reader: HTMLElement | null, focused: Element): boolean {
  if (reader === null) return false
  return reader.contains(focused) || (focused.tagName === 'MAIN' && focused.contains(reader))
}
