import { useCallback, useEffect, useMemo, useRef, useState, type MouseEvent } from 'react'
import type { Atlas } from './dataset.ts'
import { Header, type HeaderProps } from './frame/Header.tsx'
import { LazyPart } from './frame/LazyPart.tsx'
import { useNarrow } from './frame/useNarrow.ts'
import { whenIdle } from './frame/whenIdle.ts'
import { frameWords } from './frame/words.ts'
import { knownView } from './knownView.ts'
import { MapPage } from './MapPage.tsx'
import { changeOwn, isOwnId, type Own } from './own.ts'
import { pageTitle } from './pageTitle.ts'
import { selectFacts, selectOptions } from './select/facts.ts'
import { selectThings } from './select/things.ts'
import { stepOut } from './stepOut.ts'
import {
  EMPTY_VIEW,
  NO_FILTERS,
  paramsToView,
  viewToParams,
  type ChangeView,
  type View,
} from './view.ts'

export interface AtlasPageProps {
  /** With the reader's own documents in it, as far as they are shown. */
  atlas: Atlas
  /** The dataset alone. */
  base: Atlas
  own: Own
  /** As the address says it. */
  view: View
  changeView: ChangeView
  theme: HeaderProps['theme']
}

const loadDropTarget = async () => (await import('./frame/DropTarget.tsx')).DropTarget
const loadOwnBar = async () => (await import('./frame/OwnBar.tsx')).OwnBar
const loadEmbedFoot = async () => (await import('./frame/EmbedFoot.tsx')).EmbedFoot
const loadFilterDialog = async () => (await import('./filters/FilterDialog.tsx')).FilterDialog
const loadResultStatus = async () => (await import('./filters/ResultStatus.tsx')).ResultStatus
const loadFilterBar = async () => (await import('./filters/FilterBar.tsx')).FilterBar
const loadSearch = async () => (await import('./search/Search.tsx')).Search
const loadReaderPage = async () => (await import('./ReaderPage.tsx')).ReaderPage
const loadTablePage = async () => (await import('./TablePage.tsx')).TablePage
const loadTakeAway = async () => (await import('./takeaway/TakeAway.tsx')).TakeAway
const loadTimelinePage = async () => (await import('./TimelinePage.tsx')).TimelinePage
const loadMatrixPage = async () => (await import('./MatrixPage.tsx')).MatrixPage
const loadCompare = async () => (await import('./charts/compare/Compare.tsx')).Compare
const loadAboutPage = async () => (await import('./about/AboutPage.tsx')).AboutPage
const loadYoursPage = async () => (await import('./YoursPage.tsx')).YoursPage
const loadDocumentsPage = async () => (await import('./DocumentsPage.tsx')).DocumentsPage

