import type { Place } from '../../model/dataset.ts'
import { KINDS, type Fact, type Kind } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import type { View } from '../view.ts'
import { toneOf, type MapClass } from './mapClasses.ts'
import type { Measured, Measuring } from './mapMeasure.ts'
import { oncePerAtlas } from '../oncePerAtlas.ts'
import { rowsOf, type FactRows } from './factRows.ts'
import { allThings } from './things.ts'

export interface KindCount {
  kind: Kind
  facts: number
}

/**
 * Why a place looks as it does. `counted`: facts that pass the filters say something of the measure. `zero`: there are facts,
 * of a partner such as pass, and none does. `nothing`: a province that documents name, without a fact. `unread`: a province
 * that no document names. `plain`: a partner without a fact that passes.
 */
export const PLACE_STATES = ['counted', 'zero', 'nothing', 'unread', 'plain'] as const
export type PlaceState = (typeof PLACE_STATES)[number]

export interface MapPlace {
  place: Place
  side: 'china' | 'partner'
  state: PlaceState
  /** Facts that pass the filters; those of the nation count for the partner. */
  facts: number
  /** Facts of the whole dataset, uncertain ones too. */
  total: number
  /** Documents that name the province; 0 for a partner. */
  documents: number
  /** Kinds of the facts that pass, in the order of KINDS, none of them 0. */
  kinds: KindCount[]
  /** What the map's measure says of it; null for nothing. */
  measured: Measured | null
  /** Of its class, 1 to 5, −1 and −2 below zero; 0 where it is not measured. */
  tone: number
  isSelected: boolean
}

/** Lower ends of the classes of the fills 1 to 5. */
export const FILL_CLASSES = [1, 2, 5, 10, 20] as const

/** The class of a count, 1 to 5: 1, 2–4, 5–9, 10–19, 20 and more. 0 for none. */
export function fillClass(facts: number): number {
  return FILL_CLASSES.filter((least) => facts >= least).length
}

/** Every place of the dataset but the nation, by its code, in the order of the dataset; `facts` are those that pass the filters. */
export function selectMapPlaces(
  atlas: Atlas,
  view: View,
  facts: readonly Fact[],
  measuring: Measuring,
  classes: readonly MapClass[],
): ReadonlyMap<string, MapPlace> {
  const passing = kindsByPlace(rowsOf(atlas, facts))
  const all = totalsByPlace(atlas)
  const documents = documentsByProvince(atlas)
  const selected = new Set([...view.provinces, ...view.partners])
  const toPlace = (place: Place): MapPlace => {
    const kinds = passing.get(place.code) ?? []
    const counts = {
      facts: sumOf(kinds),
      total: all.get(place.code) ?? 0,
      documents: documents.get(place.code) ?? 0,
    }
    const measured = measuring.byPlace.get(place.code) ?? null
    return {
      place,
      side: place.type === 'province' ? 'china' : 'partner',
      state: measured === null ? emptyState(place, counts) : 'counted',
      ...counts,
      kinds,
      measured,
      tone: measured === null ? 0 : toneOf(classes, measured.value),
      isSelected: selected.has(place.code),
    }
  }
  return new Map(
    atlas.dataset.places
      .filter((place) => place.type !== 'nation')
      .map((place) => [place.code, toPlace(place)]),
  )
}

/** How many of the facts are of each kind, in the order of KINDS, without the kinds that have none. */
export function countKinds(facts: readonly Fact[]): KindCount[] {
  const counts = KINDS.map(() => 0)
  for (const { kind } of facts) {
    const at = KINDS.indexOf(kind)
    counts[at] = (counts[at] ?? 0) + 1
  }
  return kindCounts(counts)
}

function emptyState(
  place: Place,
  counts: { facts: number; total: number; documents: number },
): PlaceState {
  if (counts.facts > 0) return 'zero'
  if (place.type !== 'province') return 'plain'
  if (counts.total > 0) return 'zero'
  return counts.documents > 0 ? 'nothing' : 'unread'
}

const sumOf = (kinds: readonly KindCount[]) => kinds.reduce((sum, { facts }) => sum + facts, 0)

/** Kinds of the facts of each place that has one, on whichever side it stands. */
function kindsByPlace({ columns, rows }: FactRows): Map<string, KindCount[]> {
  const { china, partner, kind, codes } = columns
  const counts = new Int32Array(codes.length * KINDS.length)
  for (const row of rows) {
    const own = kind[row] ?? 0
    for (const place of [china, partner]) {
      const at = (place[row] ?? 0) * KINDS.length + own
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
  return new Map(
    codes.map((code, place) => [
      code,
      kindCounts(counts.subarray(place * KINDS.length, (place + 1) * KINDS.length)),
    ]),
  )
}

/** The kinds that are counted, from a number for each of KINDS. */
export function kindCounts(counts: ArrayLike<number>): KindCount[] {
  return KINDS.map((kind, at) => ({ kind, facts: counts[at] ?? 0 })).filter(
    (count) => count.facts > 0,
  )
}

const totalsByPlace = oncePerAtlas(
  (atlas) =>
    new Map(
      [...kindsByPlace(rowsOf(atlas, allThings(atlas)))].map(([code, kinds]) => [
        code,
        sumOf(kinds),
      ]),
    ),
)

const documentsByProvince = oncePerAtlas((atlas) => {
  const documents = new Map<string, number>()
  for (const document of atlas.dataset.documents) {
    for (const code of document.provinces) documents.set(code, (documents.get(code) ?? 0) + 1)
  }
  return documents
})
