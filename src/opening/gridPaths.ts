import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** A place as the opening draws it. */
export interface GridShape {
  /** The place's code; null for land that no code stands for. */
  code: string | null
  /** An SVG path in steps of the file's grid, y down. */
  path: string
}

/** The shapes of a file of `data/geo`, in drawing order. In whole steps of its grid they take a third of the room. */
export function gridShapes(topology: Topology): GridShape[] {
  const { type, objects, arcs } = topology
  const onGrid: Topology = { type, objects, arcs: arcs.map(absolute) }
  const places = onGrid.objects['places'] as GeometryCollection
  return places.geometries.flatMap((shape): GridShape[] => {
    if (shape.type !== 'MultiPolygon') return []
    const rings = feature(onGrid, shape).geometry.coordinates.flat()
    const code = shape.id === undefined ? null : String(shape.id)
    return [{ code, path: rings.map(ringPath).join('') }]
  })
}

/** Points of an arc from where the grid begins, not each from the one before. */
function absolute(arc: readonly number[][]): number[][] {
  let [x, y] = [0, 0]
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx
    y += dy
    return [x, y]
  })
}

function ringPath(ring: readonly number[][]): string {
  let [x, y] = [0, 0]
  const [first = 0, second = 0, ...rest] = ring.slice(0, -1).flatMap(([toX = 0, toY = 0]) => {
    const step = [toX - x, y - toY]
    x = toX
    y = toY
    return step
  })
  return `M${numbers([first, second])}l${numbers(rest)}z`
}

/** A minus parts numbers as well as a space does. */
const numbers = (steps: readonly number[]): string => steps.join(' ').replaceAll(' -', '-')
