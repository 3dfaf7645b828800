import type { Fact } from '../../model/fact.ts'
import { tellingOf, type Spot } from '../select/timeline.ts'
import type { TimeScale } from './timeScale.ts'

/** From one glyph to the next, and their size, in px. */
export const GLYPH_STEP = 14
export const GLYPH = 12
/** Room at both ends of a lane for half a target. */
export const LANE_MARGIN = 14

/** Glyphs before the rest of a spot is a number. */
const MOST_GLYPHS = 12
const GAP = 2
/** Widest label, and the least that a fact has to tell to get one. */
const WIDEST_LABEL = 260
const LEAST_TELLING = 3
/** Between a mark and its label, in px: the rest of a target around a glyph counts. */
const LABEL_GAP = 3

/** The line below a mark: how long the date can mean, or the range that is stated. */
export interface TimeLine {
  left: number
  width: number
  isRange: boolean
  /** It goes on beyond the years that are shown. */
  isCutLeft: boolean
  isCutRight: boolean
}

/** A spot as it is drawn; in px from the upper left corner of its lane. */
export interface PlacedSpot {
  key: string
  /** More than one where there was no row left for each. */
  spots: Spot[]
  facts: Fact[]
  /** What is pressed: never smaller than a target. */
  left: number
  top: number
  width: number
  height: number
  /** From the upper left corner of what is pressed. Empty where a number stands for too many. */
  glyphs: { fact: Fact; x: number; y: number }[]
  /** Facts without a glyph. */
  more: number
  line: TimeLine | null
  /** `more` are the facts of the spot besides the one that is named. */
  label: { text: string; more: number; left: number; top: number; width: number } | null
}

export interface LaneLayout {
  height: number
  /** By their start, whatever the width: a mark keeps its place among the others. */
  placed: PlacedSpot[]
}

export interface LaneOptions {
  scale: TimeScale
  /** Of the lane; the scale has that less a margin at both ends. */
  width: number
  /** Side of the least target: 24, or 44 for a finger. */
  target: number
  /** Rows before neighbours are taken together. */
  mostRows: number
  /** What may be written beside a fact, the fullest first. */
  labelsOf: (fact: Fact) => readonly string[]
  widthOf: (text: string) => number
}

/**
 * Where the spots of a lane stand: each at its date, in the first row that is free there; where no row is, it is taken together with
 * its neighbour. What tells most is named, where nothing is in the way.
 */
export function layOutLane(spots: readonly Spot[], options: LaneOptions): LaneLayout {
  const { target, mostRows } = options
  const rows: Row[] = []
  const placed: PlacedSpot[] = []
  for (const spot of spots) {
    const shape = shapeOf(spot, options)
    const height = shape.height / target
    const row = freeRow(rows, shape.from, height, mostRows)
    if (row === null) {
      joinNearest(rows, spot, shape, target)
      continue
    }
    const own: PlacedSpot = { ...shape.spot, top: row * target }
    placed.push(own)
    for (let at = row; at < row + height; at += 1) {
      const taken = (rows[at] ??= { end: -Infinity, last: own, spans: [] })
      taken.end = shape.to + GAP
      taken.last = own
      taken.spans.push({ from: shape.from, to: shape.to, of: own })
    }
  }
  nameSpots(placed, rows, options)
  return {
    height: Math.max(1, rows.length) * target,
    placed,
  }
}

interface Row {
  /** Where the next one may begin. */
  end: number
  last: PlacedSpot
  spans: { from: number; to: number; of: PlacedSpot | null }[]
}

interface Shape {
  spot: PlacedSpot
  height: number
  /** With its line. */
  from: number
  to: number
}

