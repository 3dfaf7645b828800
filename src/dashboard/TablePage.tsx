import { useMemo } from 'react'
import type { Fact } from '../model/fact.ts'
import type { Atlas } from './dataset.ts'
import { FactCard } from './evidence/FactCard.tsx'
import { Beside } from './frame/Beside.tsx'
import { frameWords } from './frame/words.ts'
import { Nothing } from './panel/Nothing.tsx'
import { UncertainNote } from './panel/UncertainNote.tsx'
import { countUncertain } from './select/facts.ts'
import { selectSummary } from './select/summary.ts'
import { selectThings } from './select/things.ts'
import { selectEmptiness } from './select/wayOut.ts'
import { ColumnMenu } from './table/ColumnMenu.tsx'
import { FactTable } from './table/FactTable.tsx'
import { tableWords } from './table/words.ts'
import type { ChangeView, View } from './view.ts'

export interface TablePageProps {
  atlas: Atlas
  view: View
  changeView: ChangeView
  /** What documents say that passes the filters; the same array until a filter changes. */
  facts: readonly Fact[]
  isNarrow: boolean
}

/** Every fact in sight as a row, and the card of the one that is open. */
export function TablePage({ atlas, view, changeView, facts, isNarrow }: TablePageProps) {
  const words = tableWords[view.language]
  const frame = frameWords[view.language]
  const things = useMemo(() => selectThings(atlas, facts), [atlas, facts])
  const summary = useMemo(() => selectSummary(atlas, things), [atlas, things])
  const uncertain = useMemo(() => countUncertain(atlas, view), [atlas, view])
  const picked = view.fact === null ? undefined : atlas.factById.get(view.fact)
  return (
    <main className="wide-page" id="content" tabIndex={-1}>
      <div className="wide-main">
        <div className="wide-head">
          {facts.length === 0 ? (
            <Nothing atlas={atlas} view={view} emptiness={selectEmptiness(atlas, view)} />
          ) : (
            <>
              <div className="wide-title">
                <h1 className="lead-sentence">{words.title(things.length, summary.documents)}</h1>
                <p className="note">{words.note}</p>
              </div>
              <ColumnMenu view={view} changeView={changeView} />
            </>
          )}
          {!view.embed && (
            <div className="wide-notes">
              <UncertainNote view={view} summary={summary} uncertain={uncertain} />
            </div>
          )}
        </div>
        {facts.length > 0 && (
          <FactTable
            atlas={atlas}
            view={view}
            changeView={changeView}
            facts={things}
            isNarrow={isNarrow}
          />
        )}
      </div>
      {picked !== undefined && (
        <Beside
          label={frame.openFact}
          closeLabel={frame.close}
          close={() => {
            changeView({ fact: null })
          }}
          subject={picked.id}
        >
          <h2 className="visually-hidden">{frame.openFact}</h2>
          <FactCard atlas={atlas} fact={picked} language={view.language} isPicked />
        </Beside>
      )}
    </main>
  )
}
