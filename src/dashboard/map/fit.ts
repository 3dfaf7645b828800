import { EQUATOR_WIDTH, type PlanePoint } from '../../model/projection.ts'

/** A rectangle of the plane. Boxes of latitude and longitude would not do: meridians are curves here. */
export interface PlaneBox {
  west: number
  south: number
  east: number
  north: number
}

export interface Size {
  width: number
  height: number
}

/** Px kept free on each side. */
export interface Padding {
  top: number
  right: number
  bottom: number
  left: number
}

/** A rectangle on the screen, in px, y down. */
export interface Rect {
  x: number
  y: number
  width: number
  height: number
}

export interface MapPosition {
  center: PlanePoint
  zoom: number
}

/** The land of the map without Antarctica. */
export const WORLD_BOX: PlaneBox = { west: -1.92, south: -1.03, east: 3.3, north: 1.306 }

/** A province smaller than this is no target: the inset shows it instead. In px. */
export const SMALLEST_TARGET = 24

/** Px for one unit of the plane. */
export const scaleOfZoom = (zoom: number) => (256 / EQUATOR_WIDTH) * 2 ** zoom

/** The zoom at which one unit of the plane has so many px. */
export const zoomOfScale = (scale: number) => Math.log2((scale * EQUATOR_WIDTH) / 256)

/** The largest view that shows the whole box inside the padding. The box is centred in what the padding leaves. */
export function fitBox(
  box: PlaneBox,
  size: Size,
  padding: Padding,
  zooms: { min: number; max: number },
): MapPosition {
  const width = Math.max(40, size.width - padding.left - padding.right)
  const height = Math.max(40, size.height - padding.top - padding.bottom)
  const scale = Math.min(
    width / Math.max(1e-9, box.east - box.west),
    height / Math.max(1e-9, box.north - box.south),
  )
  const zoom = Math.max(zooms.min, Math.min(zooms.max, zoomOfScale(scale)))
  const px = scaleOfZoom(zoom)
  return {
    zoom,
    center: [
      (box.west + box.east) / 2 + (padding.right - padding.left) / 2 / px,
      (box.south + box.north) / 2 + (padding.top - padding.bottom) / 2 / px,
    ],
  }
}

/** The whole world: as wide as the map, nearer to its upper edge, so that what floats at the lower edge covers the least. */
export function homePosition(size: Size): MapPosition {
  const edge = size.width < 720 ? 6 : 20
  const zooms = { min: 0, max: 4 }
  const { zoom } = fitBox(WORLD_BOX, size, { top: 12, right: edge, bottom: 8, left: edge }, zooms)
  const free = size.height - (WORLD_BOX.north - WORLD_BOX.south) * scaleOfZoom(zoom)
  const top = Math.max(12, free * 0.12)
  return {
    zoom,
    center: [
      (WORLD_BOX.west + WORLD_BOX.east) / 2,
      WORLD_BOX.north - (size.height / 2 - top) / scaleOfZoom(zoom),
    ],
  }
}

/** Whether a position is that of the whole world, within a few px. */
export function isHome({ center, zoom }: MapPosition, size: Size): boolean {
  const home = homePosition(size)
  const apart = Math.hypot(center[0] - home.center[0], center[1] - home.center[1])
  return Math.abs(zoom - home.zoom) < 0.01 && apart * scaleOfZoom(zoom) < 4
}

/**
 * The centre nearest to this one that lies on the map, so that the world can be pushed aside but not away. That of the whole
 * world lies below it where the map is tall.
 */
export function clampCenter([x, y]: PlanePoint, size: Size): PlanePoint {
  const south = Math.min(WORLD_BOX.south, homePosition(size).center[1])
  return [
    Math.max(WORLD_BOX.west, Math.min(WORLD_BOX.east, x)),
    Math.max(south, Math.min(WORLD_BOX.north, y)),
  ]
}

/** The smallest box around the points, or null of none. */
export function boxAround(points: readonly PlanePoint[]): PlaneBox | null {
  if (points.length === 0) return null
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return {
    west: Math.min(...xs),
    south: Math.min(...ys),
    east: Math.max(...xs),
    north: Math.max(...ys),
  }
}

export function isInside(rect: Rect, x: number, y: number): boolean {
  return x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height
}

export function overlap(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}
