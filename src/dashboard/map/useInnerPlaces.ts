import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { UnplacedReason } from '../../model/placePoints.ts'
import type { PlanePoint } from '../../model/projection.ts'
import { useOwn } from '../own.ts'
import type { InnerPlace } from '../select/innerPlaces.ts'
import type { Frame } from './frame.ts'
import { innerMarks, type InnerMark } from './innerMarks.ts'
import {
  INNER_FROM,
  joinPoints,
  placeInner,
  placePointsQuery,
  unplacedInner,
  type PlacedInner,
} from './placedInner.ts'

export interface InnerPlaces {
  /** Those on the map now, by their keys. */
  shown: ReadonlyMap<string, PlacedInner>
  /** Points of the provinces and partners, and of those. */
  pointByCode: ReadonlyMap<string, PlanePoint>
  /** Their marks; the same array while the map is panned. */
  marks: readonly InnerMark[]
  /** Why others can never be on it; empty until that is known. */
  unplaced: ReadonlyMap<string, UnplacedReason>
}

const NOWHERE = { zoom: 0, scale: 1, origin: { x: 0, y: 0 } }

/**
 * The cities and regions that the map shows where it stands still. Where they lie is fetched when they are
 * first shown or listed, and comes along with the reader's own documents; while or where that cannot be had the map does without them.
 */
export function useInnerPlaces(
  innerByKey: ReadonlyMap<string, InnerPlace>,
  pointByCode: ReadonlyMap<string, PlanePoint>,
  frame: Frame | null,
  isListed: boolean,
): InnerPlaces {
  const { zoom, scale, origin } = frame ?? NOWHERE
  const isClose = zoom >= INNER_FROM
  const isSelected = [...innerByKey.values()].some((place) => place.isSelected)
  const { data } = useQuery({ ...placePointsQuery, enabled: isClose || isSelected || isListed })
  const { documents } = useOwn()
  const known = useMemo(
    () =>
      joinPoints([
        ...(data === undefined ? [] : [data]),
        ...documents.map(({ placePoints }) => placePoints),
      ]),
    [data, documents],
  )
  const placed = useMemo(() => placeInner(innerByKey, known), [innerByKey, known])
  const shown = useMemo(
    () => (isClose ? placed : new Map([...placed].filter(([, place]) => place.isSelected))),
    [placed, isClose],
  )
  const points = useMemo(
    () => new Map([...pointByCode, ...[...shown].map(([key, { point }]) => [key, point] as const)]),
    [pointByCode, shown],
  )
  const { x, y } = origin
  const marks = useMemo(
    () => innerMarks(shown, { zoom, scale, origin: { x, y } }),
    [shown, zoom, scale, x, y],
  )
  const unplaced = useMemo(() => unplacedInner(known), [known])
  return { shown, pointByCode: points, marks, unplaced }
}
