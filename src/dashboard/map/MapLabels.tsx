import type { MouseEvent, PointerEvent } from 'react'
import type { MapPlace } from '../select/mapPlaces.ts'
import type { PlacedLabel } from './labels.ts'
import type { PlacedInner } from './placedInner.ts'
import type { Target } from './target.ts'

export interface MapLabelsProps {
  /** In px of the map's rectangle. */
  labels: readonly PlacedLabel[]
  placeByCode: ReadonlyMap<string, MapPlace>
  /** Cities and regions are shown: the names of what they lie in are the stronger ones. */
  isClose: boolean
  /** Cities and regions on the map. */
  inner: ReadonlyMap<string, PlacedInner>
  /** Where the layers' zero stands in that rectangle. */
  offset: { x: number; y: number }
  onPoint: (target: Target | null, event: PointerEvent) => void
  onPick: (code: string, event: MouseEvent) => void
}

/** The names that found room, with the lines of those that stand apart. */
export function MapLabels(props: MapLabelsProps) {
  const { labels, placeByCode, isClose, inner, offset, onPoint, onPick } = props
  return (
    <g className="map-labels" transform={`translate(${-offset.x} ${-offset.y})`}>
      {labels.map(({ key, leader }) =>
        leader === null ? null : (
          <path
            key={key}
            className="label-leader"
            d={`M${leader.from.x} ${leader.from.y}L${leader.to.x} ${leader.to.y}`}
          />
        ),
      )}
      {labels.map(({ key, text, rect }) => {
        const place = placeByCode.get(key)
        const className = [
          'map-label',
          place?.place.type === 'bloc' ? 'is-bloc' : '',
          isClose && (place?.facts ?? 0) > 0 ? 'is-outer' : '',
          inner.has(key) ? 'is-inner' : '',
          (place ?? inner.get(key))?.isSelected === true ? 'is-selected' : '',
        ].join(' ')
        return (
          <text
            key={key}
            className={className}
            x={rect.x + rect.width / 2}
            y={rect.y + rect.height / 2}
            onPointerEnter={(event) => onPoint({ type: 'place', code: key }, event)}
            onPointerMove={(event) => onPoint({ type: 'place', code: key }, event)}
            onPointerLeave={(event) => onPoint(null, event)}
            onClick={(event) => onPick(key, event)}
          >
            {text}
          </text>
        )
      })}
    </g>
  )
}
