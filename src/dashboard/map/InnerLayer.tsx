import { memo, type MouseEvent, type PointerEvent } from 'react'
import type { InnerMark } from './innerMarks.ts'
import type { Target } from './target.ts'

export interface InnerLayerProps {
  marks: readonly InnerMark[]
  onPoint: (target: Target | null, event: PointerEvent) => void
  onPick: (key: string, event: MouseEvent) => void
}

/** Smallest radius of what takes the pointer. */
const SMALLEST_HIT = 12

/**
 * Cities and regions, sized by their facts. They keep their elements while the map is panned, and one listener on all of
 * them hears the pointer: there can be hundreds.
 */
export const InnerLayer = memo(function InnerLayer({ marks, onPoint, onPick }: InnerLayerProps) {
  function point(event: PointerEvent) {
    const key = keyAt(event.target)
    if (key !== null) onPoint({ type: 'place', code: key }, event)
  }
  return (
    // The surface around has the keys of the map; this only hears where the pointer is.
    <g
      onPointerOver={point}
      onPointerMove={point}
      onPointerOut={(event) => onPoint(null, event)}
      onClick={(event) => {
        const key = keyAt(event.target)
        if (key !== null) onPick(key, event)
      }}
    >
      {marks.map(({ key, shape, side, x, y, radius, isSelected }) => (
        <g
          key={key}
          data-key={key}
          className={`mark is-inner is-${side}${isSelected ? ' is-selected' : ''}`}
          transform={`translate(${x.toFixed(2)} ${y.toFixed(2)})`}
        >
          <circle className="mark-hit" r={Math.max(SMALLEST_HIT, radius + 3)} />
          <InnerShape shape={shape} radius={radius} />
        </g>
      ))}
    </g>
  )
})

/** The mark as the legend shows it, in a box of 18 by 12. */
export function InnerSwatch({ shape }: Pick<InnerMark, 'shape'>) {
  return (
    <g className="mark is-inner" transform="translate(9 6)">
      <InnerShape shape={shape} radius={4} />
    </g>
  )
}

function InnerShape({ shape, radius }: Pick<InnerMark, 'shape' | 'radius'>) {
  switch (shape) {
    case 'city':
      return <circle className="mark-shape" r={radius} />
    case 'region':
      return <rect className="mark-shape" {...squareOf(radius)} />
  }
}

/** The square that has as much area as the circle. */
function squareOf(radius: number) {
  const side = radius * Math.sqrt(Math.PI)
  return { x: -side / 2, y: -side / 2, width: side, height: side }
}

const keyAt = (target: EventTarget): string | null =>
  target instanceof Element
    ? (target.closest<SVGGElement>('[data-key]')?.dataset.key ?? null)
    : null
