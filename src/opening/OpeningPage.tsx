import type { Topology } from 'topojson-specification'
import type { Atlas } from '../dashboard/dataset.ts'
import { FilterBar } from '../dashboard/filters/FilterBar.tsx'
import { Header } from '../dashboard/frame/Header.tsx'
import { Sheet } from '../dashboard/frame/Sheet.tsx'
import { frameWords } from '../dashboard/frame/words.ts'
import { PanelStart } from '../dashboard/PanelStart.tsx'
import { SearchBox } from '../dashboard/search/SearchBox.tsx'
import { SearchButton } from '../dashboard/search/SearchButton.tsx'
import { selectFacts } from '../dashboard/select/facts.ts'
import { selectSummary } from '../dashboard/select/summary.ts'
import { selectThings } from '../dashboard/select/things.ts'
import { EMPTY_VIEW } from '../dashboard/view.ts'
import { OpeningMap } from './OpeningMap.tsx'
import { OpeningYears } from './OpeningYears.tsx'

export interface OpeningPageProps {
  atlas: Atlas
  /** The outlines of the world and of the inset, as ingest wrote them. */
  world: Topology
  inset: Topology
}

/** The first screen of the view in which nothing is chosen, on a wide window and on a narrow one: the page's own components, where the page puts them. */
export function OpeningPage({ atlas, world, inset }: OpeningPageProps) {
  const view = EMPTY_VIEW
  const { language } = view
  const words = frameWords[language]
  const facts = selectFacts(atlas, view)
  const things = selectThings(atlas, facts)
  const summary = selectSummary(atlas, facts, things)
  const search = (
    <>
      <div className="on-wide">
        <SearchBox atlas={atlas} view={view} changeView={ignore} input={{ current: null }} />
      </div>
      <div className="on-narrow">
        <SearchButton language={language} open={ignore} />
      </div>
    </>
  )
  const filtersButton = (
    <div className="on-narrow">
      <button type="button" className="pill">
        {words.openFilters(0)}
      </button>
    </div>
  )
  return (
    <div className="app" data-page="map">
      <Header
        view={view}
        theme={['light', ignore]}
        search={search}
        takeAway={ignore}
        filtersButton={filtersButton}
      />
      <div className="on-wide">
        <FilterBar atlas={atlas} view={view} changeView={ignore} filters={view} />
      </div>
      <main className="atlas" data-stop="half">
        <div className="strip-slot">
          <OpeningYears {...{ atlas, facts: things, language }} />
        </div>
        <Sheet stop="half" setStop={ignore} language={language}>
          <PanelStart {...{ atlas, view, facts, things, summary }} onOpen={ignore} />
        </Sheet>
        {/* Last: it is large, and what comes after it would move it. */}
        <div className="map-slot">
          <OpeningMap {...{ atlas, view, facts: things, world, inset }} />
        </div>
      </main>
    </div>
  )
}

const ignore = () => undefined
