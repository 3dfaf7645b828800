import { KINDS, type Kind } from '../../model/fact.ts'
import type { PlanePoint } from '../../model/projection.ts'
import type { MapClass } from '../select/mapClasses.ts'
import type { MapData } from '../select/mapData.ts'
import type { KindCount, MapPlace } from '../select/mapPlaces.ts'
import type { PlaneBox } from './fit.ts'
import type { Outline } from './outlines.ts'
import type { PlacedInner } from './placedInner.ts'
import type { ThreadLine } from './threadLines.ts'

/** What the legend has to explain: only what is on the screen. */
export interface LegendRows {
  /** Classes in use, ascending. */
  classes: MapClass[]
  hasZero: boolean
  hasNothing: boolean
  hasUnread: boolean
  /** Strands by kind, when threads are parted; else empty. */
  strands: KindCount[]
  /** Kinds that lines are coloured by, in the order of KINDS. */
  kinds: Kind[]
  hasThreads: boolean
  /** Some threads have facts and nothing of what is measured. */
  hasUnmeasured: boolean
  hasBlocs: boolean
  hasDirection: boolean
  /** Marks of cities or regions are in sight. */
  hasCities: boolean
  hasRegions: boolean
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
  inner: Iterable<PlacedInner> = [],
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
  const innerKinds = new Set(
    [...inner].filter(({ point }) => isOnPlane(point, sight)).map(({ kind }) => kind),
  )
  const tones = new Set(seen.map(({ tone }) => tone))
  return {
    classes: data.classes.filter(({ tone }) => tones.has(tone)),
    hasZero: seen.some(({ state }) => state === 'zero'),
    hasNothing: seen.some(({ state }) => state === 'nothing'),
    hasUnread: seen.some(({ state }) => state === 'unread'),
    strands: KINDS.map((kind) => ({
      kind,
      facts: lines
        .filter((line) => line.isStrand && line.kind === kind)
        .reduce((sum, line) => sum + line.factIds.length, 0),
    })).filter(({ facts }) => facts > 0),
    kinds: KINDS.filter((kind) => lines.some((line) => line.kind === kind)),
    hasThreads: lines.some(({ isMeasured }) => isMeasured),
    hasUnmeasured: lines.some(({ isMeasured }) => !isMeasured),
    hasBlocs: lines.some(({ thread }) => thread.isBloc),
    hasDirection: lines.some(({ chevron }) => chevron !== null),
    hasCities: innerKinds.has('city') || innerKinds.has('either'),
    hasRegions: innerKinds.has('region'),
  }
}

const isOnPlane = ([x, y]: PlanePoint, box: PlaneBox): boolean =>
  x > box.west && x < box.east && y > box.south && y < box.north

function overlapOnPlane(one: PlaneBox, other: PlaneBox): boolean {
  return (
    one.west < other.east &&
    other.west < one.east &&
    one.south < other.north &&
    other.south < one.north
  )
}
