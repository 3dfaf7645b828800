import type { Map as LeafletMap } from 'leaflet'
import { memo, useEffect, useId, useRef } from 'react'
import { graticulePath } from './graticule.ts'
import type { Frame } from './frame.ts'
import { NothingPatterns, Outlines, type OutlinesProps } from './Outlines.tsx'
import { PATH_UNITS } from './outlines.ts'
import { useFollow } from './useFrame.ts'

export interface LandProps extends Omit<OutlinesProps, 'id'> {
  map: LeafletMap
  frame: Frame
  /** The place that the pointer or the keyboard is on. */
  targetCode: string | null
  /** Called once the outlines are on the screen. */
  onDrawn?: (() => void) | undefined
}

/** Sea lines, countries and provinces, in the colours of their counts. */
export const Land = memo(function Land(props: LandProps) {
  const { map, frame, outlines, placeByCode, lit, targetCode, onDrawn, onPoint, onPick } = props
  const svg = useRef<SVGSVGElement>(null)
  const id = useId()
  useFollow(map, frame, svg)
  const isDrawn = outlines.length > 0
  useEffect(
    function tellDrawn() {
      if (isDrawn) onDrawn?.()
    },
    [isDrawn, onDrawn],
  )
  const units = frame.scale / PATH_UNITS
  return (
    <svg ref={svg} className="map-svg leaflet-zoom-animated" aria-hidden="true">
      <defs>
        <NothingPatterns id={id} scale={1 / units} />
      </defs>
      <g transform={`translate(${-frame.origin.x} ${-frame.origin.y}) scale(${units})`}>
        <path className="graticule" d={graticulePath} />
        <Outlines {...{ id, outlines, placeByCode, lit, onPoint, onPick }} />
        {outlines
          .filter(({ code }) => code !== null && code === targetCode)
          .map(({ path }) => (
            <path key="target" className="land-target" d={path} />
          ))}
      </g>
    </svg>
  )
})
