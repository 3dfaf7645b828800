import type { Atlas } from '../dataset.ts'
import type { Summary } from '../select/summary.ts'
import type { View } from '../view.ts'
import { KeyFigures } from './KeyFigures.tsx'
import { restrictionSentence, silenceSentence, summarySentence } from './sentence.ts'

export interface LeadProps {
  atlas: Atlas
  view: View
  summary: Summary
}

/** The sentence that leads the panel, and its key figures. */
export function Lead({ atlas, view, summary }: LeadProps) {
  const notes = [silenceSentence(atlas, view, summary), restrictionSentence(view)].filter(
    (sentence) => sentence !== null,
  )
  return (
    <div className="lead">
      <h1 className="lead-sentence">{summarySentence(atlas, view, summary)}</h1>
      {notes.length > 0 && <p className="lead-notes">{notes.join(' ')}</p>}
      <KeyFigures atlas={atlas} view={view} summary={summary} />
    </div>
  )
}
