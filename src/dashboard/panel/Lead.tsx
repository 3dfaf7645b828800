import type { Given } from '../select/keyFigures.ts'
import { CompareLink } from './CompareLink.tsx'
import { KeyFigures } from './KeyFigures.tsx'
import { UncertainNote } from './UncertainNote.tsx'
import { restrictionSentence, silenceSentence, summarySentence } from './sentence.ts'

export interface LeadProps {
  given: Given
  /** Uncertain facts under the filters, shown or not. */
  uncertain: number
  /** Shows the facts that made a figure among the evidence. */
  onOpen: (factIds: readonly string[]) => void
}

/** The sentence that leads the panel, and its key figures. */
export function Lead({ given, uncertain, onOpen }: LeadProps) {
  const { atlas, view, summary } = given
  const notes = [silenceSentence(atlas, view, summary), restrictionSentence(atlas, view)].filter(
    (sentence) => sentence !== null,
  )
  return (
    <div className="lead">
      <h1 className="lead-sentence">{summarySentence(atlas, view, summary)}</h1>
      {notes.length > 0 && <p className="lead-notes">{notes.join(' ')}</p>}
      <UncertainNote view={view} summary={summary} uncertain={uncertain} />
      <KeyFigures given={given} onOpen={onOpen} />
      <CompareLink atlas={atlas} view={view} />
    </div>
  )
}
