import { placePointsSchema } from '../model/placePoints.ts'
import type { NamedPlace } from '../reading/gazetteer/placeNames.ts'
import { findPlacePoints } from '../reading/gazetteer/placePoints.ts'
import type { TextFile } from './effects.ts'

/**
 * `geo/places.json`: where the cities and regions lie that facts name. `readText` gives the text of a file of `seeds/geo`.
 * Same places and tables, same bytes.
 */
export function derivePlacePoints(
  wanted: readonly NamedPlace[],
  readText: (name: string) => string,
): TextFile[] {
  const points = placePointsSchema.parse(findPlacePoints(wanted, readText))
  return [{ name: 'geo/places.json', text: `${JSON.stringify(points)}\n` }]
}
