import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Fact } from '../model/fact.ts'
import type { Atlas } from './dataset.ts'
import { Boundary } from './frame/Boundary.tsx'
import { Sheet, type SheetStop } from './frame/Sheet.tsx'
import { useLater } from './frame/useLater.ts'
import { frameWords } from './frame/words.ts'
import { MapSlot } from './MapSlot.tsx'
import { summarySentence } from './panel/sentence.ts'
import { PanelParts } from './PanelParts.tsx'
import { PanelStart } from './PanelStart.tsx'
import { selectSummary } from './select/summary.ts'
import { selectThings } from './select/things.ts'
import { TimeStrip } from './TimeStrip.tsx'
import type { ChangeView, View } from './view.ts'

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

/** What a part of the page is drawn of, all of it of one moment. */
export interface Shown {
  atlas: Atlas
  view: View
  facts: readonly Fact[]
  /** The same with each thing once. */
  things: readonly Fact[]
  /** The facts behind the mark that was last opened; empty where the view's fact is none of them. */
  group: readonly string[]
}

/** Map, strip of years, and the panel. What filters and its sentence are drawn first, then the map, then charts and evidence. */
export function MapPage(props: MapPageProps) {
  const { atlas, view, changeView, facts, isNarrow, isHeld, onMapSettled } = props
  const { language } = view
  const words = frameWords[language]
  const [stop, setStop] = useState<SheetStop>('half')
  const [opened, setOpened] = useState<readonly string[]>(NONE)
  const things = useMemo(() => selectThings(atlas, facts), [atlas, facts])
  const summary = useMemo(() => selectSummary(atlas, facts, things), [atlas, facts, things])
  const isOverview = view.provinces.length === 0 && view.partners.length === 0
  const group = view.fact !== null && opened.includes(view.fact) ? opened : NONE
  const shown = useMemo(
    (): Shown => ({ atlas, view, facts, things, group }),
    [atlas, view, facts, things, group],
  )
  // The map comes after the panel at the beginning too: its code may be there by now.
  const onMap = useLater<Shown | null>(shown, null)
  const onCharts = useLater(onMap ?? shown)

  const hasFact = view.fact !== null
  useEffect(
    function startAtTop() {
      if (!hasFact) document.getElementById('panel')?.scrollTo?.({ top: 0, behavior: 'instant' })
    },
    [facts, hasFact],
  )

  const open = useCallback(
    (factIds: readonly string[]) => {
      const [first] = factIds
      if (first === undefined) return
      setOpened(factIds)
      setStop((current) => (current === 'peek' ? 'half' : current))
      changeView({ fact: first })
    },
    [changeView],
  )

  const overTime = <TimeStrip shown={shown} {...{ changeView, isHeld }} onOpen={open} />
  return (
    <main className="atlas" data-selection={isOverview ? undefined : ''} data-stop={stop}>
      {view.embed && facts.length > 0 && (
        <p className="lead-sentence embed-title">{summarySentence(atlas, view, summary)}</p>
      )}
      <div className="map-slot">
        {onMap !== null && (
          <MapSlot shown={onMap} {...{ changeView, onMapSettled }} onOpened={setOpened} />
        )}
      </div>
      {!isNarrow && <div className="strip-slot">{overTime}</div>}
      <Sheet stop={stop} setStop={setStop} language={language}>
        <Boundary part={words.panel} language={language}>
          <PanelStart {...{ atlas, view, facts, things, summary }} onOpen={open} />
        </Boundary>
        <PanelParts
          shown={onCharts}
          {...{ changeView, isHeld }}
          strip={isNarrow ? overTime : null}
          onOpen={open}
        />
        <p className="on-paper">
          {window.location.href} · {words.dataVersion(atlas.dataset.version)}
        </p>
      </Sheet>
    </main>
  )
}

const NONE: readonly string[] = []
