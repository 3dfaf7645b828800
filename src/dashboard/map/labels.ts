import { isInside, overlap, type Rect } from './fit.ts'

/** A name that wants a place beside its mark. Px of the map, y down. */
export interface LabelRequest {
  key: string
  text: string
  /** Middle of the mark. */
  x: number
  y: number
  /** How far the mark reaches from its middle. */
  reach: number
  width: number
  height: number
  /** May stand apart, with a line to its mark, when there is no room beside it. */
  canLead: boolean
}

export interface PlacedLabel {
  key: string
  text: string
  rect: Rect
  /** From the mark's edge to the label's, when they stand apart. */
  leader: { from: Point; to: Point } | null
}

interface Point {
  x: number
  y: number
}

/** East, west, above and below first, then the corners: signs of the step from the mark to the label. */
const POSITIONS: readonly Point[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: -1 },
  { x: -1, y: 1 },
]

const GAP = 4
const LEADER_LENGTHS = [22, 34, 48, 64, 84]
const LEADER_DIRECTIONS = 16

/**
 * The labels that find room, in the order of the requests, which is that of their importance: in the first free of eight
 * positions, else at the end of a leader if they may, else not at all. No label overlaps another, a mark, an obstacle
 * or the edge of the area; and there are at most so many.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Rect[],
  area: Rect,
  most = Infinity,
): PlacedLabel[] {
  const marks = requests.map((request) => markOf(request))
  const placed: PlacedLabel[] = []
  for (const [index, request] of requests.entries()) {
    if (placed.length >= most) break
    const isFree = (rect: Rect) =>
      contains(area, rect) &&
      !obstacles.some((obstacle) => overlap(obstacle, rect)) &&
      !marks.some((mark, other) => other !== index && overlap(mark, rect)) &&
      !placed.some((label) => overlap(label.rect, rect))
    const beside = POSITIONS.map((position) => rectBeside(request, position)).find(isFree)
    if (beside !== undefined) {
      placed.push({ key: request.key, text: request.text, rect: beside, leader: null })
      continue
    }
    const isClear = (leader: PlacedLabel['leader']) =>
      leader !== null && !placed.some((label) => crosses(leader, label.rect))
    const led = request.canLead
      ? ledCandidates(request).find(({ rect, leader }) => isFree(rect) && isClear(leader))
      : undefined
    if (led !== undefined) placed.push(led)
  }
  return placed
}

/**
 * The labels with those of `wanted` that had found no room, now put where they hide as little as they can: the labels
 * they cover go.
 */
export function insistOn(
  placed: readonly PlacedLabel[],
  wanted: readonly LabelRequest[],
  obstacles: readonly Rect[],
  area: Rect,
): PlacedLabel[] {
  const missing = wanted.filter(({ key }) => !placed.some((label) => label.key === key))
  const shown = wanted.filter(({ key }) => !missing.some((request) => request.key === key))
  const kept = placed.filter(({ key }) => shown.some((request) => request.key === key))
  const insisted = placeLabels(missing, [...obstacles, ...kept.map(({ rect }) => rect)], area)
  const others = placed.filter(({ rect }) => !insisted.some((label) => overlap(label.rect, rect)))
  return [...others, ...insisted]
}

function markOf({ x, y, reach }: LabelRequest): Rect {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }
}

function rectBeside({ x, y, reach, width, height }: LabelRequest, step: Point): Rect {
  // A corner touches the mark's circle, not its square.
  const away = step.x !== 0 && step.y !== 0 ? reach * 0.6 : reach + GAP
  return {
    x: x + step.x * away + (step.x - 1) * (width / 2),
    y: y + step.y * (step.x === 0 ? reach + 1 : away) + (step.y - 1) * (height / 2),
    width,
    height,
  }
}

function ledCandidates(request: LabelRequest): PlacedLabel[] {
  const { key, text, x, y, reach, width, height } = request
  return LEADER_LENGTHS.flatMap((length) =>
    Array.from({ length: LEADER_DIRECTIONS }, (_, index): PlacedLabel => {
      const angle = (index / LEADER_DIRECTIONS) * 2 * Math.PI
      const step = { x: Math.cos(angle), y: -Math.sin(angle) }
      const to = { x: x + step.x * length, y: y + step.y * length }
      const rect = {
        x: to.x + ((step.x - 1) * width) / 2,
        y: to.y + ((step.y - 1) * height) / 2,
        width,
        height,
      }
      const from = { x: x + step.x * reach, y: y + step.y * reach }
      return { key, text, rect, leader: { from, to } }
    }),
  )
}

function contains(area: Rect, rect: Rect): boolean {
  return isInside(area, rect.x, rect.y) && isInside(area, rect.x + rect.width, rect.y + rect.height)
}

/** Whether a leader runs through a rectangle, looked at every few px. */
function crosses({ from, to }: { from: Point; to: Point }, rect: Rect): boolean {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4)
  return Array.from({ length: steps + 1 }, (_, index) => index / Math.max(1, steps)).some((share) =>
    isInside(rect, from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share),
  )
}
