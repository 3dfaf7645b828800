import type { Frame } from './frame.ts'
import { toLayer } from './frame.ts'
import { INNER_FROM, type PlacedInner } from './placedInner.ts'

/** The mark of a city or a region. Px of Leaflet's layers. */
export interface InnerMark {
  key: string
  /** A city is round, a region square. */
  shape: 'city' | 'region'
  side: 'china' | 'partner'
  x: number
  y: number
  /** How far it reaches from its middle. */
  radius: number
  isSelected: boolean
}

/** A place with one fact, and the growth of the radius with the square root of their number: areas are as facts. */
const LEAST_RADIUS = 2.6
const RADIUS_PER_ROOT = 1.25
const MOST_RADIUS = 9
/** A selected place among whole countries. */
const SMALL_RADIUS = 3.2

/** The marks in drawing order: small ones above large ones, so that each can be hit; selected ones on top. */
export function innerMarks(
  shown: ReadonlyMap<string, PlacedInner>,
  frame: Pick<Frame, 'zoom' | 'scale' | 'origin'>,
): InnerMark[] {
  return [...shown.values()]
    .map(({ key, kind, side, point, factIds, isSelected }): InnerMark => ({
      ...{ key, side, isSelected },
      shape: kind === 'region' ? 'region' : 'city',
      ...toLayer(frame, point),
      radius: innerRadius(factIds.length, frame.zoom),
    }))
    .sort((a, b) => Number(a.isSelected) - Number(b.isSelected) || b.radius - a.radius)
}

/** Px from the middle of a mark to its edge: 2.6 for one fact, 5.1 for nine, 9 at most; 3.2 where it stands alone. */
export function innerRadius(facts: number, zoom: number): number {
  if (zoom < INNER_FROM) return SMALL_RADIUS
  return Math.min(MOST_RADIUS, LEAST_RADIUS + RADIUS_PER_ROOT * (Math.sqrt(Math.max(1, facts)) - 1))
}
