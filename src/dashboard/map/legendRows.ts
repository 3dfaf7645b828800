import { KINDS } from '../../model/fact.ts'
import type { MapData } from '../select/mapData.ts'
import { fillClass, type KindCount, type MapPlace } from '../select/mapPlaces.ts'
import type { PlaneBox } from './fit.ts'
import type { Outline } from './outlines.ts'
import type { ThreadLine } from './threadLines.ts'

/** What the legend has to explain: only what is on the screen. */
export interface LegendRows {
  /** Fill classes in use, 1 to 5, ascending. */
  classes: number[]
  hasZero: boolean
  hasNothing: boolean
  hasUnread: boolean
  /** Strands by kind, when threads are parted; else empty. */
  strands: KindCount[]
  hasThreads: boolean
  hasBlocs: boolean
  hasDirection: boolean
}

/**
 * `lines` are those drawn; a place is on the screen if its outline is in sight, a province also while the inset shows it.
 */
export function selectLegendRows(
  data: MapData,
  lines: readonly ThreadLine[],
  outlines: readonly Outline[],
  sight: PlaneBox,
  hasInset: boolean,
): LegendRows {
  const inSight = new Set(
    outlines.filter(({ box }) => overlapOnPlane(box, sight)).map(({ code }) => code),
  )
  const isSeen = ({ place, side }: MapPlace) => {
    if (side === 'china' && hasInset) return true
    return inSight.has(place.code)
  }
  const seen = [...data.placeByCode.values()].filter(
    (place) => place.place.type !== 'bloc' && isSeen(place),
  )
  const filled = seen
    .filter(({ state }) => state === 'counted')
    .map(({ facts }) => fillClass(facts))
  return {
    classes: [...new Set(filled)].sort((a, b) => a - b),
    hasZero: seen.some(({ state }) => state === 'zero'),
    hasNothing: seen.some(({ state }) => state === 'nothing'),
    hasUnread: seen.some(({ state }) => state === 'unread'),
    strands: KINDS.map((kind) => ({
      kind,
      facts: lines
        .filter((line) => line.isStrand && line.kind === kind)
        .reduce((sum, line) => sum + line.factIds.length, 0),
    })).filter(({ facts }) => facts > 0),
    hasThreads: lines.length > 0,
    hasBlocs: lines.some(({ thread }) => thread.isBloc),
    hasDirection: lines.some(({ chevron }) => chevron !== null),
  }
}

/** Nothing on the screen needs a word. */
export function isEmptyLegend(rows: LegendRows): boolean {
  const { classes, hasZero, hasNothing, hasUnread, hasThreads } = rows
  return classes.length === 0 && ![hasZero, hasNothing, hasUnread, hasThreads].includes(true)
}

function overlapOnPlane(one: PlaneBox, other: PlaneBox): boolean {
  return (
    one.west < other.east &&
    other.west < one.east &&
    one.south < other.north &&
    other.south < one.north
  )
}
