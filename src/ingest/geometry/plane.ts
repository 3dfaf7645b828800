import type { Topology } from 'topojson-specification'
import { projectEqualEarth, type LonLat } from '../../model/projection.ts'
import type { PlaceObjects } from './places.ts'

/** Degrees of latitude after which a straight border gets a point of its own: a meridian is a curve on the map. */
const LONGEST_STRETCH = 1

/** The same outlines in the plane of the map. */
export function projectArcs(topology: Topology<PlaceObjects>): Topology<PlaceObjects> {
  return {
    ...topology,
    arcs: topology.arcs.map((arc) =>
      densify(arc as unknown as LonLat[]).map((lonLat) => [...projectEqualEarth(lonLat)]),
    ),
  }
}

function densify(arc: readonly LonLat[]): LonLat[] {
  return arc.flatMap((point, index) => {
    const next = arc[index + 1]
    if (next === undefined) return [point]
    const parts = Math.ceil(Math.abs(next[1] - point[1]) / LONGEST_STRETCH) || 1
    return Array.from({ length: parts }, (_, part): LonLat => {
      const share = part / parts
      return [point[0] + (next[0] - point[0]) * share, point[1] + (next[1] - point[1]) * share]
    })
  })
}
