import type { Map as LeafletMap } from 'leaflet'
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { PlanePoint } from '../../model/projection.ts'
import { onPaper } from '../onPaper.ts'
import { latLngOfPlane, planeOfLatLng } from './crs.ts'
import { clampCenter, homePosition, type MapPosition, type Size } from './fit.ts'

/** Seconds that a move of the map takes. */
const MOVE_SECONDS = 0.45

/** Zoom steps of the buttons and keys. */
export const ZOOM_STEP = 0.75
/** Closer than this the outlines have no more to show. */
export const MOST_ZOOM = 7

export interface MapMoves {
  /** The whole world again. */
  goHome: () => void
  /**
   * `onto` is what comes to the middle; without it the only selected place does when coming closer, unless the reader has
   * moved the map, and else the middle stays.
   */
  zoomBy: (step: number, onto?: PlanePoint) => void
  /** The next change of the selection is one that the reader sees where the map stands: it moves nothing. */
  stay: () => void
}

export interface MapMovesOptions {
  /** Names the selection; empty for none. */
  selection: string
  /** The outlines are there: before that the selection's extent is only that of its points. */
  isReady: boolean
  /** Where the selection is best seen; null for the whole world. */
  positionOfSelection: (size: Size) => MapPosition | null
  /** The only selected place; null where there is none, or several. */
  selectedPoint: PlanePoint | null
  /** Moves are instant. */
  isStill: boolean
}

/**
 * Keeps the map where it belongs: on the whole world, or on the selection when there is one. It goes there when the
 * selection changes, and again when the map's size does, until the reader moves it by hand.
 */
