import { useEffect, useMemo, useState, type MouseEvent } from 'react'
import type { Atlas } from './dataset.ts'
import { DocumentList } from './documents/DocumentList.tsx'
import { Reader } from './documents/Reader.tsx'
import { Evidence } from './evidence/Evidence.tsx'
import { FilterBar } from './filters/FilterBar.tsx'
import { FilterDialog } from './filters/FilterDialog.tsx'
import { filterWords } from './filters/words.ts'
import { Boundary } from './frame/Boundary.tsx'
import { Failure } from './frame/Failure.tsx'
import { Header, type HeaderProps } from './frame/Header.tsx'
import { Sheet, type SheetStop } from './frame/Sheet.tsx'
import { useNarrow } from './frame/useNarrow.ts'
import { frameWords } from './frame/words.ts'
import { knownView } from './knownView.ts'
import { pageTitle } from './pageTitle.ts'
import { Lead } from './panel/Lead.tsx'
import { Nothing } from './panel/Nothing.tsx'
import { StrongestThreads } from './panel/StrongestThreads.tsx'
import { panelWords } from './panel/words.ts'
import { selectFacts, selectOptions } from './select/facts.ts'
import { selectSummary, selectThreadTallies } from './select/summary.ts'
import { selectEmptiness } from './select/wayOut.ts'
import { NO_FILTERS, type ChangeView, type View } from './view.ts'

export interface AtlasPageProps {
  atlas: Atlas
  /** As the address says it. */
  view: View
  changeView: ChangeView
  theme: HeaderProps['theme']
}

/** The page once the dataset is there: the one place where features are put together. */
export function AtlasPage({ atlas, view: asked, changeView, theme }: AtlasPageProps) {
  const view = useMemo(() => knownView(atlas, asked), [atlas, asked])
  const { language } = view
  const words = frameWords[language]
  const facts = useMemo(() => selectFacts(atlas, view), [atlas, view])
  const options = useMemo(() => selectOptions(atlas, view), [atlas, view])
  const isNarrow = useNarrow()
  const [isFiltering, setIsFiltering] = useState(false)
  const isReading = view.document !== null
  const isMap = !isReading && view.page === 'map'
  const filtersSet = countFilters(view)

  useEffect(
    function nameTab() {
      document.title = pageTitle(atlas, view)
    },
    [atlas, view],
  )
  useEscape(view, changeView)

  const filterBar = (
    <FilterBar atlas={atlas} view={view} changeView={changeView} options={options} />
  )
  const filtersButton = isNarrow && isMap && (
    <button
      type="button"
      className="pill"
      aria-haspopup="dialog"
      onClick={() => {
        setIsFiltering(true)
      }}
    >
      {filterWords[language].open(filtersSet)}
    </button>
  )
  return (
    <div className="app" data-page={isReading ? 'reader' : view.page}>
      <a className="skip" href={isMap ? '#panel' : '#content'} onClick={skipToContent}>
        {words.skip}
      </a>
      <Header view={view} theme={theme} filtersButton={filtersButton} />
      {isMap && !isNarrow && filterBar}
      {isMap && isNarrow && (
        <FilterDialog
          isOpen={isFiltering}
          close={() => {
            setIsFiltering(false)
          }}
          facts={facts.length}
          language={language}
        >
          {filterBar}
        </FilterDialog>
      )}
      {isReading ? (
        <main className="alone" id="content" tabIndex={-1} key={view.document}>
          <Boundary part={words.theDocument} language={language}>
            <Reader
              atlas={atlas}
              view={view}
              renderFailure={(error, retry) => (
                <Failure
                  error={error}
                  part={words.theDocument}
                  language={language}
                  retry={retry}
                  heading="h1"
                />
              )}
            />
          </Boundary>
        </main>
      ) : isMap ? (
        <MapPage atlas={atlas} view={view} changeView={changeView} facts={facts} />
      ) : (
        <main className="alone" id="content" tabIndex={-1}>
          <Boundary part={words.page.documents} language={language}>
            <DocumentList atlas={atlas} language={language} />
          </Boundary>
        </main>
      )}
    </div>
  )
}

interface MapPageProps {
  atlas: Atlas
  view: View
  changeView: ChangeView
  facts: ReturnType<typeof selectFacts>
}

/** Map, panel and the strip of years. */
function MapPage({ atlas, view, facts }: MapPageProps) {
  const { language } = view
  const words = frameWords[language]
  const [stop, setStop] = useState<SheetStop>('half')
  const summary = useMemo(() => selectSummary(atlas, facts), [atlas, facts])
  const threads = useMemo(() => selectThreadTallies(facts).slice(0, 8), [facts])
  const isOverview = view.provinces.length === 0 && view.partners.length === 0
  return (
    <main className="atlas" data-selection={isOverview ? undefined : ''} data-stop={stop}>
      <div className="map-slot" />
      <div className="strip-slot" />
      <Sheet stop={stop} setStop={setStop} language={language}>
        <Boundary part={words.panel} language={language}>
          {facts.length === 0 ? (
            <Nothing atlas={atlas} view={view} emptiness={selectEmptiness(atlas, view)} />
          ) : (
            <Lead atlas={atlas} view={view} summary={summary} />
          )}
          {isOverview && threads.length > 0 && (
            <StrongestThreads atlas={atlas} threads={threads} language={language} />
          )}
        </Boundary>
        <Boundary part={words.panel} language={language}>
          <Evidence atlas={atlas} view={view} facts={facts} />
        </Boundary>
        <p className="note boundaries">{panelWords[language].boundaries}</p>
      </Sheet>
    </main>
  )
}

/** Moves the focus to the panel or, where there is none, to the page's content; the address stays as it is. */
function skipToContent(event: MouseEvent) {
  event.preventDefault()
  const content = document.getElementById('panel') ?? document.getElementById('content')
  content?.focus()
}

/** Escape goes one step back out: from the document, from the picked fact, from the filters. Open menus keep it for themselves. */
function useEscape(view: View, changeView: ChangeView) {
  useEffect(
    function listenForEscape() {
      function stepOut(event: KeyboardEvent) {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        if (document.querySelector('dialog[open]') !== null) return
        if (view.document !== null) changeView({ document: null })
        else changeView(NO_FILTERS)
      }
      window.addEventListener('keydown', stepOut)
      return function stopListening() {
        window.removeEventListener('keydown', stepOut)
      }
    },
    [view, changeView],
  )
}

/** Filters that are set, the years as one. */
function countFilters(view: View): number {
  const lists = [view.provinces, view.partners, view.kinds, view.sectors]
  const years = view.from === null && view.to === null ? 0 : 1
  return lists.reduce((sum, list) => sum + list.length, years)
}
