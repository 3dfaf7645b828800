import { useEffect, useMemo, useState } from 'react'
import { SECTORS, type Fact, type Sector } from '../model/fact.ts'
import type { Atlas } from './dataset.ts'
import { Boundary } from './frame/Boundary.tsx'
import { LazyPart } from './frame/LazyPart.tsx'
import { Sheet, type SheetStop } from './frame/Sheet.tsx'
import { frameWords } from './frame/words.ts'
import { summarySentence } from './panel/sentence.ts'
import { PanelStart } from './PanelStart.tsx'
import { placesAmong, withinOf } from './select/innerPlaces.ts'
import { selectSummary } from './select/summary.ts'
import { selectThings } from './select/things.ts'
import { NO_FILTERS, type ChangeView, type View } from './view.ts'

export interface MapPageProps {
  atlas: Atlas
  view: View
  changeView: ChangeView
  /** What documents say that passes the filters; the same array until a filter changes. */
  facts: readonly Fact[]
  isNarrow: boolean
  /** The map is not drawn yet: what is beside it waits. */
  isHeld: boolean
  /** The map is drawn, or it cannot be. */
  onMapSettled: () => void
}

const loadAtlasMap = async () => (await import('./map/AtlasMap.tsx')).AtlasMap
const loadEvidence = async () => (await import('./evidence/Evidence.tsx')).Evidence
const loadTradeGrowth = async () => (await import('./charts/TradeGrowth.tsx')).TradeGrowth
const loadSignedProjects = async () => (await import('./charts/SignedProjects.tsx')).SignedProjects
const loadSectors = async () => (await import('./charts/Sectors.tsx')).Sectors
const loadFactsOverTime = async () => (await import('./charts/FactsOverTime.tsx')).FactsOverTime

