import type { Map as LeafletMap } from 'leaflet'
import { useRef } from 'react'
import type { Frame } from './frame.ts'
import { useFollow } from './useFrame.ts'

export interface ThreadWebProps {
  map: LeafletMap
  frame: Frame
  path: string
}

/** Many weak threads as one faint path, in a drawing of its own: while the map zooms it is scaled as an image and not painted anew. */
export function ThreadWeb({ map, frame, path }: ThreadWebProps) {
  const drawing = useRef<SVGSVGElement>(null)
  useFollow(map, frame, drawing)
  return (
    <svg ref={drawing} className="map-svg leaflet-zoom-animated" aria-hidden="true">
      <path className="thread-background" d={path} />
    </svg>
  )
}
