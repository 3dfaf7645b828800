import { useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { letPickedSpeak, selectEvidence } from '../select/evidence.ts'
import { alsoSaidBy } from '../select/things.ts'
import { ViewLink } from '../ViewLink.tsx'
import { NO_FILTERS, type View } from '../view.ts'
import { FactCard, cardId } from './FactCard.tsx'
import { evidenceWords } from './words.ts'

export interface EvidenceProps {
  atlas: Atlas
  view: View
  /** The facts that pass the filters, each thing once. */
  facts: readonly Fact[]
  /** Ids of the facts behind a mark that was opened: of more than one, only they are shown. */
  group: readonly string[]
  /** Shows the others again. */
  onShowAll: () => void
}

/** Cards shown at first, and added with each step. */
const STEP = 20

/** Every fact of the selection as a card, one for all documents that say it, newest first; the one that the address picks is shown, scrolled to and focused. */
export function Evidence({ atlas, view, facts, group, onShowAll }: EvidenceProps) {
  const words = evidenceWords[view.language]
  const isGroup = group.length > 1
  const sorted = useMemo(() => {
    const isMember = (fact: Fact) =>
      [fact, ...alsoSaidBy(atlas, fact)].some(({ id }) => group.includes(id))
    return selectEvidence(atlas, isGroup ? facts.filter(isMember) : facts)
  }, [atlas, facts, group, isGroup])
  const picked = view.fact === null ? undefined : atlas.factById.get(view.fact)
  const isHidden = picked?.uncertain === true && !view.uncertain
  const cards = letPickedSpeak(atlas, sorted, picked)
  const pickedLine = picked === undefined ? -1 : cards.indexOf(picked)
  const [wanted, setWanted] = useState({ facts: sorted, count: STEP })
  // A new selection starts again with its first cards.
  const count = Math.max(wanted.facts === sorted ? wanted.count : STEP, pickedLine + 1)
  const shown = cards.slice(0, count)
  const pickedId = picked === undefined ? null : cardId(picked)

  useEffect(
    function showPicked() {
      if (pickedId === null) return
      const card = document.getElementById(pickedId)
      card?.scrollIntoView?.({ block: 'center', behavior: 'instant' })
      card?.focus({ preventScroll: true })
    },
    [pickedId],
  )

  useEffect(
    function layOpenForPrint() {
      function showAll() {
        flushSync(() => {
          setWanted({ facts: sorted, count: sorted.length })
        })
      }
      window.addEventListener('beforeprint', showAll)
      return function stopListening() {
        window.removeEventListener('beforeprint', showAll)
      }
    },
    [sorted],
  )

  function showMore() {
    setWanted({ facts: sorted, count: count + STEP })
    const firstNew = sorted[count]
    // The new cards are there after the next paint; the first of them takes the focus from the button.
    requestAnimationFrame(() => {
      if (firstNew !== undefined) document.getElementById(cardId(firstNew))?.focus()
    })
  }

  return (
    <section className="panel-section evidence" aria-labelledby="evidence-title">
      <div className="section-head">
        <h2 className="section-title" id="evidence-title">
          {words.evidence}
        </h2>
        <p className="note">
          {isGroup
            ? words.behindMark(sorted.length)
            : facts.length === 0
              ? words.none
              : words.newestFirst(facts.length)}
        </p>
        {isGroup && (
          <button type="button" className="link" onClick={onShowAll}>
            {words.showAll(facts.length)}
          </button>
        )}
      </div>
      {picked !== undefined && pickedLine === -1 && (
        <div className="outside">
          <p className="note">
            {isHidden ? (
              <>
                {words.outsideUncertain}{' '}
                <ViewLink change={{ uncertain: true }}>{words.showUncertain}</ViewLink>
              </>
            ) : (
              <>
                {words.outside}{' '}
                <ViewLink change={{ ...NO_FILTERS, uncertain: picked.uncertain, fact: picked.id }}>
                  {words.outsideClear}
                </ViewLink>
              </>
            )}
          </p>
          <FactCard atlas={atlas} fact={picked} language={view.language} isPicked />
        </div>
      )}
      <ol className="cards">
        {shown.map((fact) => (
          <li key={fact.id}>
            <FactCard
              atlas={atlas}
              fact={fact}
              language={view.language}
              isPicked={fact.id === view.fact}
            />
          </li>
        ))}
      </ol>
      {shown.length < sorted.length && (
        <p className="more">
          <button type="button" className="button" onClick={showMore}>
            {words.showMore(Math.min(STEP, sorted.length - shown.length))}
          </button>{' '}
          <span className="note">{words.factCount(shown.length, sorted.length)}</span>
        </p>
      )}
    </section>
  )
}
