import { useMemo } from 'react'
import type { Fact } from '../model/fact.ts'
import type { Atlas } from './dataset.ts'
import { Evidence } from './evidence/Evidence.tsx'
import { Beside } from './frame/Beside.tsx'
import { frameWords } from './frame/words.ts'
import { EmptyProvinces } from './matrix/EmptyProvinces.tsx'
import { MatrixGrid } from './matrix/MatrixGrid.tsx'
import { matrixWords } from './matrix/words.ts'
import './matrix/matrix.css'
import { placeName } from './names.ts'
import { Nothing } from './panel/Nothing.tsx'
import { UncertainNote } from './panel/UncertainNote.tsx'
import { countUncertain } from './select/facts.ts'
import { selectMatrix } from './select/matrix.ts'
import { selectSummary } from './select/summary.ts'
import { selectThings } from './select/things.ts'
import { selectEmptiness } from './select/wayOut.ts'
import { ViewLink } from './ViewLink.tsx'
import { MATRIX_ORDERS, type ChangeView, type View } from './view.ts'

export interface MatrixPageProps {
  atlas: Atlas
  view: View
  changeView: ChangeView
  /** What documents say that passes the filters; the same array until a filter changes. */
  facts: readonly Fact[]
  isNarrow: boolean
}

const NO_GROUP: readonly string[] = []

/** Provinces by partners, and the facts of the cell that is open. */
export function MatrixPage({ atlas, view, changeView, facts, isNarrow }: MatrixPageProps) {
  const { language, order, pair } = view
  const words = matrixWords[language]
  const frame = frameWords[language]
  const things = useMemo(() => selectThings(atlas, facts), [atlas, facts])
  const matrix = useMemo(() => selectMatrix(atlas, things, order), [atlas, things, order])
  const summary = useMemo(() => selectSummary(atlas, things), [atlas, things])
  const uncertain = useMemo(() => countUncertain(atlas, view), [atlas, view])
  const ofPair = useMemo(
    () =>
      things.filter(
        (fact) => pair !== null && fact.china === pair.province && fact.partner === pair.partner,
      ),
    [things, pair],
  )
  const pairName =
    pair === null
      ? ''
      : [pair.province, pair.partner].map((code) => placeName(atlas, code, language)).join(' – ')
  const closePair = () => {
    changeView({ pair: null, fact: null })
  }
  return (
    <main className="wide-page" id="content" tabIndex={-1}>
      <div className="wide-main">
        <div className="wide-head">
          {facts.length === 0 ? (
            <Nothing atlas={atlas} view={view} emptiness={selectEmptiness(atlas, view)} />
          ) : (
            <>
              <div className="wide-title">
                <h1 className="lead-sentence">{words.title}</h1>
                {!isNarrow && <p className="note">{words.note}</p>}
              </div>
              <div className="order-choice" role="group" aria-label={words.orderedBy}>
                {MATRIX_ORDERS.map((option) => (
                  <button
                    key={option}
                    type="button"
                    aria-pressed={option === order}
                    onClick={() => {
                      changeView({ order: option })
                    }}
                  >
                    {words.order[option]}
                  </button>
                ))}
              </div>
            </>
          )}
          {!view.embed && (
            <div className="wide-notes">
              <UncertainNote view={view} summary={summary} uncertain={uncertain} />
            </div>
          )}
        </div>
        {facts.length > 0 && (
          <div className="matrix-scroll">
            <MatrixGrid
              atlas={atlas}
              view={view}
              matrix={matrix}
              onOpen={(opened) => {
                changeView({ pair: opened, fact: null })
              }}
            />
            <EmptyProvinces atlas={atlas} empty={matrix.empty} language={language} />
            {isNarrow && <p className="note matrix-note">{words.note}</p>}
          </div>
        )}
      </div>
      {pair !== null && (
        <Beside label={pairName} closeLabel={frame.close} close={closePair} subject={pairName}>
          <h2 className="beside-title">{pairName}</h2>
          <p className="note">
            <ViewLink
              change={{
                page: 'map',
                provinces: [pair.province],
                partners: [pair.partner],
                pair: null,
              }}
            >
              {words.pairOnMap}
            </ViewLink>
          </p>
          <Evidence
            atlas={atlas}
            view={view}
            facts={ofPair}
            group={NO_GROUP}
            onShowAll={closePair}
          />
        </Beside>
      )}
    </main>
  )
}
