import type { PlanePoint } from '../../model/projection.ts'

export const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const
export type Arrow = (typeof ARROWS)[number]

/** Unit steps in the plane, y to the north. */
const STEPS: Record<Arrow, PlanePoint> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** How much a step aside counts against a step ahead. */
const ASIDE = 2

/** The nearest place that lies more ahead than aside, or null at the edge of the map. */
export function nextPlace(
  from: PlanePoint,
  arrow: Arrow,
  points: Iterable<readonly [code: string, point: PlanePoint]>,
): string | null {
  const [stepX, stepY] = STEPS[arrow]
  let best: { code: string; cost: number } | null = null
  for (const [code, [x, y]] of points) {
    const [dx, dy] = [x - from[0], y - from[1]]
    const ahead = dx * stepX + dy * stepY
    const aside = Math.abs(dx * stepY - dy * stepX)
    if (ahead <= 1e-9 || aside > ahead) continue
    const cost = ahead + ASIDE * aside
    if (best === null || cost < best.cost) best = { code, cost }
  }
  return best?.code ?? null
}
