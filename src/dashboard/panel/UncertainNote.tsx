import type { Summary } from '../select/summary.ts'
import { ViewLink } from '../ViewLink.tsx'
import type { View } from '../view.ts'
import { panelWords } from './words.ts'

export interface UncertainNoteProps {
  view: View
  summary: Summary
  /** Uncertain facts under the filters, shown or not. */
  uncertain: number
}

/** How facts are counted, and how many uncertain ones are hidden or shown, with the way to the other. */
export function UncertainNote({ view, summary, uncertain }: UncertainNoteProps) {
  const words = panelWords[view.language]
  return (
    <>
      {summary.saidBySeveral > 0 && (
        <p className="lead-count note">{words.saidBySeveral(summary.saidBySeveral)}</p>
      )}
      {uncertain > 0 && (
        <p className="lead-count note">
          {view.uncertain ? words.uncertainShown(uncertain) : words.uncertainHidden(uncertain)}
          <span className="not-on-paper">
            {' · '}
            <ViewLink change={{ uncertain: !view.uncertain }}>
              {view.uncertain ? words.hideUncertain : words.showUncertain}
            </ViewLink>
          </span>
        </p>
      )}
    </>
  )
}
