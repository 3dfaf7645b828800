import type { Map as LeafletMap } from 'leaflet'
import { useDeferredValue, useMemo, useRef } from 'react'
import type { Frame } from './frame.ts'
import type { Web } from './mapScene.ts'
import { backgroundPath } from './threadLines.ts'
import { useFollow } from './useFrame.ts'

export interface ThreadWebProps {
  map: LeafletMap
  frame: Frame
  web: Web
}

/**
 * Many weak threads as one faint path, in a drawing of its own: while the map zooms it is scaled as an image and not painted anew,
 * and it is woven again once everything else stands.
 */
export function ThreadWeb({ map, frame, web }: ThreadWebProps) {
  const drawing = useRef<SVGSVGElement>(null)
  const settled = useDeferredValue(frame)
  const { threads, pointByCode } = useDeferredValue(web)
  const path = useMemo(
    () => backgroundPath(threads, pointByCode, settled),
    [threads, pointByCode, settled],
  )
  useFollow(map, settled, drawing)
  return (
    <svg ref={drawing} className="map-svg leaflet-zoom-animated" aria-hidden="true">
      <path className="thread-background" d={path} />
    </svg>
  )
}
