import { takeOpeningLand } from '../frame/opening.ts'
import { outlineOf, type Outline, type Ring } from './outlines.ts'

/**
 * The outlines that came with the page, in the picture that it begins with: the same as those of `data/geo/world.json`. Null where
 * there is no such picture, and when they have been had.
 */
export function drawnOutlines(): Outline[] | null {
  const land = takeOpeningLand()
  if (land === null) return null
  const toPlane = gridOf(land)
  const outlines = [...land.querySelectorAll('path')].map((path) =>
    outlineOf(path.dataset.code ?? null, ringsOf(path.getAttribute('d') ?? '', toPlane)),
  )
  return outlines.length === 0 ? null : outlines
}

type ToPlane = (x: number, y: number) => [number, number]

/** From steps of the picture's grid to the plane, as TopoJSON does it: the numbers are to be the same. */
function gridOf({ dataset }: SVGElement): ToPlane {
  const [stepX = 1, stepY = 1] = (dataset.scale ?? '').split(' ').map(Number)
  const [zeroX = 0, zeroY = 0] = (dataset.translate ?? '').split(' ').map(Number)
  return (x, y) => [x * stepX + zeroX, y * stepY + zeroY]
}

/** The lines of a path like `M10-20l5 3-2 4z`, whose y runs down. */
function ringsOf(path: string, toPlane: ToPlane): Ring[] {
  return path
    .split('z')
    .slice(0, -1)
    .map((line) => {
      const steps = (line.match(/-?\d+/gu) ?? []).map(Number)
      let [x, y] = [0, 0]
      const ring: Ring = []
      for (let at = 0; at + 1 < steps.length; at += 2) {
        x += steps[at] ?? 0
        y -= steps[at + 1] ?? 0
        ring.push(toPlane(x, y))
      }
      const [first] = ring
      return first === undefined ? ring : [...ring, first]
    })
}
