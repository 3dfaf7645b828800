import { useCallback, useEffect, useMemo, useState } from 'react'
import { AtlasContent } from './AtlasContent.tsx'
import { countFilters } from './countFilters.ts'
import type { Atlas } from './dataset.ts'
import { Header, type HeaderProps } from './frame/Header.tsx'
import { LazyPart } from './frame/LazyPart.tsx'
import { useNarrow } from './frame/useNarrow.ts'
import { whenIdle } from './frame/whenIdle.ts'
import { frameWords } from './frame/words.ts'
import { knownView } from './knownView.ts'
import { skipToContent, useLostFocus } from './mainPart.ts'
import { changeOwn, type Own } from './own.ts'
import { pageTitle } from './pageTitle.ts'
import { roomOf } from './room.ts'
import { selectFacts } from './select/facts.ts'
import { selectThings } from './select/things.ts'
import { useEscape } from './useEscape.ts'
import { useFilters } from './useFilters.ts'
import type { ChangeView, View } from './view.ts'

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
const loadTakeAway = async () => (await import('./takeaway/TakeAway.tsx')).TakeAway

/** The page once the dataset is there: the one place where features are put together. */
export function AtlasPage({ atlas, base, own, view: asked, changeView, theme }: AtlasPageProps) {
  const view = useMemo(() => knownView(atlas, asked), [atlas, asked])
  const { language } = view
  const words = frameWords[language]
  const filters = useFilters(view)
  const facts = useMemo(() => selectFacts(atlas, filters), [atlas, filters])
  const isNarrow = useNarrow()
  const [isFiltering, setIsFiltering] = useState(false)
  const [isTakingAway, setIsTakingAway] = useState(false)
  const [isMapSettled, setIsMapSettled] = useState(false)
  const settleMap = useCallback(() => {
    whenIdle(() => {
      setIsMapSettled(true)
    })
  }, [])
  const room = roomOf(view)
  const hasFilters = !view.embed && room !== 'reader' && room !== 'read' && room !== 'about'
  /** The map comes first: what it can do without waits until it is drawn. */
  const isHeld = room === 'map' && !isMapSettled
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
      props={{ atlas, view, changeView, filters }}
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
    <div className="app" data-page={room} data-embed={view.embed ? '' : undefined}>
      <a className="skip" href={room === 'map' ? '#panel' : '#content'} onClick={skipToContent}>
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
      <AtlasContent
        {...{ room, atlas, base, view, changeView, facts, isNarrow, isHeld }}
        onMapSettled={settleMap}
      />
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