export function useMapMoves(map: LeafletMap | null, options: MapMovesOptions): MapMoves {
  const { selection, isReady, positionOfSelection, selectedPoint, isStill } = options
  const isByHand = useRef(false)
  /** The reader has pushed the map elsewhere, not only come closer. */
  const isPushed = useRef(false)
  /** On the clock of the page; Infinity while a flight waits to begin. */
  const flyingUntil = useRef(0)
  const takeOff = useRef(0)
  const isHeld = useRef(false)
  const latest = useRef(positionOfSelection)
  useLayoutEffect(() => {
    latest.current = positionOfSelection
  })

  const moveTo = useCallback(
    (position: MapPosition, isInstant: boolean) => {
      if (map === null) return
      isPushed.current = false
      const center = latLngOfPlane(position.center)
      if (isInstant || isStill) map.setView(center, position.zoom, { animate: false })
      else {
        flyingUntil.current = performance.now() + MOVE_SECONDS * 1000
        map.flyTo(center, position.zoom, { duration: MOVE_SECONDS })
      }
    },
    [map, isStill],
  )

  const settle = useCallback(
    (isInstant: boolean) => {
      if (map === null) return
      const size = sizeOf(map)
      const position = (selection === '' ? null : latest.current(size)) ?? homePosition(size)
      moveTo(position, isInstant)
    },
    [map, selection, moveTo],
  )

  const latestSettle = useRef(settle)
  useLayoutEffect(() => {
    latestSettle.current = settle
  })

  const settled = useRef<{ selection: string; isReady: boolean } | null>(null)
  // Before the size is looked at: a change of both is one flight.
  useLayoutEffect(
    function followSelection() {
      if (map === null) return
      const last = settled.current
      const isSame = last?.selection === selection
      if (isSame && (last.isReady || !isReady || isByHand.current)) return
      settled.current = { selection, isReady }
      if (!isSame) isPushed.current = isHeld.current
      isByHand.current = isHeld.current
      isHeld.current = false
      if (isByHand.current) return
      if (last === null || isSame || isStill) {
        settle(true)
        return
      }
      // The panel's charts are drawn in this frame: a flight that begins before the next would be over unseen.
      flyingUntil.current = Infinity
      cancelAnimationFrame(takeOff.current)
      takeOff.current = requestAnimationFrame(() => {
        takeOff.current = requestAnimationFrame(() => {
          latestSettle.current(false)
        })
      })
    },
    [map, selection, isReady, isStill, settle],
  )

  useLayoutEffect(
    function followSize() {
      if (map === null) return
      const container = map.getContainer()
      function fit() {
        if (map === null) return
        map.invalidateSize({ animate: false, pan: true })
        keepAbove(map, homePosition(sizeOf(map)).zoom)
        // The panel widens with the selection: the flight goes on to where the narrower map wants it.
        if (isByHand.current || flyingUntil.current === Infinity) return
        latestSettle.current(performance.now() > flyingUntil.current)
      }
      const observer = new ResizeObserver(fit)
      observer.observe(container)
      const leavePaper = onPaper(fit)
      return function stopObserving() {
        leavePaper()
        observer.disconnect()
      }
    },
    [map],
  )

  useEffect(() => {
    return function stayOnGround() {
      cancelAnimationFrame(takeOff.current)
      if (map !== null) endZoom(map)
    }
  }, [map])

  useEffect(
    function noticeHands() {
      if (map === null) return
      const container = map.getContainer()
      function notice() {
        isByHand.current = true
        isPushed.current = true
      }
      /** One finger may scroll the page over the map. */
      function noticeFingers({ touches }: TouchEvent) {
        if (touches.length > 1) notice()
      }
      map.on('dragstart', notice)
      container.addEventListener('wheel', notice, { passive: true })
      container.addEventListener('touchmove', noticeFingers, { passive: true })
      return function stopNoticing() {
        map.off('dragstart', notice)
        container.removeEventListener('wheel', notice)
        container.removeEventListener('touchmove', noticeFingers)
      }
    },
    [map],
  )

  useEffect(
    function keepOnMap() {
      if (map === null) return
      /** Leaflet rounds to whole pixels: a move of less than one ends at once, where it began. */
      let isPulling = false
      function pullBack() {
        if (map === null || isPulling) return
        const center = planeOfLatLng(map.getCenter())
        const { x: width, y: height } = map.getSize()
        const kept = clampCenter(center, { width, height })
        const isOff = Math.hypot(kept[0] - center[0], kept[1] - center[1]) > 1e-3
        if (!isOff) return
        isPulling = true
        map.panTo(latLngOfPlane(kept), { animate: !isStill, duration: 0.2 })
        isPulling = false
      }
      map.on('moveend', pullBack)
      return function letGo() {
        map.off('moveend', pullBack)
      }
    },
    [map, isStill],
  )

  return {
    goHome: useCallback(() => {
      if (map === null) return
      isByHand.current = false
      moveTo(homePosition(sizeOf(map)), false)
    }, [map, moveTo]),
    zoomBy: useCallback(
      (step: number, onto?: PlanePoint) => {
        if (map === null) return
        isByHand.current = true
        const zoom = Math.max(map.getMinZoom(), Math.min(MOST_ZOOM, map.getZoom() + step))
        const middle = onto ?? (step > 0 && !isPushed.current ? selectedPoint : null)
        const center = middle === null ? map.getCenter() : latLngOfPlane(middle)
        map.setView(center, zoom, { animate: !isStill })
      },
      [map, selectedPoint, isStill],
    ),
    stay: useCallback(() => {
      isHeld.current = true
    }, []),
  }
}

function sizeOf(map: LeafletMap): Size {
  const { x, y } = map.getSize()
  return { width: x, height: y }
}

/** Like Leaflet's `setMinZoom`, without its event and its glide, which would go on whatever else moves the map at that moment. */
function keepAbove(map: LeafletMap, zoom: number) {
  map.options.minZoom = zoom
  if (map.getZoom() < zoom) map.setZoom(zoom, { animate: false })
}

/** Leaflet ends a glide of the zoom a quarter of a second after it began, on a map that is taken away by then, too, which fails. */
function endZoom(map: LeafletMap) {
  const gliding = map as LeafletMap & { _animatingZoom?: boolean }
  gliding._animatingZoom = false
}
