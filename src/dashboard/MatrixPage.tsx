import { useMemo } from 'react'
import { Evidence } from './evidence/Evidence.tsx'
import { Beside } from './frame/Beside.tsx'
import { Choice } from './frame/Choice.tsx'
import { frameWords } from './frame/words.ts'
import { EmptyProvinces } from './matrix/EmptyProvinces.tsx'
import { MatrixGrid } from './matrix/MatrixGrid.tsx'
import { matrixWords } from './matrix/words.ts'
import './matrix/matrix.css'
import { placeName } from './names.ts'
import { selectMatrix } from './select/matrix.ts'
import { selectSummary } from './select/summary.ts'
import { selectThings } from './select/things.ts'
import { ViewLink } from './ViewLink.tsx'
import { MATRIX_ORDERS } from './view.ts'
import { WidePage, type WidePageProps } from './WidePage.tsx'

const NO_GROUP: readonly string[] = []

/** Provinces by partners, and the facts of the cell that is open. */
export function MatrixPage({ atlas, view, changeView, facts, isNarrow }: WidePageProps) {
  const { language, order, pair } = view
  const words = matrixWords[language]
  const frame = frameWords[language]
  const things = useMemo(() => selectThings(atlas, facts), [atlas, facts])
  const matrix = useMemo(() => selectMatrix(atlas, things, order), [atlas, things, order])
  const summary = useMemo(() => selectSummary(atlas, facts, things), [atlas, facts, things])
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
    <WidePage
      atlas={atlas}
      view={view}
      summary={summary}
      isEmpty={facts.length === 0}
      title={words.title}
      note={isNarrow ? null : words.note}
      tools={
        <Choice
          label={words.orderedBy}
          options={MATRIX_ORDERS}
          chosen={order}
          nameOf={(option) => words.order[option]}
          onChoose={(option) => {
            changeView({ order: option })
          }}
        />
      }
      beside={
        pair !== null && (
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
        )
      }
    >
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
    </WidePage>
  )
}
