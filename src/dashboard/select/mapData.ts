import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import type { Measure } from '../measure.ts'
import type { View } from '../view.ts'
import { placesOf, selectFacts } from './facts.ts'
import { selectInnerPlaces, type InnerPlace } from './innerPlaces.ts'
import { fitClasses, type MapClass } from './mapClasses.ts'
import { measureFacts, type Measured, type Measuring } from './mapMeasure.ts'
import { selectMapPlaces, type MapPlace } from './mapPlaces.ts'
import { hasPoint, selectThreads, type Thread } from './mapThreads.ts'
import { groupRows, idsAt, rowsOf } from './factRows.ts'
import { allThings, selectThings } from './things.ts'
import { isOwn } from './withOwn.ts'

/** A partner that has no place on the map, with the facts that pass. */
export interface PlacelessPartner {
  code: string
  factIds: string[]
  measured: Measured | null
  isSelected: boolean
}

/** Ids of the facts of own documents among those that pass, and the places that these name. */
export interface OwnOnMap {
  facts: ReadonlySet<string>
  /** Codes of provinces and partners, keys of cities and regions. */
  places: ReadonlySet<string>
}

/** What the map draws. */
export interface MapData {
  measuring: Measuring
  /** Ascending; empty where the dataset says nothing of the measure. */
  classes: readonly MapClass[]
  /** What is measured of some facts of one pair, by their ids; null for nothing. */
  measureOf: (factIds: readonly string[]) => Measured | null
  placeByCode: ReadonlyMap<string, MapPlace>
  /** Cities and regions within them that facts name, by their keys, those with most facts first. */
  innerByKey: ReadonlyMap<string, InnerPlace>
  /** Strongest first. */
  threads: Thread[]
  /** The same before cities and regions take them apart. */
  pairs: readonly Thread[]
  /** What of it documents of the reader's own say. */
  own: OwnOnMap
  /** With a place selected, the threads that all other filters leave to the other places; else none. */
  otherThreads: Thread[]
  /** Those with most facts first. */
  placeless: PlacelessPartner[]
  /** A province or a partner is selected: its threads part into strands. */
  hasSelection: boolean
}

/** Classes of a measure, from every fact of the dataset: a colour means the same under all filters. */
export function selectMapClasses(atlas: Atlas, measure: Measure): MapClass[] {
  const { byPlace } = measureFacts(atlas, measure, allThings(atlas))
  return fitClasses(
    measure,
    [...byPlace].filter(([code]) => code !== 'CN').map(([, { value }]) => value),
  )
}

/** What the map draws of the facts that pass every filter of the view, each once. `classes` are those of the view's measure. */
export function selectMapData(
  atlas: Atlas,
  view: View,
  facts: readonly Fact[],
  classes: readonly MapClass[] = selectMapClasses(atlas, view.measure),
): MapData {
  const hasSelection = view.provinces.length + view.partners.length > 0
  const measuring = measureFacts(atlas, view.measure, facts)
  const threads = selectThreads(atlas, facts)
  const drawn = new Set(threads.map((thread) => thread.key))
  return {
    measuring,
    classes,
    measureOf: (factIds) => measuring.ofPair(factIds.flatMap((id) => atlas.factById.get(id) ?? [])),
    placeByCode: selectMapPlaces(atlas, view, facts, measuring, classes),
    innerByKey: selectInnerPlaces(atlas, view, facts),
    threads,
    pairs: threads,
    own: selectOwnOnMap(atlas, facts),
    otherThreads: hasSelection
      ? selectThreads(
          atlas,
          selectThings(atlas, selectFacts(atlas, { ...view, provinces: [], partners: [] })),
        ).filter((thread) => !drawn.has(thread.key))
      : [],
    placeless: selectPlaceless(atlas, view, facts, measuring.byPlace),
    hasSelection,
  }
}

function selectOwnOnMap(atlas: Atlas, facts: readonly Fact[]): OwnOnMap {
  const own = atlas.own.size === 0 ? [] : facts.filter((fact) => isOwn(atlas, fact))
  return {
    facts: new Set(own.map(({ id }) => id)),
    places: new Set(own.flatMap((fact) => [fact.china, fact.partner, ...placesOf(fact)])),
  }
}

function selectPlaceless(
  atlas: Atlas,
  view: View,
  facts: readonly Fact[],
  measuredByCode: ReadonlyMap<string, Measured>,
): PlacelessPartner[] {
  const { columns, rows } = rowsOf(atlas, facts)
  return groupRows(rows, columns.partner, columns.codes.length)
    .map(({ value, rows: own }) => ({ code: columns.codes[value] ?? '', rows: own }))
    .filter(({ code }) => !hasPoint(atlas, code))
    .map(({ code, rows: own }) => ({
      code,
      factIds: idsAt({ columns, rows: own }),
      measured: measuredByCode.get(code) ?? null,
      isSelected: view.partners.includes(code),
    }))
    .sort((a, b) => b.factIds.length - a.factIds.length || (a.code < b.code ? -1 : 1))
}
