import { DomUtil, Point, type LatLng, type Map as LeafletMap, type ZoomAnimEvent } from 'leaflet'
import { useLayoutEffect, useState, type RefObject } from 'react'
import { planeOfLatLng } from './crs.ts'
import { scaleOfZoom } from './fit.ts'
import type { Frame } from './frame.ts'

/** The frame of a map, read again at the end of each move; null before the map has a view. */
export function useFrame(map: LeafletMap | null): Frame | null {
  const [frame, setFrame] = useState<Frame | null>(null)
  useLayoutEffect(() => {
    if (map === null) return
    function readFrame() {
      if (map !== null) setFrame(frameOf(map))
    }
    map.whenReady(readFrame)
    map.on('moveend zoomend viewreset resize', readFrame)
    return function stopReading() {
      map.off('moveend zoomend viewreset resize', readFrame)
    }
  }, [map])
  return frame
}

/**
 * Keeps a drawing, which is made for `frame`, on the map while that zooms: it is scaled until the next frame draws it
 * anew, and has the class `is-zooming` meanwhile. An `svg` is scaled as an image, strokes and all; a `g` within one is
 * painted at each step and may keep its strokes. Panning needs nothing, since Leaflet moves its panes.
 */
export function useFollow(
  map: LeafletMap,
  frame: Frame,
  drawing: RefObject<SVGSVGElement | SVGGElement | null>,
) {
  useLayoutEffect(() => {
    const element = drawing.current
    if (element === null) return
    element.classList.remove('is-zooming')
    DomUtil.setTransform(element as unknown as HTMLElement, new Point(0, 0), 1)
  }, [frame, drawing])
  useLayoutEffect(() => {
    function follow(zoom: number, origin: { x: number; y: number }) {
      const element = drawing.current
      if (element === null) return
      const scale = scaleOfZoom(zoom) / frame.scale
      const step = new Point(frame.origin.x * scale - origin.x, frame.origin.y * scale - origin.y)
      DomUtil.setTransform(element as unknown as HTMLElement, step, scale)
    }
    function onZoom() {
      follow(map.getZoom(), map.getPixelOrigin())
    }
    function onZoomAnimation({ center, zoom }: ZoomAnimEvent) {
      follow(zoom, originAfter(map, center, zoom))
    }
    function onZoomStart() {
      drawing.current?.classList.add('is-zooming')
    }
    map.on('zoomstart', onZoomStart)
    map.on('zoom viewreset', onZoom)
    map.on('zoomanim', onZoomAnimation)
    return function stopFollowing() {
      map.off('zoomstart', onZoomStart)
      map.off('zoom viewreset', onZoom)
      map.off('zoomanim', onZoomAnimation)
    }
  }, [map, frame, drawing])
}

function frameOf(map: LeafletMap): Frame {
  const zoom = map.getZoom()
  const { x, y } = map.getPixelOrigin()
  const offset = map.layerPointToContainerPoint([0, 0])
  const size = map.getSize()
  return {
    zoom,
    scale: scaleOfZoom(zoom),
    origin: { x, y },
    offset: { x: offset.x, y: offset.y },
    size: { width: size.x, height: size.y },
    center: planeOfLatLng(map.getCenter()),
  }
}

/** The pixel origin that the map will have once it is centred there; Leaflet keeps its own function for it private. */
function originAfter(map: LeafletMap, center: LatLng, zoom: number): { x: number; y: number } {
  const half = map.getSize().divideBy(2)
  const pane = map.layerPointToContainerPoint([0, 0])
  return map.project(center, zoom).subtract(half).add(pane).round()
}
