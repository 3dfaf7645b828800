import type { Map as LeafletMap } from 'leaflet'
import { useState, type KeyboardEvent } from 'react'
import type { PlanePoint } from '../../model/projection.ts'
import type { MapData } from '../select/mapData.ts'
import { latLngOfPlane } from './crs.ts'
import { isInside } from './fit.ts'
import { innerRect, toContainer, type Frame } from './frame.ts'
import { ZOOM_STEP, type MapMoves } from './moves.ts'
import { ARROWS, nextPlace, type Arrow } from './nextPlace.ts'
import { isReachable } from './reachable.ts'
import type { Target } from './target.ts'

export interface MapKeys {
  /** What the keyboard is on, here or in the list. */
  focused: Target | null
  setFocused: (target: Target | null) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** Arrow keys go from place to place, Enter picks, plus zooms onto the place, minus and 0 zoom out. Escape is left to the page. */
export function useMapKeys(
  map: LeafletMap | null,
  frame: Frame | null,
  data: MapData,
  pointByCode: ReadonlyMap<string, PlanePoint>,
  moves: MapMoves,
  pick: (code: string, event: KeyboardEvent) => void,
  isStill: boolean,
): MapKeys {
  const [focused, setFocused] = useState<Target | null>(null)

  const focusedPoint = focused?.type === 'place' ? pointByCode.get(focused.code) : undefined

  function onKeyDown(event: KeyboardEvent) {
    const arrow = ARROWS.find((key) => key === event.key)
    if (arrow !== undefined) {
      event.preventDefault()
      go(arrow)
      return
    }
    switch (event.key) {
      case 'Enter':
      case ' ':
        event.preventDefault()
        if (focused?.type === 'place') pick(focused.code, event)
        return
      case '+':
      case '=':
        moves.zoomBy(ZOOM_STEP, focusedPoint)
        return
      case '-':
        moves.zoomBy(-ZOOM_STEP)
        return
      case '0':
        moves.goHome()
        return
    }
  }

  function go(arrow: Arrow) {
    const code =
      focusedPoint === undefined
        ? firstStop(data)
        : nextPlace(focusedPoint, arrow, stops(data, pointByCode))
    const point = code === null ? undefined : pointByCode.get(code)
    if (code === null || point === undefined || map === null || frame === null) return
    setFocused({ type: 'place', code })
    const { x, y } = toContainer(frame, point)
    if (isInside(innerRect(frame), x, y)) return
    map.panTo(latLngOfPlane(point), { animate: !isStill, duration: 0.2 })
  }

  return { focused, setFocused, onKeyDown }
}

/** All provinces, the partners that have facts, and the cities and regions on the map. */
function stops(
  data: MapData,
  pointByCode: ReadonlyMap<string, PlanePoint>,
): [string, PlanePoint][] {
  const places = [...data.placeByCode.values()]
    .filter((place) => place.side === 'china' || isReachable(place, data))
    .map(({ place }) => place.code)
  return [...places, ...data.innerByKey.keys()].flatMap((code): [string, PlanePoint][] => {
    const point = pointByCode.get(code)
    return point === undefined ? [] : [[code, point]]
  })
}

/** Where the keys begin: at what is selected, else at the province with most facts. */
function firstStop(data: MapData): string | null {
  const places = [...data.placeByCode.values()]
  const selected = places.find(({ isSelected }) => isSelected)
  const provinces = places
    .filter(({ side }) => side === 'china')
    .sort((a, b) => b.facts - a.facts || b.documents - a.documents)
  return (selected ?? provinces[0])?.place.code ?? null
}