function shapeOf(spot: Spot, { scale, width, target }: LaneOptions): Shape {
  const { facts, extent } = spot
  const ends = [extent.start, extent.end].map(
    (moment) => LANE_MARGIN + clamp(scale.xOf(moment), 0, width - 2 * LANE_MARGIN),
  )
  const [left = 0, right = 0] = ends
  const held = Math.max(1, Math.floor((right - left) / GLYPH_STEP))
  const most = Math.max(MOST_GLYPHS, held)
  const shown = facts.length > most ? facts.slice(0, most - 2) : facts
  const more = facts.length - shown.length
  const columns = Math.min(
    shown.length + Math.min(more, 2),
    Math.max(held, Math.ceil(Math.sqrt(shown.length))),
  )
  const lines = Math.ceil((shown.length + Math.min(more, 2)) / columns)
  const run = columns * GLYPH_STEP
  const height = Math.max(1, Math.ceil((lines * GLYPH_STEP + 4) / target)) * target
  const wanted = extent.isRange && right - left > run ? left + run / 2 : (left + right) / 2
  const centre = clamp(wanted, Math.min(run / 2, width / 2), width - run / 2)
  const wide = Math.max(target, run)
  const start = centre - wide / 2
  const line: TimeLine | null =
    right - left < 4
      ? null
      : {
          left,
          width: right - left,
          isRange: extent.isRange,
          isCutLeft: extent.start < scale.first,
          isCutRight: extent.end > scale.last + 1,
        }
  const corner = {
    x: (wide - run) / 2 + (GLYPH_STEP - GLYPH) / 2,
    y: (height - lines * GLYPH_STEP) / 2 - (line === null ? 0 : 1),
  }
  return {
    spot: {
      key: spot.key,
      spots: [spot],
      facts: [...facts],
      left: start,
      top: 0,
      width: wide,
      height,
      glyphs: shown.map((fact, index) => ({
        fact,
        x: corner.x + (index % columns) * GLYPH_STEP,
        y: corner.y + Math.floor(index / columns) * GLYPH_STEP,
      })),
      more,
      line,
      label: null,
    },
    height,
    from: Math.min(start, line?.left ?? start),
    to: Math.max(start + wide, left + (line?.width ?? 0)),
  }
}

/** The first of so many rows one below the other that are free from a point on; null where there is none. */
function freeRow(rows: readonly Row[], from: number, height: number, most: number): number | null {
  const isFree = (at: number) => (rows[at]?.end ?? -Infinity) <= from
  for (let row = 0; row === 0 || row + height <= most; row += 1) {
    if (Array.from({ length: height }, (_, at) => row + at).every(isFree)) return row
  }
  return null
}

/** What has no row is a number together with the nearest that has. */
function joinNearest(rows: readonly Row[], spot: Spot, { spot: shape }: Shape, target: number) {
  const centre = ({ left, width }: PlacedSpot) => left + width / 2
  const way = ({ last }: Row) => Math.abs(centre(last) - centre(shape))
  const [first, ...rest] = rows
  if (first === undefined) return
  const { last } = rest.reduce((best, row) => (way(row) < way(best) ? row : best), first)
  last.spots.push(spot)
  for (const fact of spot.facts) last.facts.push(fact)
  last.glyphs = []
  last.line = null
  last.height = Math.min(last.height, target)
  last.more = last.facts.length
}

/** Writes beside what tells most, as long as nothing is in the way: right of the mark, else left of it. */
function nameSpots(placed: readonly PlacedSpot[], rows: readonly Row[], options: LaneOptions) {
  const { target, width, labelsOf, widthOf } = options
  const telling = placed
    .filter(({ glyphs, facts }) => glyphs.length > 0 && facts.length <= 4)
    .map((spot) => ({ spot, fact: mostTelling(spot.facts) }))
    .filter(({ fact }) => tellingOf(fact) >= LEAST_TELLING)
    .sort((a, b) => tellingOf(b.fact) - tellingOf(a.fact))
  for (const { spot, fact } of telling) {
    const row = rows[Math.round(spot.top / target)]
    if (row === undefined) continue
    const others = row.spans.filter(({ of }) => of !== spot)
    const right = spot.left + spot.width
    const rightRoom =
      Math.min(width, ...others.filter(({ to }) => to > right).map(({ from }) => from)) - right
    const leftRoom =
      spot.left - Math.max(0, ...others.filter(({ from }) => from < spot.left).map(({ to }) => to))
    const more = spot.facts.length - 1
    const wideOf = (label: string) => widthOf(more === 0 ? label : `${label} +${more}`) + 4
    const text = labelsOf(fact).find(
      (label) =>
        wideOf(label) <= WIDEST_LABEL &&
        wideOf(label) + LABEL_GAP + 4 <= Math.max(rightRoom, leftRoom),
    )
    if (text === undefined) continue
    const wide = wideOf(text)
    const isRight = wide + LABEL_GAP + 4 <= rightRoom
    const left = isRight ? right + LABEL_GAP : spot.left - wide - LABEL_GAP
    spot.label = { text, more, left, top: spot.top + (target - 20) / 2, width: wide }
    row.spans.push({ from: left, to: left + wide + 6, of: null })
  }
}

const mostTelling = (facts: readonly Fact[]): Fact =>
  facts.reduce((best, fact) => (tellingOf(fact) > tellingOf(best) ? fact : best))

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
