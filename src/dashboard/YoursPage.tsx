import { useMemo } from 'react'
import type { Atlas } from './dataset.ts'
import { MarkedTextView, passageFactsId, passageId } from './documents/MarkedTextView.tsx'
import type { ChangeView, View } from './view.ts'
import { openBench } from './yours/theBench.ts'
import { YoursRoom } from './yours/YoursRoom.tsx'

export interface YoursPageProps {
  /** With the own documents in it, as far as they are shown. */
  atlas: Atlas
  /** The dataset alone. */
  base: Atlas
  view: View
  changeView: ChangeView
}

/** A document of the reader's own, read and corrected in the browser. */
export function YoursPage({ atlas, base, view, changeView }: YoursPageProps) {
  const bench = openBench(base.dataset)
  const datasetIds = useMemo(() => new Set(base.documentById.keys()), [base])
  return (
    <YoursRoom
      {...{ atlas, datasetIds, view, changeView, bench }}
      renderText={(text) => <MarkedTextView {...text} language={view.language} />}
      idOfText={passageId}
      idOfFacts={passageFactsId}
    />
  )
}
