import { LANGUAGES } from '../../model/dataset.ts'
import { KINDS, SECTORS } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { NO_LANGUAGE, NO_YEAR, type FactColumns } from '../factColumns.ts'
import type { View } from '../view.ts'

/** What facts are filtered by; a fact passes a facet that has one of the values set, or none set at all. */
export const FACETS = [
  'province',
  'partner',
  'place',
  'kind',
  'sector',
  'years',
  'publisher',
  'written',
  'growth',
] as const
export type Facet = (typeof FACETS)[number]

/** The bit of a facet that a fact fails. */
export const failing = (facet: Facet): number => 1 << FACETS.indexOf(facet)
/** The bit of an uncertain fact that nobody has asked for. */
export const HIDDEN = 1 << FACETS.length

/** The facets that something is set of, in the order of FACETS. */
export const setFacets = (view: View): Facet[] => FACETS.filter((facet) => isFacetSet(view, facet))

function isFacetSet(view: View, facet: Facet): boolean {
  switch (facet) {
    case 'province':
      return view.provinces.length > 0
    case 'partner':
      return view.partners.length > 0
    case 'place':
      return view.places.length > 0
    case 'kind':
      return view.kinds.length > 0
    case 'sector':
      return view.sectors.length > 0
    case 'years':
      return view.from !== null || view.to !== null
    case 'publisher':
      return view.publishers.length > 0
    case 'written':
      return view.written.length > 0
    case 'growth':
      return view.growth !== null
  }
}

/**
 * By row, what of the view a fact fails: a bit for each facet, and HIDDEN. A fact with none is shown, one with a single bit would be
 * if that filter were let go: so one sweep over the columns answers every question about filters.
 */
export function sweepFailures({ columns }: Atlas, view: View): Uint16Array {
  const failures = new Uint16Array(columns.facts.length)
  for (const facet of setFacets(view)) sweepFacet(failures, columns, view, facet)
  if (!view.uncertain) {
    const { uncertain } = columns
    for (let row = 0; row < failures.length; row += 1) {
      if (uncertain[row] === 1) failures[row] = (failures[row] ?? 0) | HIDDEN
    }
  }
  return failures
}

function sweepFacet(failures: Uint16Array, columns: FactColumns, view: View, facet: Facet): void {
  const bit = failing(facet)
  const fail = (row: number) => {
    failures[row] = (failures[row] ?? 0) | bit
  }
  switch (facet) {
    case 'province':
      return failOthers(columns.china, wanted(columns.codes, view.provinces), fail)
    case 'partner':
      return failOthers(columns.partner, wanted(columns.codes, view.partners), fail)
    case 'kind':
      return failOthers(columns.kind, wanted(KINDS, view.kinds), fail)
    case 'publisher':
      return failOthers(columns.publisher, wanted(columns.publishers, view.publishers), fail)
    case 'written':
      return failOthers(columns.language, wanted(LANGUAGES, view.written, NO_LANGUAGE + 1), fail)
    case 'place': {
      const isWanted = wanted(columns.innerKeys, view.places)
      const { chinaPlace, partnerPlace } = columns
      for (let row = 0; row < failures.length; row += 1) {
        // Of −1, which stands for no place, there is nothing wanted.
        if (isWanted[chinaPlace[row] ?? -1] !== 1 && isWanted[partnerPlace[row] ?? -1] !== 1)
          fail(row)
      }
      return
    }
    case 'sector': {
      const bits = view.sectors.reduce((set, sector) => set | (1 << SECTORS.indexOf(sector)), 0)
      const { sectors } = columns
      for (let row = 0; row < failures.length; row += 1) {
        if (((sectors[row] ?? 0) & bits) === 0) fail(row)
      }
      return
    }
    case 'years': {
      const { first, last } = columns
      const [from, to] = [view.from ?? -Infinity, view.to ?? Infinity]
      for (let row = 0; row < failures.length; row += 1) {
        const start = first[row] ?? NO_YEAR
        const isIn =
          start === NO_YEAR ? view.undated : (last[row] ?? NO_YEAR) >= from && start <= to
        if (!isIn) fail(row)
      }
      return
    }
    case 'growth': {
      const { growth, isOver } = columns
      const percent = view.growth ?? 0
      for (let row = 0; row < failures.length; row += 1) {
        const stated = growth[row] ?? NaN
        if (!(stated > percent || (stated === percent && isOver[row] === 1))) fail(row)
      }
    }
  }
}

/** 1 at the places of the texts that are chosen. */
function wanted(
  texts: readonly string[],
  chosen: readonly string[],
  size = texts.length,
): Uint8Array {
  const isWanted = new Uint8Array(size)
  for (const text of chosen) {
    const at = texts.indexOf(text)
    if (at >= 0) isWanted[at] = 1
  }
  return isWanted
}

function failOthers(
  column: Int32Array | Uint8Array,
  isWanted: Uint8Array,
  fail: (row: number) => void,
): void {
  for (let row = 0; row < column.length; row += 1) {
    if (isWanted[column[row] ?? -1] !== 1) fail(row)
  }
}

/** Views of one atlas whose failures are kept: those that one screen asks for, and a few that the reader comes from. */
const KEPT = 8
const failuresByView = new WeakMap<Atlas, Map<string, Uint16Array>>()

/** The failures of a view, swept once for all that ask for the same filters. */
export function failuresOf(atlas: Atlas, view: View): Uint16Array {
  const byView = failuresByView.get(atlas) ?? new Map<string, Uint16Array>()
  failuresByView.set(atlas, byView)
  const key = filterKey(view)
  const failures = byView.get(key) ?? sweepFailures(atlas, view)
  // What was asked for last stands last.
  byView.delete(key)
  byView.set(key, failures)
  const [oldest] = byView.keys()
  if (byView.size > KEPT && oldest !== undefined) byView.delete(oldest)
  return failures
}

const filterKey = (view: View) =>
  JSON.stringify([
    ...[view.provinces, view.partners, view.places, view.kinds, view.sectors],
    ...[view.from, view.to, view.undated, view.publishers, view.written],
    ...[view.growth, view.uncertain],
  ])
