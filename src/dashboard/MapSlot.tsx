import { memo } from 'react'
import { LazyPart } from './frame/LazyPart.tsx'
import { frameWords } from './frame/words.ts'
import { knownView } from './knownView.ts'
import type { Shown } from './MapPage.tsx'
import { placesAmong, withinOf } from './select/innerKeys.ts'
import { currentView } from './useView.ts'
import type { ChangeView, View } from './view.ts'

export interface MapSlotProps {
  shown: Shown
  changeView: ChangeView
  /** Facts of a thread were picked. */
  onOpened: (factIds: readonly string[]) => void
  onMapSettled: () => void
}

const loadAtlasMap = async () => (await import('./map/AtlasMap.tsx')).AtlasMap

/** The map, and what picking on it does to the view. */
export const MapSlot = memo(function MapSlot({
  shown,
  changeView,
  onOpened,
  onMapSettled,
}: MapSlotProps) {
  const { atlas, view, things } = shown
  const { language } = view

  function openOfPair(factIds: readonly string[], pair: { province: string; partner: string }) {
    const ofPair = things.filter(
      (fact) => fact.china === pair.province && fact.partner === pair.partner,
    )
    const places = { provinces: [pair.province], partners: [pair.partner] }
    const isWhole = factIds.length >= ofPair.length
    onOpened(factIds)
    changeView({ ...places, fact: isWhole ? null : (factIds[0] ?? null) })
  }
  function select(code: string, side: 'china' | 'partner', isAdditive: boolean) {
    const now = knownView(atlas, currentView())
    const facet = side === 'china' ? 'provinces' : 'partners'
    const codes = picked(now[facet], code, isAdditive)
    changeView({ [facet]: codes, places: placesAmong(now.places, side, codes), fact: null })
  }
  function selectInner(key: string, isAdditive: boolean) {
    const now = knownView(atlas, currentView())
    const within = withinOf(key)
    const facet = within.startsWith('CN-') ? 'provinces' : 'partners'
    const places = picked(now.places, key, isAdditive)
    // The province or partner of a place is chosen with it, and stays when the place is let go.
    const isWithin = places.includes(key) && !(isAdditive && now[facet].includes(within))
    const outer = isAdditive ? [...now[facet], within].sort() : [within]
    changeView({ places, ...(isWithin ? { [facet]: outer } : {}), fact: null })
  }

  return (
    <LazyPart
      load={loadAtlasMap}
      name={frameWords[language].page.map}
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
  )
})

/** What is set of a side once a place on the map is picked: that place, or nothing when it was all there was. */
function picked(set: readonly string[], code: string, isAdditive: boolean): string[] {
  if (isAdditive) {
    const rest = set.filter((other) => other !== code)
    return rest.length < set.length ? rest : [...set, code].sort()
  }
  return set.length === 1 && set[0] === code ? [] : [code]
}
