import { WORLD_BOX, type PlaneBox } from '../dashboard/map/fit.ts'

/** Units of the opening's drawings for one unit of the plane. */
export const PLANE_UNITS = 1000

/** A box of the plane as the `viewBox` of a drawing, y down. */
export function planeViewBox({ west, south, east, north }: PlaneBox): string {
  return [west, -north, east - west, north - south].map(inUnits).join(' ')
}

/** Where a point of the drawing of the world stands in it, as shares of its width and height. */
export function asPercent(x: number, y: number): { x: string; y: string } {
  const { west, south, east, north } = WORLD_BOX
  return {
    x: percent((x / PLANE_UNITS - west) / (east - west)),
    y: percent((y / PLANE_UNITS + north) / (north - south)),
  }
}

/** `0.12345` is `12.35%`. */
export const percent = (share: number): string => `${Number((100 * share).toFixed(2))}%`

const inUnits = (value: number): number => Number((value * PLANE_UNITS).toFixed(1))
