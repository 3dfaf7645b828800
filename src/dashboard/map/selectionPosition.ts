import type { PlanePoint } from '../../model/projection.ts'
import type { MapData } from '../select/mapData.ts'
import { pointOnCurve, strandCurve } from './curve.ts'
import {
  boxAround,
  fitBox,
  homePosition,
  isInside,
  scaleOfZoom,
  type MapPosition,
  type Padding,
  type PlaneBox,
  type Rect,
  type Size,
} from './fit.ts'
import type { Outline } from './outlines.ts'

/** A selection is not shown larger than this: its neighbours say where it is. */
const CLOSEST = 4.6

/** Px between a floating rectangle and the selection. */
const GAP = 20

/** Px between a floating rectangle and the end of a thread, which has a mark. */
const CLEARANCE = 12

/** Outlines wider than this would push the map out for a country whose ends of threads are all that matters. */
const WIDEST_OUTLINE = 0.5

/**
 * The view in which the selected places, their counterparts and the threads between them lie free of what floats above
 * the map. Null when nothing selected has a place.
 */
export function selectionPosition(
  data: MapData,
  pointByCode: ReadonlyMap<string, PlanePoint>,
  outlines: readonly Outline[],
  size: Size,
  floatingAt: (zoom: number) => readonly Rect[],
): MapPosition | null {
  const ends = selectedEnds(data, pointByCode)
  const box = boxAround([...ends, ...bends(data, pointByCode), ...corners(data, outlines)])
  if (box === null) return null
  const edge = size.width < 720 ? 28 : 56
  const base: Padding = { top: edge, right: edge + 24, bottom: edge, left: edge }
  const paddings = floatingAt(homePosition(size).zoom).flatMap((rect) => clearOf(rect, size, base))
  const candidates = [base, ...paddings].map((padding) => positionIn(box, size, padding))
  const isFree = (position: MapPosition) =>
    !ends.some((end) => {
      const at = toScreen(end, position, size)
      return floatingAt(position.zoom).some((rect) => isInside(grown(rect), at.x, at.y))
    })
  const free = candidates.filter(isFree).sort((a, b) => b.zoom - a.zoom)
  return free[0] ?? candidates[0] ?? null
}

/** Where the only selected place stands; null where none is selected that the map shows, or several are. */
export function onlySelectedPoint(
  data: MapData,
  pointByCode: ReadonlyMap<string, PlanePoint>,
): PlanePoint | null {
  const [only, ...others] = [...data.placeByCode.values()].filter(({ isSelected }) => isSelected)
  if (only === undefined || others.length > 0) return null
  return pointByCode.get(only.place.code) ?? null
}

function grown({ x, y, width, height }: Rect): Rect {
  return {
    x: x - CLEARANCE,
    y: y - CLEARANCE,
    width: width + 2 * CLEARANCE,
    height: height + 2 * CLEARANCE,
  }
}

function positionIn(box: PlaneBox, size: Size, padding: Padding): MapPosition {
  return fitBox(box, size, padding, { min: homePosition(size).zoom, max: CLOSEST })
}

/** The paddings that keep clear of a floating rectangle: beside it, or above or below it. */
function clearOf(rect: Rect, size: Size, base: Padding): Padding[] {
  const isRight = rect.x + rect.width / 2 > size.width / 2
  const isLow = rect.y + rect.height / 2 > size.height / 2
  const beside = isRight
    ? { right: Math.max(base.right, size.width - rect.x + GAP) }
    : { left: Math.max(base.left, rect.x + rect.width + GAP) }
  const clear = isLow
    ? { bottom: Math.max(base.bottom, size.height - rect.y + GAP) }
    : { top: Math.max(base.top, rect.y + rect.height + GAP) }
  return [
    { ...base, ...beside },
    { ...base, ...clear },
  ]
}

function toScreen([x, y]: PlanePoint, { center, zoom }: MapPosition, size: Size) {
  const scale = scaleOfZoom(zoom)
  return {
    x: size.width / 2 + (x - center[0]) * scale,
    y: size.height / 2 - (y - center[1]) * scale,
  }
}

function selectedEnds(data: MapData, pointByCode: ReadonlyMap<string, PlanePoint>): PlanePoint[] {
  const selected = [...data.placeByCode.values()]
    .filter(({ isSelected }) => isSelected)
    .map(({ place }) => place.code)
  const counterparts = data.threads.flatMap(({ province, partner }) => [province, partner])
  return [...new Set([...selected, ...counterparts])]
    .map((code) => pointByCode.get(code))
    .filter((point) => point !== undefined)
}

function bends(data: MapData, pointByCode: ReadonlyMap<string, PlanePoint>): PlanePoint[] {
  return data.threads.flatMap(({ province, partner }) => {
    const start = pointByCode.get(province)
    const end = pointByCode.get(partner)
    if (start === undefined || end === undefined) return []
    return [pointOnCurve(strandCurve(start, end, 0, 1), 0.5)]
  })
}

function corners(data: MapData, outlines: readonly Outline[]): PlanePoint[] {
  return outlines.flatMap(({ code, box }): PlanePoint[] => {
    const isSelected = code !== null && data.placeByCode.get(code)?.isSelected === true
    if (!isSelected || box.east - box.west > WIDEST_OUTLINE) return []
    return [
      [box.west, box.south],
      [box.east, box.north],
    ]
  })
}
