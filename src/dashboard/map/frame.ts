import type { PlanePoint } from '../../model/projection.ts'
import type { PlaneBox, Rect, Size } from './fit.ts'

/** Where the plane stands on the screen, as of the end of the last move. */
export interface Frame {
  zoom: number
  /** Px for one unit of the plane. */
  scale: number
  /** What Leaflet subtracts from px of the world to get px of its layers. */
  origin: { x: number; y: number }
  /** Where the layers' zero stands in the map's rectangle. */
  offset: { x: number; y: number }
  size: Size
  center: PlanePoint
}

/** Px of Leaflet's layers, y down. */
export function toLayer(
  frame: Pick<Frame, 'scale' | 'origin'>,
  [x, y]: PlanePoint,
): { x: number; y: number } {
  return { x: x * frame.scale - frame.origin.x, y: -y * frame.scale - frame.origin.y }
}

/** Px of the map's rectangle, y down. */
export function toContainer(frame: Frame, point: PlanePoint): { x: number; y: number } {
  const layer = toLayer(frame, point)
  return { x: layer.x + frame.offset.x, y: layer.y + frame.offset.y }
}

/** The part of the plane that is in sight. */
export function boxInSight(frame: Frame): PlaneBox {
  const [x, y] = frame.center
  const [halfWidth, halfHeight] = [
    frame.size.width / 2 / frame.scale,
    frame.size.height / 2 / frame.scale,
  ]
  return {
    west: x - halfWidth,
    south: y - halfHeight,
    east: x + halfWidth,
    north: y + halfHeight,
  }
}

/** The map's rectangle without its outermost px, in which names and the focus have to stay. */
export function innerRect({ size }: Frame): Rect {
  return { x: 4, y: 4, width: size.width - 8, height: size.height - 8 }
}
