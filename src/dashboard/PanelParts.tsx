import { memo, type ReactNode } from 'react'
import { SECTORS, type Sector } from '../model/fact.ts'
import { LazyPart } from './frame/LazyPart.tsx'
import { frameWords } from './frame/words.ts'
import type { Shown } from './MapPage.tsx'
import { currentView } from './useView.ts'
import { NO_FILTERS, type ChangeView, type View } from './view.ts'

export interface PanelPartsProps {
  shown: Shown
  changeView: ChangeView
  isHeld: boolean
  /** The strip of years, where it stands in the panel. */
  strip: ReactNode
  onOpen: (factIds: readonly string[]) => void
}

const loadEvidence = async () => (await import('./evidence/Evidence.tsx')).Evidence
const loadTradeGrowth = async () => (await import('./charts/TradeGrowth.tsx')).TradeGrowth
const loadSignedProjects = async () => (await import('./charts/SignedProjects.tsx')).SignedProjects
const loadSectors = async () => (await import('./charts/Sectors.tsx')).Sectors

/** What follows in the panel: charts and evidence. */
export function PanelParts({ strip, ...props }: PanelPartsProps) {
  return (
    <>
      <Charts {...props} />
      {strip !== null && <div className="panel-section panel-strip">{strip}</div>}
      <ListedEvidence {...props} />
    </>
  )
}

type PartsProps = Omit<PanelPartsProps, 'strip'>

const Charts = memo(function Charts({ shown, changeView, isHeld, onOpen }: PartsProps) {
  const { atlas, facts, view } = shown
  const { language } = view
  const words = frameWords[language]
  const chart = {
    atlas,
    facts,
    view,
    onOpen,
    onShowAll: () => {
      changeView(NO_FILTERS)
    },
  }
  return (
    <>
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
            changeView({ sectors: toggledSector(currentView().sectors, sector), fact: null })
          },
        }}
      />
    </>
  )
})

const ListedEvidence = memo(function ListedEvidence({ shown, changeView, isHeld }: PartsProps) {
  const { atlas, view, things, group } = shown
  const { language } = view
  const words = frameWords[language]
  return (
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
  )
})

/** The sectors that are set once a bar is picked, in the order of SECTORS. */
function toggledSector(set: readonly Sector[], sector: Sector): Sector[] {
  return SECTORS.filter((each) => set.includes(each) !== (each === sector))
}
