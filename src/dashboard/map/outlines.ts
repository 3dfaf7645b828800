import type { Topology } from 'topojson-specification'
import { fileQuery } from '../fileQuery.ts'
import type { PlaneBox } from './fit.ts'

/** A place as it is drawn, in the plane of the map. */
export interface Outline {
  /** The place's code; null for land that no code stands for. */
  code: string | null
  /** An SVG path in PATH_UNITS, y down. */
  path: string
  box: PlaneBox
  /** In square units of the plane. */
  area: number
}

/** Path coordinates for one unit of the plane: whole numbers stay exact in the renderer's single precision. */
export const PATH_UNITS = 100_000

/** The levels of the world, coarse to fine, and the zoom from which each is fetched and drawn. */
export const WORLD_LEVELS = [
  { file: 'world', fromZoom: -Infinity },
  { file: 'world-fine', fromZoom: 4 },
  { file: 'world-finest', fromZoom: 5.5 },
] as const
export type OutlineFile = (typeof WORLD_LEVELS)[number]['file'] | 'inset'

/** One level of outlines, in drawing order. */
export const outlinesQuery = (file: OutlineFile) =>
  fileQuery(
    `geo/${file}.json`,
    async () => (await import('../../model/outlinesFile.ts')).outlinesFileSchema,
    async (topology) => (await import('./parseOutlines.ts')).parseOutlines(topology as Topology),
  )

/** The level that a zoom wants, as its place among WORLD_LEVELS. */
export function wantedLevel(zoom: number): number {
  return WORLD_LEVELS.findLastIndex(({ fromZoom }) => zoom >= fromZoom)
}

/**
 * The level to draw of those that are there: the wanted one, else a finer one, else the finest of the coarser ones;
 * null while there is none.
 */
export function drawnLevel(wanted: number, isThere: readonly boolean[]): number | null {
  const finer = isThere.findIndex((there, level) => there && level >= wanted)
  const coarser = isThere.findLastIndex((there, level) => there && level < wanted)
  return [finer, coarser].find((level) => level >= 0) ?? null
}

/** A closed line of the plane: its last point is its first. */
export type Ring = [number, number][]

/** The outline that such lines bound. */
export function outlineOf(code: string | null, rings: readonly Ring[]): Outline {
  return {
    code,
    path: rings.map(ringPath).join(''),
    box: boxOf(rings),
    area: rings.reduce((sum, ring) => sum + signedArea(ring), 0),
  }
}

function ringPath(ring: Ring): string {
  // A speck that the grid has rounded to a point has nothing to draw.
  if (ring.length < 3) return ''
  let last: [number, number] | null = null
  const steps: number[] = []
  for (const [x, y] of ring.slice(0, -1)) {
    const point: [number, number] = [Math.round(x * PATH_UNITS), -Math.round(y * PATH_UNITS)]
    steps.push(point[0] - (last?.[0] ?? 0), point[1] - (last?.[1] ?? 0))
    last = point
  }
  return `M${steps.slice(0, 2).join(' ')}l${steps.slice(2).join(' ')}z`
}

function boxOf(rings: readonly Ring[]): PlaneBox {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity }
  for (const [x, y] of rings.flat()) {
    box.west = Math.min(box.west, x)
    box.east = Math.max(box.east, x)
    box.south = Math.min(box.south, y)
    box.north = Math.max(box.north, y)
  }
  return box
}

/** Outer rings of the files run clockwise seen with y upwards, holes the other way: outer ones count as positive. */
function signedArea(ring: Ring): number {
  let doubled = 0
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    doubled += nextX * y - x * nextY
  }
  return doubled / 2
}
