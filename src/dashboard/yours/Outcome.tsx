import { KindCounts } from '../KindCounts.tsx'
import type { MarkedText } from '../select/passages.ts'
import type { InterfaceLanguage } from '../view.ts'
import type { Draft } from './draft.ts'
import type { ReadSentence } from './messages.ts'
import { yoursWords, type YoursWords } from './words.ts'

export interface OutcomeProps {
  draft: Draft
  marked: MarkedText
  language: InterfaceLanguage
}

/** How many facts of each kind there are, or why there are none. */
export function Outcome({ draft, marked, language }: OutcomeProps) {
  const words = yoursWords[language]
  const { facts } = draft.reviewed
  const uncertain = facts.filter((fact) => fact.uncertain).length
  if (facts.length === 0) {
    return (
      <div className="yours-none">
        <h2 className="section-title">{words.noFact}</h2>
        <p>{whyNone(draft.read.sentences, words)}</p>
        <p>{words.addByHand}</p>
      </div>
    )
  }
  return (
    <>
      <div className="section-head">
        <h2 className="section-title">
          {words.result(draft.read.document.title, facts.length, marked.passages.length)}
        </h2>
        {uncertain > 0 && <p className="note">{words.uncertain(uncertain)}</p>}
      </div>
      <KindCounts facts={facts} language={language} />
    </>
  )
}

function whyNone(sentences: readonly ReadSentence[], { why }: YoursWords): string {
  const hasChina = sentences.some(({ china }) => china.length > 0)
  const hasPartner = sentences.some(({ partners }) => partners.length > 0)
  if (hasChina && hasPartner) return why.nothingSaid
  if (hasPartner) return why.noChina
  return hasChina ? why.noPartner : why.noPlace
}
