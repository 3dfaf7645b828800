import type { PlanePoint } from '../../model/projection.ts'
import type { PlacePoints, PointKind, UnplacedReason } from '../../model/placePoints.ts'
import { fileQuery } from '../fileQuery.ts'
import type { InnerPlace } from '../select/innerPlaces.ts'
import { planePoint } from './planePoint.ts'

/** A city or a region, and where it lies in the plane. */
export interface PlacedInner extends InnerPlace {
  kind: PointKind
  point: PlanePoint
}

/** From this zoom on all cities and regions are shown that facts name; a selected one at every zoom. */
export const INNER_FROM = 4

/** Where cities and regions lie. */
export const placePointsQuery = fileQuery(
  'geo/places.json',
  async () => (await import('../../model/placePoints.ts')).placePointsSchema,
)

/** All of them; one that several have lies where the first says. */
export const joinPoints = (known: readonly PlacePoints[]): PlacePoints => ({
  points: known.toReversed().flatMap(({ points }) => points),
  unplaced: known.toReversed().flatMap(({ unplaced }) => unplaced),
})

/** The places whose points are known, in their order: those with most facts first. */
export function placeInner(
  innerByKey: ReadonlyMap<string, InnerPlace>,
  { points }: PlacePoints,
): ReadonlyMap<string, PlacedInner> {
  const pointByKey = new Map(points.map((each) => [`${each.code}/${each.place}`, each]))
  return new Map(
    [...innerByKey].flatMap(([key, place]): [string, PlacedInner][] => {
      const found = pointByKey.get(key)
      if (found === undefined) return []
      return [[key, { ...place, kind: found.kind, point: planePoint(found.lonLat) }]]
    }),
  )
}

/** Why places are not on the map, by their keys. */
export function unplacedInner({ unplaced }: PlacePoints): ReadonlyMap<string, UnplacedReason> {
  return new Map(unplaced.map(({ code, place, why }) => [`${code}/${place}`, why]))
}
