import type { Atlas } from '../dataset.ts'
import type { MapData } from '../select/mapData.ts'
import { unravelThreads } from '../select/mapThreads.ts'
import { isInside } from './fit.ts'
import { toContainer, type Frame } from './frame.ts'
import type { PlacedInner } from './placedInner.ts'

/** Px around the map in which places count as in sight, so that a short pan finds their threads. */
const AROUND = 80

/** What the map draws, with threads that end at the cities and regions in sight where their facts name them. */
export function unravelled(
  atlas: Atlas,
  data: MapData,
  shown: ReadonlyMap<string, PlacedInner>,
  frame: Frame,
): MapData {
  if (shown.size === 0) return data
  const { width, height } = frame.size
  const sight = { x: -AROUND, y: -AROUND, width: width + 2 * AROUND, height: height + 2 * AROUND }
  const seen = new Set(
    [...shown.values()]
      .filter(({ point, isSelected }) => {
        const { x, y } = toContainer(frame, point)
        return isSelected || isInside(sight, x, y)
      })
      .map(({ key }) => key),
  )
  if (seen.size === 0) return data
  return { ...data, threads: unravelThreads(atlas, data.threads, (key) => seen.has(key)) }
}
