import type { GeometryObject, Topology } from 'topojson-specification'
import {
  polygonsOf,
  ringArea,
  ringPoints,
  type PlaceObjects,
  type Ring,
  type Shape,
} from './places.ts'

/** Drops the islands that are smaller than `smallest`, unless they are the largest part of a place with a code. */
export function dropIslands(
  topology: Topology<PlaceObjects>,
  smallest: number,
): Topology<PlaceObjects> {
  const users = arcUsers(topology)
  return keepPolygons(topology, (outer, isLargest) => {
    const isIsland = outer.every((index) => users.get(arcOf(index)) === 1)
    return !isIsland || isLargest || ringArea(topology.arcs, outer) >= smallest
  })
}

/** Drops what simplification has left without an area. */
export function dropCollapsed(topology: Topology<PlaceObjects>): Topology<PlaceObjects> {
  return keepPolygons(topology, (outer) => ringArea(topology.arcs, outer) > 0)
}

/** Keeps a triangle of the largest part of every place with a code, whatever `simplify(topology, smallest)` would take. */
export function protectPlaces(
  topology: Topology<PlaceObjects>,
  smallest: number,
): Topology<PlaceObjects> {
  const weightOf = (point: number[]) => point[2] ?? 0
  const arcs = topology.arcs.map((arc) => arc.map((point) => [...point]))
  for (const shape of topology.objects.places.geometries) {
    if (shape.id === undefined) continue
    const outer = polygonsOf(shape)[largestOf(topology, shape)]?.[0]
    if (outer === undefined) continue
    const points = ringPoints(arcs, outer)
    const missing = 3 - points.filter((point) => weightOf(point) >= smallest).length
    const next = points
      .filter((point) => weightOf(point) < smallest)
      .sort((a, b) => weightOf(b) - weightOf(a))
    for (const point of next.slice(0, Math.max(0, missing))) point[2] = Infinity
  }
  return { ...topology, arcs }
}

function keepPolygons(
  topology: Topology<PlaceObjects>,
  isKept: (outer: Ring, isLargest: boolean) => boolean,
): Topology<PlaceObjects> {
  const geometries = topology.objects.places.geometries.flatMap((shape): Shape[] => {
    const largest = shape.id === undefined ? -1 : largestOf(topology, shape)
    const polygons = polygonsOf(shape).filter((polygon, index) =>
      isKept(polygon[0] ?? [], index === largest),
    )
    if (polygons.length === 0) return []
    const kept = { type: 'MultiPolygon' as const, arcs: polygons.map(copyRings) }
    return [shape.id === undefined ? kept : { ...kept, id: shape.id }]
  })
  return { ...topology, objects: { places: { type: 'GeometryCollection', geometries } } }
}

function largestOf(topology: Topology<PlaceObjects>, shape: GeometryObject): number {
  const areas = polygonsOf(shape).map((polygon) => ringArea(topology.arcs, polygon[0] ?? []))
  return areas.indexOf(Math.max(...areas))
}

/** In how many rings each arc is a part of the border. */
function arcUsers(topology: Topology<PlaceObjects>): Map<number, number> {
  const users = new Map<number, number>()
  for (const shape of topology.objects.places.geometries) {
    for (const index of polygonsOf(shape).flat(2)) {
      users.set(arcOf(index), (users.get(arcOf(index)) ?? 0) + 1)
    }
  }
  return users
}

const arcOf = (index: number) => (index < 0 ? ~index : index)
const copyRings = (rings: Ring[]) => rings.map((ring) => [...ring])
