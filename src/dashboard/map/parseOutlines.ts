import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { outlineOf, type Outline, type Ring } from './outlines.ts'

/** The outlines of a file of `data/geo`. */
export function parseOutlines(topology: Topology): Outline[] {
  const places = topology.objects.places as GeometryCollection
  return places.geometries.flatMap((shape): Outline[] => {
    if (shape.type !== 'MultiPolygon') return []
    const rings = feature(topology, shape).geometry.coordinates.flat() as Ring[]
    return [outlineOf(shape.id === undefined ? null : String(shape.id), rings)]
  })
}
