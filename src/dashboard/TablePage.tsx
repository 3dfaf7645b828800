import { useMemo } from 'react'
import { FactCard } from './evidence/FactCard.tsx'
import { Beside } from './frame/Beside.tsx'
import { frameWords } from './frame/words.ts'
import { selectSummary } from './select/summary.ts'
import { selectThings } from './select/things.ts'
import { ColumnMenu } from './table/ColumnMenu.tsx'
import { FactTable } from './table/FactTable.tsx'
import { tableWords } from './table/words.ts'
import { WidePage, type WidePageProps } from './WidePage.tsx'

/** Every fact in sight as a row, and the card of the one that is open. */
export function TablePage({ atlas, view, changeView, facts, isNarrow }: WidePageProps) {
  const words = tableWords[view.language]
  const frame = frameWords[view.language]
  const things = useMemo(() => selectThings(atlas, facts), [atlas, facts])
  const summary = useMemo(() => selectSummary(atlas, facts, things), [atlas, facts, things])
  const picked = view.fact === null ? undefined : atlas.factById.get(view.fact)
  return (
    <WidePage
      atlas={atlas}
      view={view}
      summary={summary}
      isEmpty={facts.length === 0}
      title={words.title(things.length, summary.documents)}
      note={words.note}
      tools={<ColumnMenu view={view} changeView={changeView} />}
      beside={
        picked !== undefined && (
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
        )
      }
    >
      <FactTable {...{ atlas, view, changeView, isNarrow }} facts={things} />
    </WidePage>
  )
}
