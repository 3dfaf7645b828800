import { gzipSync } from 'node:zlib'
import { quantize } from 'topojson-client'
import { filter, planarTriangleArea, presimplify, simplify } from 'topojson-simplify'
import type { Topology } from 'topojson-specification'
import { EQUATOR_WIDTH } from '../model/projection.ts'
import { dropCollapsed, dropIslands, protectPlaces } from './geometry/islands.ts'
import { joinPlaces, type PlaceObjects } from './geometry/places.ts'
import { projectArcs } from './geometry/plane.ts'

/** A file of the dataset, named from its folder. */
export interface GeometryFile {
  name: string
  text: string
}

/** How much of the outlines one file keeps. */
interface Level {
  name: string
  source: string
  /** Smallest triangle kept, in px² of a world 1,440 px wide, measured in the projection. */
  smallestTriangle: number
  /** Steps of the grid that points are rounded to, in each direction. */
  steps: number
  /** Bytes after gzip that the file must not exceed: somebody waits for it. */
  limit: number
}

const WORLD = 'world-china-pacific.topo.json'
const PROVINCES = 'china-provinces.topo.json'

/** Countries and provinces of one level share a file, so that their borders coincide. */
const LEVELS: readonly Level[] = [
  { name: 'geo/world.json', source: WORLD, smallestTriangle: 0.5, steps: 5_000, limit: 40_000 },
  {
    name: 'geo/world-fine.json',
    source: WORLD,
    smallestTriangle: 0.1,
    steps: 10_000,
    limit: 85_000,
  },
  // As fine as the source: with smaller triangles it hardly grows.
  {
    name: 'geo/world-finest.json',
    source: WORLD,
    smallestTriangle: 0.012,
    steps: 30_000,
    limit: 190_000,
  },
  {
    name: 'geo/inset.json',
    source: PROVINCES,
    smallestTriangle: 0.02,
    steps: 4_000,
    limit: 17_000,
  },
]

const PX2 = (EQUATOR_WIDTH / 1_440) ** 2

/** An island smaller than this many smallest triangles is dropped, unless it is all that a place has. */
const SMALLEST_ISLAND = 4

/**
 * The outlines that the map draws, as TopoJSON with one object, `places`, whose features have a place's code as their
 * `id` or none. `readText` gives the text of a file of `seeds/geo`. Same outlines, same bytes.
 *
 * Coordinates are those of the map's plane (`src/model/projection.ts`), not longitude and latitude: they are simplified
 * and rounded as they are seen, and the browser has nothing left to project.
 */
export function deriveGeometry(readText: (name: string) => string): GeometryFile[] {
  const sources = new Map<string, Topology<PlaceObjects>>()
  const weighted = (source: string) => {
    const known = sources.get(source)
    if (known !== undefined) return known
    const places = joinPlaces(JSON.parse(readText(source)) as Topology)
    const made = presimplify(projectArcs(places), planarTriangleArea)
    sources.set(source, made)
    return made
  }
  return LEVELS.map((level) => {
    const text = `${JSON.stringify(simplifyLevel(weighted(level.source), level))}\n`
    const bytes = gzipSync(text).length
    if (bytes > level.limit) {
      throw new Error(
        `${level.name} has ${bytes} bytes after gzip, more than its limit of ${level.limit}: raise smallestTriangle`,
      )
    }
    return { name: level.name, text }
  })
}

function simplifyLevel(topology: Topology<PlaceObjects>, level: Level): Topology<PlaceObjects> {
  const smallest = level.smallestTriangle * PX2
  const kept = dropIslands(topology, SMALLEST_ISLAND * smallest)
  const simple = dropCollapsed(simplify(protectPlaces(kept, smallest), smallest))
  return quantize(withoutUnusedArcs(simple), level.steps)
}

function withoutUnusedArcs(topology: Topology<PlaceObjects>): Topology<PlaceObjects> {
  return filter(topology, () => true) as Topology<PlaceObjects>
}
