import { type ReactNode } from 'react'
import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { FactLine } from '../FactLine.tsx'
import { KindCounts } from '../KindCounts.tsx'
import type { MarkedText, Passage } from '../select/passages.ts'
import type { View } from '../view.ts'
import { passageFactsId } from './MarkedTextView.tsx'
import { documentWords } from './words.ts'

export interface PassageFactsProps {
  atlas: Atlas
  marked: MarkedText
  view: View
  pointed: Passage | undefined
  onPoint: (passage: Passage | undefined) => void
  /** What unfolds below the line of the picked fact. */
  renderCard: (fact: Fact) => ReactNode
  /** The way from one fact to the next. */
  steps: ReactNode
}

/** The facts of a document under the numbers of their passages; each leads to its passage in the text. */
export function PassageFacts({
  atlas,
  marked,
  view,
  pointed,
  onPoint,
  renderCard,
  steps,
}: PassageFactsProps) {
  const { language } = view
  const words = documentWords[language]
  const facts = marked.passages.flatMap((passage) => passage.facts)
  if (facts.length === 0) return <p className="reader-none">{words.noFact}</p>
  return (
    <>
      <div className="facts-head">
        <div className="section-head">
          <h2 className="section-title">
            {words.factsInPassages(facts.length, marked.passages.length)}
          </h2>
          {steps}
        </div>
        <KindCounts facts={facts} language={language} />
      </div>
      <ol
        className="passages"
        onPointerLeave={() => {
          onPoint(undefined)
        }}
        onBlur={() => {
          onPoint(undefined)
        }}
      >
        {marked.passages.map((passage) => (
          <li
            key={passage.number}
            className="passage-row"
            id={passageFactsId(passage)}
            tabIndex={-1}
            data-pointed={passage === pointed ? '' : undefined}
            onPointerEnter={(event) => {
              if (event.pointerType === 'mouse') onPoint(passage)
            }}
            onFocus={() => {
              onPoint(passage)
            }}
          >
            <b className="passage-row-number">{passage.number}</b>
            <ul className="passage-row-facts">
              {passage.facts.map((fact) => (
                <li key={fact.id} data-picked={fact.id === view.fact ? '' : undefined}>
                  <FactLine atlas={atlas} fact={fact} view={view} />
                  {fact.id === view.fact && <div className="fact-open">{renderCard(fact)}</div>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className="note passages-note">{words.unmarked}</p>
    </>
  )
}
