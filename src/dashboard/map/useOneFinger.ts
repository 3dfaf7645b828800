import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'

/**
 * One finger scrolls the page over a map that shows the whole world, for there is nowhere to pan it to, and pans a closer one.
 * Two fingers zoom either. A mouse is not asked.
 */
export function useOneFinger(map: LeafletMap | null, isWhole: boolean, isCoarse: boolean) {
  const isHeld = isWhole && isCoarse
  useEffect(
    function leaveToPage() {
      if (map === null || !isHeld) return
      // Leaflet's own class for it then lets the browser scroll.
      map.dragging.disable()
      return function takeBack() {
        map.dragging.enable()
      }
    },
    [map, isHeld],
  )
}
