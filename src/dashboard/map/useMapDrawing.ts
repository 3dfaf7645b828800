import type { Map as LeafletMap } from 'leaflet'
import { useMemo } from 'react'
import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { measureText, parseMeasure } from '../measure.ts'
import { selectMapClasses, selectMapData, type MapData } from '../select/mapData.ts'
import type { View } from '../view.ts'
import type { Frame } from './frame.ts'
import { mapScene, pointsOf, type MapScene } from './mapScene.ts'
import { unravelled } from './unravelled.ts'
import { useFrame } from './useFrame.ts'
import { useInnerPlaces, type InnerPlaces } from './useInnerPlaces.ts'
import { useParting } from './useParting.ts'

export interface MapDrawing {
  data: MapData
  /** With threads that end at the cities and regions in sight. */
  drawn: MapData
  /** Null until the map stands. */
  frame: Frame | null
  inner: InnerPlaces
  /** Names the selection; empty for none. */
  selection: string
  scene: MapScene | null
}

/** What the map draws of the facts where it stands. */
export function useMapDrawing(
  map: LeafletMap | null,
  { atlas, view, facts }: { atlas: Atlas; view: View; facts: readonly Fact[] },
  { isListOpen, isStill }: { isListOpen: boolean; isStill: boolean },
): MapDrawing {
  const measure = measureText(view.measure)
  const classes = useMemo(() => selectMapClasses(atlas, parseMeasure(measure)), [atlas, measure])
  const data = useMemo(
    () => selectMapData(atlas, view, facts, classes),
    [atlas, view, facts, classes],
  )
  const outerPoints = useMemo(() => pointsOf(atlas), [atlas])
  const frame = useFrame(map)
  const inner = useInnerPlaces(data.innerByKey, outerPoints, frame, isListOpen)
  const drawn = useMemo(
    () => (frame === null ? data : unravelled(atlas, data, inner.shown, frame)),
    [atlas, data, inner.shown, frame],
  )
  const selection = data.hasSelection
    ? [...view.provinces, '|', ...view.partners, '|', ...view.places].join(' ')
    : ''
  const parted = useParting(selection, isStill)
  const { pointByCode, shown, marks } = inner
  const scene = useMemo(
    () =>
      frame === null
        ? null
        : mapScene(drawn, pointByCode, frame, parted, { inner: shown, innerMarks: marks }),
    [drawn, pointByCode, frame, parted, shown, marks],
  )
  return { data, drawn, frame, inner, selection, scene }
}
