import type { MapData } from '../select/mapData.ts'
import type { MapPlace } from '../select/mapPlaces.ts'

/**
 * Whether list and arrow keys stop at a partner: it has facts that pass or is selected; beside a selection also if it has facts
 * at all, so that it can be added.
 */
export function isReachable(
  { facts, total, isSelected }: MapPlace,
  { hasSelection }: MapData,
): boolean {
  return facts > 0 || isSelected || (hasSelection && total > 0)
}
