import type { MouseEvent, PointerEvent } from 'react'
import type { Target } from './target.ts'

/** The end of a thread. Px of Leaflet's layers. */
export interface Mark {
  code: string
  type: 'province' | 'partner' | 'bloc'
  x: number
  y: number
  isSelected: boolean
}

/** How far each mark reaches from its middle, with its halo. */
export const MARK_REACH = { province: 3.5, partner: 5, bloc: 7 } as const

/** How far from its middle it takes the pointer. */
export const MARK_HIT = { province: 8, partner: 12, bloc: 12 } as const

export interface MapMarksProps {
  marks: readonly Mark[]
  scale: number
  onPoint: (target: Target | null, event: PointerEvent) => void
  onPick: (code: string, event: MouseEvent) => void
}

/** A dot for a province, a ring for a partner, a diamond for a bloc. */
export function MapMarks({ marks, scale, onPoint, onPick }: MapMarksProps) {
  return marks.map((mark) => (
    <g
      key={mark.code}
      className={`mark is-${mark.type}`}
      transform={`translate(${mark.x} ${mark.y})`}
      onPointerEnter={(event) => onPoint({ type: 'place', code: mark.code }, event)}
      onPointerMove={(event) => onPoint({ type: 'place', code: mark.code }, event)}
      onPointerLeave={(event) => onPoint(null, event)}
      onClick={(event) => onPick(mark.code, event)}
    >
      <circle className="mark-hit" r={MARK_HIT[mark.type]} />
      <g transform={`scale(${scale})`}>
        <MarkShape type={mark.type} />
      </g>
    </g>
  ))
}

export function MarkShape({ type }: { type: Mark['type'] }) {
  switch (type) {
    case 'province':
      return <circle className="mark-shape" r="2.9" />
    case 'partner':
      return <circle className="mark-shape" r="3.6" />
    case 'bloc':
      return <path className="mark-shape" d="M0-5.4 5.4 0 0 5.4-5.4 0Z" />
  }
}