/** The page once the dataset is there: the one place where features are put together. */
export function AtlasPage({ atlas, base, own, view: asked, changeView, theme }: AtlasPageProps) {
  const view = useMemo(() => knownView(atlas, asked), [atlas, asked])
  const { language } = view
  const words = frameWords[language]
  const filters = useFilters(view)
  const facts = useMemo(() => selectFacts(atlas, filters), [atlas, filters])
  const options = useMemo(() => selectOptions(atlas, filters), [atlas, filters])
  const isNarrow = useNarrow()
  const [isFiltering, setIsFiltering] = useState(false)
  const [isTakingAway, setIsTakingAway] = useState(false)
  const [isMapSettled, setIsMapSettled] = useState(false)
  const settleMap = useCallback(() => {
    whenIdle(() => {
      setIsMapSettled(true)
    })
  }, [])
  /** The reader's own documents have a room of their own. */
  const isYours =
    !view.embed && (view.document === null ? view.page === 'read' : isOwnId(view.document))
  const isReading = view.document !== null && !isYours
  const isMap = !isReading && !isYours && view.page === 'map'
  const hasFilters = !isReading && !isYours && !view.embed && view.page !== 'about'
  /** The map comes first: what it can do without waits until it is drawn. */
  const isHeld = isMap && !isMapSettled
  const filtersSet = countFilters(view)

  useEffect(
    function nameTab() {
      document.title = pageTitle(atlas, view)
    },
    [atlas, view],
  )
  useEscape(view, changeView)
  useLostFocus(view.document)
  const readFiles = useCallback(
    (files: readonly File[]) => {
      changeOwn({ offered: files })
      changeView({ page: 'read', document: null, fact: null })
    },
    [changeView],
  )

  const filterBar = (
    <LazyPart
      load={loadFilterBar}
      name={words.filters}
      height={48}
      language={language}
      isHeld={isHeld && filtersSet === 0}
      props={{ atlas, view, changeView, options }}
    />
  )
  const filtersButton = isNarrow && hasFilters && (
    <button
      type="button"
      className="pill"
      aria-haspopup="dialog"
      onClick={() => {
        setIsFiltering(true)
      }}
    >
      {words.openFilters(filtersSet)}
    </button>
  )
  return (
    <div
      className="app"
      data-page={isReading ? 'reader' : isYours ? 'read' : view.page}
      data-embed={view.embed ? '' : undefined}
    >
      <a className="skip" href={isMap ? '#panel' : '#content'} onClick={skipToContent}>
        {words.skip}
      </a>
      {!view.embed && (
        <Header
          view={view}
          theme={theme}
          search={
            <LazyPart
              load={loadSearch}
              name={words.search}
              height={36}
              language={language}
              isHeld={isHeld}
              props={{ atlas, view, changeView }}
            />
          }
          takeAway={() => {
            setIsTakingAway(true)
          }}
          filtersButton={filtersButton}
        />
      )}
      {!view.embed && (
        <LazyPart
          load={loadDropTarget}
          name={words.page.read}
          height={0}
          language={language}
          isHeld={isHeld}
          props={{ language, onFiles: readFiles }}
        />
      )}
      {isTakingAway && (
        <LazyPart
          load={loadTakeAway}
          name={words.takeAway}
          height={0}
          language={language}
          props={{
            atlas,
            view,
            facts,
            close: () => {
              setIsTakingAway(false)
            },
          }}
        />
      )}
      <LazyPart
        load={loadResultStatus}
        name={words.filters}
        height={0}
        language={language}
        isHeld={isHeld}
        props={{ atlas, facts, language }}
      />
      {hasFilters && !isNarrow && filterBar}
      {hasFilters && isNarrow && (
        <LazyPart
          load={loadFilterDialog}
          name={words.filters}
          height={0}
          language={language}
          isHeld={isHeld && !isFiltering}
          props={{
            isOpen: isFiltering,
            close: () => {
              setIsFiltering(false)
            },
            facts: selectThings(atlas, facts).length,
            language,
            children: filterBar,
          }}
        />
      )}
      {hasFilters && own.documents.length > 0 && (
        <LazyPart
          load={loadOwnBar}
          name={words.page.read}
          height={0}
          language={language}
          props={{ own, language }}
        />
      )}
      {isYours ? (
        <main className="alone" id="content" tabIndex={-1} key="read">
          <LazyPart
            load={loadYoursPage}
            name={words.page.read}
            height="100%"
            language={language}
            props={{ atlas, base, view, changeView }}
          />
        </main>
      ) : isReading ? (
        <main className="alone" id="content" tabIndex={-1} key={view.document}>
          <LazyPart
            load={loadReaderPage}
            name={words.theDocument}
            height="100%"
            language={language}
            props={{ atlas, view, changeView }}
          />
        </main>
      ) : view.page === 'about' ? (
        <main className="alone" id="content" tabIndex={-1} key="about">
          <LazyPart
            load={loadAboutPage}
            name={words.page.about}
            height="100%"
            language={language}
            props={{ atlas: base, language }}
          />
        </main>
      ) : view.page === 'table' ? (
        <LazyPart
          key="table"
          load={loadTablePage}
          name={words.page.table}
          height="100%"
          language={language}
          props={{ atlas, view, changeView, facts, isNarrow }}
        />
      ) : view.page === 'timeline' ? (
        <LazyPart
          key="timeline"
          load={loadTimelinePage}
          name={words.page.timeline}
          height="100%"
          language={language}
          props={{ atlas, view, changeView, facts, isNarrow }}
        />
      ) : view.page === 'matrix' ? (
        <LazyPart
          key="matrix"
          load={loadMatrixPage}
          name={words.page.matrix}
          height="100%"
          language={language}
          props={{ atlas, view, changeView, facts, isNarrow }}
        />
      ) : view.page === 'compare' ? (
        <main className="alone" id="content" tabIndex={-1}>
          <LazyPart
            load={loadCompare}
            name={words.page.compare}
            height="100%"
            language={language}
            props={{ atlas, view, facts }}
          />
        </main>
      ) : isMap ? (
        <MapPage
          atlas={atlas}
          view={view}
          changeView={changeView}
          facts={facts}
          isNarrow={isNarrow}
          isHeld={isHeld}
          onMapSettled={settleMap}
        />
      ) : (
        <LazyPart
          key="documents"
          load={loadDocumentsPage}
          name={words.page.documents}
          height="100%"
          language={language}
          props={{ atlas, view, changeView, facts }}
        />
      )}
      {view.embed && (
        <LazyPart
          load={loadEmbedFoot}
          name={words.openWhole}
          height={0}
          language={language}
          props={{ view, version: atlas.dataset.version }}
        />
      )}
    </div>
  )
}

/** The view's filters alone, the same object until one of them changes: picking a fact recounts nothing. */
function useFilters(view: View): View {
  const keys = Object.keys(NO_FILTERS) as (keyof typeof NO_FILTERS)[]
  const filters = Object.fromEntries(keys.map((key) => [key, view[key]])) as Partial<View>
  const query = viewToParams({ ...EMPTY_VIEW, ...filters, fact: null }).toString()
  return useMemo(() => paramsToView(new URLSearchParams(query)), [query])
}

/** Moves the focus past the header; the address stays as it is. */
function skipToContent(event: MouseEvent) {
  event.preventDefault()
  mainPart()?.focus()
}

/** A link that opens or leaves a document goes with what it stood in: the focus is then led to what has come instead. */
function useLostFocus(documentId: string | null) {
  const shown = useRef(documentId)
  useEffect(
    function leadFocus() {
      if (shown.current === documentId) return
      shown.current = documentId
      if (document.activeElement === document.body) mainPart()?.focus({ preventScroll: true })
    },
    [documentId],
  )
}

/** The panel or, where there is none, the page's content. */
const mainPart = () => document.getElementById('panel') ?? document.getElementById('content')

/** Escape goes one step back out. Open menus keep it for themselves. */
function useEscape(view: View, changeView: ChangeView) {
  useEffect(
    function listenForEscape() {
      function leave(event: KeyboardEvent) {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        if (document.querySelector('dialog[open]') !== null) return
        changeView(stepOut(view))
      }
      window.addEventListener('keydown', leave)
      return function stopListening() {
        window.removeEventListener('keydown', leave)
      }
    },
    [view, changeView],
  )
}

/** Filters that are set, the years as one. */
function countFilters(view: View): number {
  const lists = [
    view.provinces,
    view.partners,
    view.places,
    view.kinds,
    view.sectors,
    view.publishers,
    view.written,
  ]
  const years = view.from === null && view.to === null ? 0 : 1
  const growth = view.growth === null ? 0 : 1
  return lists.reduce((sum, list) => sum + list.length, years + growth)
}
