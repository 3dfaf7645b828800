import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { placeNameOf } from '../names.ts'
import type { InterfaceLanguage, View } from '../view.ts'
import { idsAt, kindsAt, rowsOf } from './factRows.ts'
import { withinOf } from './innerKeys.ts'
import { kindCounts, type KindCount } from './mapPlaces.ts'

/** A city or a region within a province or a partner. */
export interface InnerPlace {
  /** As the view spells it: `CN-GD/Guangzhou`. */
  key: string
  /** Code of the province or partner that it lies in. */
  within: string
  side: 'china' | 'partner'
  names: Record<InterfaceLanguage, string>
  /** Those that name it and pass the filters, in the order of the dataset. */
  factIds: string[]
  /** Their kinds, in the order of KINDS, none of them 0. */
  kinds: KindCount[]
  isSelected: boolean
}

/**
 * The places within provinces and partners that facts name, those with most facts first, and the selected ones whether or
 * not a fact is left to them; `facts` are those that pass the filters.
 */
export function selectInnerPlaces(
  atlas: Atlas,
  view: View,
  facts: readonly Fact[],
): ReadonlyMap<string, InnerPlace> {
  const { columns, rows } = rowsOf(atlas, facts)
  const { innerKeys, chinaPlace, partnerPlace } = columns
  const rowsByPlace = innerKeys.map((): number[] => [])
  for (const row of rows) {
    const [own, other] = [chinaPlace[row] ?? -1, partnerPlace[row] ?? -1]
    if (own >= 0) rowsByPlace[own]?.push(row)
    if (other >= 0 && other !== own) rowsByPlace[other]?.push(row)
  }
  const rowsByKey = new Map<string, readonly number[]>(view.places.map((key) => [key, []]))
  for (const [place, key] of innerKeys.entries()) {
    const own = rowsByPlace[place] ?? []
    if (own.length > 0) rowsByKey.set(key, own)
  }
  const places = [...rowsByKey].flatMap(([key, own]): InnerPlace[] => {
    const within = withinOf(key)
    const type = atlas.placeByCode.get(within)?.type
    if (type === undefined || type === 'nation') return []
    const some = { columns, rows: Int32Array.from(own) }
    return [
      {
        key,
        within,
        side: type === 'province' ? 'china' : 'partner',
        names: { en: placeNameOf(atlas, key, 'en'), zh: placeNameOf(atlas, key, 'zh') },
        factIds: idsAt(some),
        kinds: kindCounts(kindsAt(some)),
        isSelected: view.places.includes(key),
      },
    ]
  })
  const byFacts = (a: InnerPlace, b: InnerPlace) =>
    b.factIds.length - a.factIds.length || (a.key < b.key ? -1 : 1)
  return new Map(places.sort(byFacts).map((place) => [place.key, place]))
}
