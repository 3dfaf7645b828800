import { useQuery } from '@tanstack/react-query'
import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useRef, useState } from 'react'
import { drawnOutlines } from './drawnOutlines.ts'
import { drawnLevel, outlinesQuery, wantedLevel, type Outline } from './outlines.ts'

export type Outlines =
  | { state: 'pending' }
  | { state: 'failed'; retry: () => void }
  | { state: 'found'; outlines: Outline[] }

/**
 * The outlines for a zoom at which the map stands still. A finer level is fetched when a zoom wants it, and takes the
 * place of the coarser one when it is there and the map does not zoom; one that cannot be had is asked for again when
 * the map next comes to its zooms.
 */
export function useOutlines(map: LeafletMap | null, zoom: number): Outlines {
  const wanted = wantedLevel(zoom)
  const finest = useQuery({ ...outlinesQuery('world-finest'), enabled: wanted === 2 })
  const fine = useQuery({
    ...outlinesQuery('world-fine'),
    enabled: wanted === 1 && finest.data === undefined,
  })
  const world = useQuery({
    ...outlinesQuery('world'),
    initialData: () => drawnOutlines() ?? undefined,
  })
  const levels = [world.data, fine.data, finest.data]
  const best = drawnLevel(
    wanted,
    levels.map((level) => level !== undefined),
  )
  const level = useBetweenZooms(map, best)
  const outlines = levels[level ?? -1]
  if (outlines !== undefined) return { state: 'found', outlines }
  return world.isError
    ? { state: 'failed', retry: () => void world.refetch() }
    : { state: 'pending' }
}

/** The value as of the last moment at which the map did not zoom; the first one that is not null at once. */
function useBetweenZooms<Value>(map: LeafletMap | null, value: Value | null): Value | null {
  const [held, setHeld] = useState(value)
  const isZooming = useRef(false)
  useEffect(
    function followZooms() {
      function begin() {
        isZooming.current = true
      }
      function end() {
        isZooming.current = false
      }
      map?.on('zoomstart', begin)
      map?.on('zoomend', end)
      return function stopFollowing() {
        map?.off('zoomstart', begin)
        map?.off('zoomend', end)
      }
    },
    [map],
  )
  useEffect(
    function takeBetweenZooms() {
      function take() {
        setHeld(value)
      }
      if (!isZooming.current) {
        take()
        return
      }
      map?.on('zoomend', take)
      return function stopWaiting() {
        map?.off('zoomend', take)
      }
    },
    [map, value],
  )
  return held ?? value
}
