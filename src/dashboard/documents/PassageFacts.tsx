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
}

/** The facts of a document under the numbers of their passages; each leads to its passage in the text. */
export function PassageFacts({ atlas, marked, view }: PassageFactsProps) {
  const { language } = view
  const words = documentWords[language]
  const facts = marked.passages.flatMap((passage) => passage.facts)
  if (facts.length === 0) return <p className="reader-none">{words.noFact}</p>
  return (
    <>
      <div className="section-head">
        <h2 className="section-title">
          {words.factsInPassages(facts.length, marked.passages.length)}
        </h2>
        <p className="note">{words.unmarked}</p>
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
      <ol className="passages">
        {marked.passages.map((passage) => (
          <PassageRow key={passage.number} atlas={atlas} passage={passage} view={view} />
        ))}
      </ol>
    </>
  )
}

interface PassageRowProps {
  atlas: Atlas
  passage: Passage
  view: View
}

function PassageRow({ atlas, passage, view }: PassageRowProps) {
  return (
    <li className="passage-row" id={passageFactsId(passage)} tabIndex={-1}>
      <b className="passage-row-number">{passage.number}</b>
      <ul className="passage-row-facts">
        {passage.facts.map((fact) => (
          <li key={fact.id}>
            <FactLine atlas={atlas} fact={fact} view={view} />
          </li>
        ))}
      </ul>
    </li>
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
