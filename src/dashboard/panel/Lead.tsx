import type { Atlas } from '../dataset.ts'
import type { KeyFigure } from '../select/keyFigures.ts'
import type { Summary } from '../select/summary.ts'
import type { View } from '../view.ts'
import { CompareLink } from './CompareLink.tsx'
import { KeyFigures } from './KeyFigures.tsx'
import { UncertainNote } from './UncertainNote.tsx'
import { restrictionSentence, silenceSentence, summarySentence } from './sentence.ts'

export interface LeadProps {
  atlas: Atlas
  view: View
  summary: Summary
  /** Uncertain facts under the filters, shown or not. */
  uncertain: number
  figures: readonly KeyFigure[]
  /** Shows the facts that made a figure among the evidence. */
  onOpen: (factIds: readonly string[]) => void
}

/** The sentence that leads the panel, and its key figures. */
export function Lead({ atlas, view, summary, uncertain, figures, onOpen }: LeadProps) {
  const notes = [silenceSentence(atlas, view, summary), restrictionSentence(atlas, view)].filter(
    (sentence) => sentence !== null,
  )
  return (
    <div className="lead">
      <h1 className="lead-sentence">{summarySentence(atlas, view, summary)}</h1>
      {notes.length > 0 && <p className="lead-notes">{notes.join(' ')}</p>}
      <UncertainNote view={view} summary={summary} uncertain={uncertain} />
      <KeyFigures atlas={atlas} view={view} figures={figures} onOpen={onOpen} />
      <CompareLink atlas={atlas} view={view} />
    </div>
  )
}
