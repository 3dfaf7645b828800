import { isInside, overlap, type Rect } from './fit.ts'
import { RectIndex } from './rectIndex.ts'

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
  leader: Leader | null
}

interface Leader {
  from: Point
  to: Point
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
 * positions, else at the end of a leader if they may, else not at all. No label overlaps another, a mark, the
 * leader of another, an obstacle or the edge of the area; and there are at most so many. Nor does one overlap or cut those
 * that stand there already, which are not among them.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Rect[],
  area: Rect,
  most = Infinity,
  standing: readonly PlacedLabel[] = [],
): PlacedLabel[] {
  const marks = requests.map((request) => markOf(request))
  const taken = new RectIndex([...obstacles, ...marks].filter((rect) => overlap(area, rect)))
  const labels = new RectIndex(standing.map(({ rect }) => rect))
  const leaders = standing.flatMap(({ leader }) => leader ?? [])
  const placed: PlacedLabel[] = []
  for (const [index, request] of requests.entries()) {
    if (placed.length >= most) break
    const isFree = (rect: Rect) =>
      contains(area, rect) &&
      !taken.overlaps(rect, marks[index]) &&
      !labels.overlaps(rect) &&
      !leaders.some((leader) => crosses(leader, rect))
    const label =
      besideMark(request, isFree) ??
      (request.canLead ? ledFromMark(request, isFree, labels) : undefined)
    if (label === undefined) continue
    placed.push(label)
    labels.add(label.rect)
    if (label.leader !== null) leaders.push(label.leader)
  }
  return placed
}

/**
 * The labels with those of `wanted` that had found no room, now put as if only the others of `wanted` were there: the labels
 * that they cover or cut go, and those whose leader runs through them.
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
  const insisted = placeLabels(missing, obstacles, area, Infinity, kept)
  const others = placed.filter((label) => !insisted.some((other) => disturb(label, other)))
  return [...others, ...insisted]
}

/** Whether two labels overlap, or the leader of one runs through the other. */
const disturb = (one: PlacedLabel, other: PlacedLabel): boolean =>
  overlap(one.rect, other.rect) || cuts(one, other) || cuts(other, one)

const cuts = ({ leader }: PlacedLabel, { rect }: PlacedLabel): boolean =>
  leader !== null && crosses(leader, rect)

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

function besideMark(
  request: LabelRequest,
  isFree: (rect: Rect) => boolean,
): PlacedLabel | undefined {
  const { key, text } = request
  for (const position of POSITIONS) {
    const rect = rectBeside(request, position)
    if (isFree(rect)) return { key, text, rect, leader: null }
  }
  return undefined
}

/** The nearest free place at the end of a leader that runs through no label. */
function ledFromMark(
  { key, text, x, y, reach, width, height }: LabelRequest,
  isFree: (rect: Rect) => boolean,
  labels: RectIndex,
): PlacedLabel | undefined {
  for (const length of LEADER_LENGTHS) {
    for (let index = 0; index < LEADER_DIRECTIONS; index += 1) {
      const angle = (index / LEADER_DIRECTIONS) * 2 * Math.PI
      const step = { x: Math.cos(angle), y: -Math.sin(angle) }
      const to = { x: x + step.x * length, y: y + step.y * length }
      const rect = {
        x: to.x + ((step.x - 1) * width) / 2,
        y: to.y + ((step.y - 1) * height) / 2,
        width,
        height,
      }
      if (!isFree(rect)) continue
      const leader = { from: { x: x + step.x * reach, y: y + step.y * reach }, to }
      if (labels.someNear(boxOf(leader), (label) => crosses(leader, label))) continue
      return { key, text, rect, leader }
    }
  }
  return undefined
}

function contains(area: Rect, rect: Rect): boolean {
  return isInside(area, rect.x, rect.y) && isInside(area, rect.x + rect.width, rect.y + rect.height)
}

/** Whether a leader runs through a rectangle: part of it is between left and right while it is between top and bottom. */
function crosses({ from, to }: Leader, { x, y, width, height }: Rect): boolean {
  const across = shareWithin(from.x, to.x, x, x + width)
  const down = shareWithin(from.y, to.y, y, y + height)
  return Math.max(across.start, down.start, 0) <= Math.min(across.end, down.end, 1)
}

/** From which share of the way to which it is within the limits; an end before the start where it never is. */
function shareWithin(from: number, to: number, low: number, high: number) {
  if (from === to) {
    return low <= from && from <= high ? { start: 0, end: 1 } : { start: 1, end: 0 }
  }
  const [one, other] = [(low - from) / (to - from), (high - from) / (to - from)]
  return { start: Math.min(one, other), end: Math.max(one, other) }
}

const boxOf = ({ from, to }: Leader): Rect => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
})