/** Map, strip of years, and the panel: sentence, key figures, charts, evidence. */
export function MapPage({
  atlas,
  view,
  changeView,
  facts,
  isNarrow,
  isHeld,
  onMapSettled,
}: MapPageProps) {
  const { language } = view
  const words = frameWords[language]
  const [stop, setStop] = useState<SheetStop>('half')
  /** The facts behind the mark that was last opened; they hold while one of them is the view's fact. */
  const [opened, setOpened] = useState<readonly string[]>([])
  const things = useMemo(() => selectThings(atlas, facts), [atlas, facts])
  const summary = useMemo(() => selectSummary(atlas, facts, things), [atlas, facts, things])
  const isOverview = view.provinces.length === 0 && view.partners.length === 0
  const group = view.fact !== null && opened.includes(view.fact) ? opened : []

  const hasFact = view.fact !== null
  useEffect(
    function startAtTop() {
      if (!hasFact) document.getElementById('panel')?.scrollTo?.({ top: 0, behavior: 'instant' })
    },
    [facts, hasFact],
  )

  function open(factIds: readonly string[]) {
    const [first] = factIds
    if (first === undefined) return
    setOpened(factIds)
    setStop((current) => (current === 'peek' ? 'half' : current))
    changeView({ fact: first })
  }
  function openOfPair(factIds: readonly string[], pair: { province: string; partner: string }) {
    const ofPair = things.filter(
      (fact) => fact.china === pair.province && fact.partner === pair.partner,
    )
    const places = { provinces: [pair.province], partners: [pair.partner] }
    const isWhole = factIds.length >= ofPair.length
    setOpened(factIds)
    changeView({ ...places, fact: isWhole ? null : (factIds[0] ?? null) })
  }
  function select(code: string, side: 'china' | 'partner', isAdditive: boolean) {
    const facet = side === 'china' ? 'provinces' : 'partners'
    const codes = picked(view[facet], code, isAdditive)
    changeView({ [facet]: codes, places: placesAmong(view.places, side, codes), fact: null })
  }
  function selectInner(key: string, isAdditive: boolean) {
    const within = withinOf(key)
    const facet = within.startsWith('CN-') ? 'provinces' : 'partners'
    const places = picked(view.places, key, isAdditive)
    // The province or partner of a place is chosen with it, and stays when the place is let go.
    const isWithin = places.includes(key) && !(isAdditive && view[facet].includes(within))
    const outer = isAdditive ? [...view[facet], within].sort() : [within]
    changeView({ places, ...(isWithin ? { [facet]: outer } : {}), fact: null })
  }
  function clear() {
    changeView(NO_FILTERS)
  }

  const chart = { atlas, facts, view, onOpen: open, onShowAll: clear }
  const overTime = (
    <LazyPart
      load={loadFactsOverTime}
      name={words.overTime}
      height={78}
      language={language}
      isHeld={isHeld}
      props={{
        atlas,
        view,
        onOpen: open,
        onYears: (from: number | null, to: number | null) => {
          changeView({ from, to, fact: null })
        },
      }}
    />
  )
  return (
    <main className="atlas" data-selection={isOverview ? undefined : ''} data-stop={stop}>
      {view.embed && facts.length > 0 && (
        <p className="lead-sentence embed-title">{summarySentence(atlas, view, summary)}</p>
      )}
      <div className="map-slot">
        <LazyPart
          load={loadAtlasMap}
          name={words.page.map}
          height="100%"
          language={language}
          onFailure={onMapSettled}
          props={{
            atlas,
            view,
            facts: things,
            onSelect: select,
            onSelectInner: selectInner,
            onOpen: openOfPair,
            onMeasure: (measure: View['measure']) => {
              changeView({ measure })
            },
            onKinds: (kinds: View['kinds']) => {
              changeView({ kinds, fact: null })
            },
            onSettled: onMapSettled,
          }}
        />
      </div>
      {!isNarrow && <div className="strip-slot">{overTime}</div>}
      <Sheet stop={stop} setStop={setStop} language={language}>
        <Boundary part={words.panel} language={language}>
          <PanelStart {...{ atlas, view, facts, things, summary }} onOpen={open} />
        </Boundary>
        <LazyPart
          load={loadTradeGrowth}
          name={words.tradeGrowth}
          height={180}
          language={language}
          isHeld={isHeld}
          props={chart}
        />
        <LazyPart
          load={loadSignedProjects}
          name={words.signedProjects}
          height={180}
          language={language}
          isHeld={isHeld}
          props={{
            ...chart,
            onConvert: (convert: View['convert']) => {
              changeView({ convert })
            },
          }}
        />
        <LazyPart
          load={loadSectors}
          name={words.sectors}
          height={240}
          language={language}
          isHeld={isHeld}
          props={{
            ...chart,
            onSector: (sector: Sector) => {
              changeView({ sectors: toggledSector(view.sectors, sector), fact: null })
            },
          }}
        />
        {isNarrow && <div className="panel-section panel-strip">{overTime}</div>}
        <LazyPart
          load={loadEvidence}
          name={words.evidence}
          height={600}
          language={language}
          isHeld={isHeld}
          props={{
            atlas,
            view,
            facts: things,
            group,
            onShowAll: () => {
              changeView({ fact: null })
            },
          }}
        />
        <p className="on-paper">
          {window.location.href} · {words.dataVersion(atlas.dataset.version)}
        </p>
      </Sheet>
    </main>
  )
}

/** What is set of a side once a place on the map is picked: that place, or nothing when it was all there was. */
function picked(set: readonly string[], code: string, isAdditive: boolean): string[] {
  if (isAdditive) {
    const rest = set.filter((other) => other !== code)
    return rest.length < set.length ? rest : [...set, code].sort()
  }
  return set.length === 1 && set[0] === code ? [] : [code]
}

/** The sectors that are set once a bar is picked, in the order of SECTORS. */
function toggledSector(set: readonly Sector[], sector: Sector): Sector[] {
  return SECTORS.filter((each) => set.includes(each) !== (each === sector))
}
