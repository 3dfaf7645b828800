import { transform } from 'topojson-client'
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification'
import { planarRingArea } from 'topojson-simplify'

export type Shape = Polygon | MultiPolygon
export type PlaceObjects = { places: GeometryCollection }

/** An arc's index in `topology.arcs`, or its complement where the ring runs along it backwards. */
export type Ring = readonly number[]
type Position = [number, number]

/** The properties of the seeds' outlines that say whose they are. */
interface Outline {
  iso_a2: string | null
  /** Only of provinces: `CN-GD`; `CN-X01~` for islands without a code of their own. */
  iso?: string
}

/** They are partners of the mainland in every fact, so their outlines carry the country's code. */
const PARTNER_PROVINCES = ['CN-HK', 'CN-MO', 'CN-TW']

/**
 * The countries and the provinces of China as one object, `places`, in longitude and latitude without quantisation.
 * The `id` of a feature is its place's code; of several features with one code the largest has it, the others are land
 * without a name. China's own outline is left out: its provinces are drawn.
 */
export function joinPlaces(topology: Topology): Topology<PlaceObjects> {
  const countries = shapesOf(topology, 'countries')
  const joined = [
    ...countries.map((shape) => ({ shape, code: outlineOf(shape).iso_a2 })),
    ...shapesOf(topology, 'provinces').map((shape) => ({ shape, code: provinceCode(shape) })),
  ].filter(({ shape, code }) => !isDrawnOtherwise(shape, code, countries.length > 0))
  const arcs = absoluteArcs(topology)
  const largest = new Map<string, { shape: Shape; area: number }>()
  for (const { shape, code } of joined) {
    const area = Math.max(...polygonsOf(shape).map((polygon) => ringArea(arcs, polygon[0] ?? [])))
    if (code !== null && area > (largest.get(code)?.area ?? -1)) largest.set(code, { shape, area })
  }
  const geometries = joined.map(({ shape, code }): Shape => {
    const isMain = code !== null && largest.get(code)?.shape === shape
    const bare = { type: 'MultiPolygon' as const, arcs: polygonsOf(shape).map(copyRings) }
    return isMain ? { ...bare, id: code } : bare
  })
  return {
    type: 'Topology',
    objects: { places: { type: 'GeometryCollection', geometries } },
    arcs,
  }
}

/** The polygons of a shape, each a list of rings of which the first is the outer one. */
export function polygonsOf(shape: GeometryObject): Ring[][] {
  switch (shape.type) {
    case 'Polygon':
      return [shape.arcs]
    case 'MultiPolygon':
      return shape.arcs
    default:
      return []
  }
}

/** The points of a ring, the first not repeated at the end. */
export function ringPoints(arcs: readonly number[][][], ring: Ring): number[][] {
  return ring.flatMap((index) => {
    const arc = index < 0 ? (arcs[~index] ?? []).toReversed() : (arcs[index] ?? [])
    return arc.slice(0, -1)
  })
}

/** The area of a ring in the square of its coordinates' unit. */
export function ringArea(arcs: readonly number[][][], ring: Ring): number {
  const points = ringPoints(arcs, ring)
  return planarRingArea([...points, ...points.slice(0, 1)] as Position[])
}

function shapesOf(topology: Topology, name: string): Shape[] {
  const collection = topology.objects[name]
  if (collection?.type !== 'GeometryCollection') return []
  return collection.geometries.filter(
    (shape): shape is Shape => shape.type === 'Polygon' || shape.type === 'MultiPolygon',
  )
}

const outlineOf = (shape: Shape) => shape.properties as Outline

function provinceCode(shape: Shape): string | null {
  const iso = outlineOf(shape).iso
  if (iso === undefined || !/^CN-[A-Z]{2}$/u.test(iso)) return null
  return PARTNER_PROVINCES.includes(iso) ? iso.slice(3) : iso
}

/** China by its provinces; Hong Kong, Macao and Taiwan as provinces by the same outlines as countries, where there are any. */
function isDrawnOtherwise(shape: Shape, code: string | null, hasCountries: boolean): boolean {
  if (code === 'CN') return true
  return hasCountries && PARTNER_PROVINCES.includes(outlineOf(shape).iso ?? '')
}

const copyRings = (rings: Ring[]) => rings.map((ring) => [...ring])

function absoluteArcs(topology: Topology): Position[][] {
  return topology.arcs.map((arc) => {
    const point = transform(topology.transform ?? null)
    return arc.map((position, index) => point([...position], index > 0) as Position)
  })
}
