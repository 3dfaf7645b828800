import type { ReactNode } from 'react'

export interface Place {
  x: number
  y: number
}

/** The shape of a Recharts point, drawn from where it stands in px and from its row of the data. */
export function pointShape<Point>(draw: (at: Place, point: Point) => ReactNode) {
  return function PointShape({ cx, cy, payload }: ShapeProps<Point>): ReactNode {
    return cx === undefined || cy === undefined || payload === undefined
      ? null
      : draw({ x: cx, y: cy }, payload)
  }
}

interface ShapeProps<Point> {
  cx: number | undefined
  cy: number | undefined
  payload?: Point
}
