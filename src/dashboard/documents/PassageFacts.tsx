import { type ReactNode } from 'react'
import { KINDS, type Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { factPeriod, factText } from '../factText.ts'
import { formatNumber } from '../format.ts'
import { KindGlyph } from '../KindGlyph.tsx'
import { chinaSideName, partnerSideName } from '../names.ts'
import { reviewedMark } from '../reviewText.ts'
import type { MarkedText, Passage } from '../select/passages.ts'
import { ViewLink } from '../ViewLink.tsx'
import type { View } from '../view.ts'
import { sharedWords } from '../words.ts'
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
        <ul className="kind-legend">
          {KINDS.map((kind) => {
            const count = facts.filter((fact) => fact.kind === kind).length
            return (
              <li key={kind} data-empty={count === 0 ? '' : undefined}>
                <KindGlyph kind={kind} /> {sharedWords[language].kinds[kind]}{' '}
                <span className="kind-count">{formatNumber(count)}</span>
              </li>
            )
          })}
        </ul>
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

interface FactLineProps {
  atlas: Atlas
  fact: Fact
  view: View
}

function FactLine({ atlas, fact, view }: FactLineProps) {
  const { language } = view
  const { value, detail } = factText(fact, language)
  return (
    <ViewLink className="fact-line" change={{ fact: fact.id }} isPicked={fact.id === view.fact}>
      <KindGlyph kind={fact.kind} />{' '}
      <span className="fact-line-pair">
        {chinaSideName(atlas, fact, language)} – {partnerSideName(atlas, fact, language)}
      </span>{' '}
      <span className="fact-line-value">
        <b>{value}</b>
        {detail !== null && detail !== value && <> {detail}</>}{' '}
        <span className="nowrap">{factPeriod(fact, language)}</span>
        {fact.reviewed !== null && (
          <>
            {' '}
            <span className="tag">{reviewedMark(language)}</span>
          </>
        )}
        {fact.uncertain && (
          <>
            {' '}
            <span className="tag">{sharedWords[language].uncertain}</span>
          </>
        )}
      </span>
    </ViewLink>
  )
}
