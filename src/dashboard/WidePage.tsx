import { useMemo, type ReactNode } from 'react'
import type { Fact } from '../model/fact.ts'
import type { Atlas } from './dataset.ts'
import { Nothing } from './panel/Nothing.tsx'
import { UncertainNote } from './panel/UncertainNote.tsx'
import { countUncertain } from './select/facts.ts'
import type { Summary } from './select/summary.ts'
import { selectEmptiness } from './select/wayOut.ts'
import type { ChangeView, View } from './view.ts'

/** What every page that takes the whole width is given. */
export interface WidePageProps {
  atlas: Atlas
  view: View
  changeView: ChangeView
  /** What documents say that passes the filters; the same array until a filter changes. */
  facts: readonly Fact[]
  isNarrow: boolean
}

export interface WideFrameProps {
  atlas: Atlas
  view: View
  summary: Summary
  /** Nothing passes the filters: the way out stands in the place of everything else. */
  isEmpty: boolean
  title: string
  note: ReactNode
  /** What the reader can choose of the view, at the right of its title. */
  tools: ReactNode
  /** What is open beside the view; null where nothing is. */
  beside: ReactNode
  children: ReactNode
}

/** A view over the whole width: its title, its choices, the view itself, and what is open beside it. */
export function WidePage({
  atlas,
  view,
  summary,
  isEmpty,
  title,
  note,
  tools,
  beside,
  children,
}: WideFrameProps) {
  const uncertain = useMemo(() => countUncertain(atlas, view), [atlas, view])
  return (
    <main className="wide-page" id="content" tabIndex={-1}>
      <div className="wide-main">
        <div className="wide-head">
          {isEmpty ? (
            <Nothing atlas={atlas} view={view} emptiness={selectEmptiness(atlas, view)} />
          ) : (
            <>
              <div className="wide-title">
                <h1 className="lead-sentence">{title}</h1>
                {note !== null && <p className="note">{note}</p>}
              </div>
              {tools}
            </>
          )}
          {!view.embed && (
            <div className="wide-notes">
              <UncertainNote view={view} summary={summary} uncertain={uncertain} />
            </div>
          )}
        </div>
        {!isEmpty && children}
      </div>
      {beside}
    </main>
  )
}
