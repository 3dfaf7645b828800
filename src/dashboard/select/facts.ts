import { LANGUAGES, type Language } from '../../model/dataset.ts'
import { KINDS, SECTORS, type Fact, type Kind, type Sector } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { NO_PUBLISHER, type View } from '../view.ts'
import { selectThings } from './things.ts'

/** One choice of a filter. */
export interface Option<Value> {
  value: Value
  /** Facts it would leave, each once however many documents say it, given every other filter but those of its own facet. */
  facts: number
  isSet: boolean
}

export interface FilterOptions {
  /** Every province-level unit and, first, the nation; in the order of the dataset. */
  provinces: Option<string>[]
  /** Partners with a fact anywhere in the dataset, and those that are set; in the order of the dataset. */
  partners: Option<string>[]
  kinds: Option<Kind>[]
  sectors: Option<Sector>[]
  /** Every publisher that a document names, as it is written there, NO_PUBLISHER among them; by name. */
  publishers: Option<string>[]
  /** Languages that documents are written in. */
  written: Option<Language>[]
  /** Every year from the first to the last that a fact is dated in, ascending; a range counts in each of its years. */
  years: { year: number; facts: number }[]
  /** Facts without a date, under every filter but the years. */
  undated: number
}

/**
 * What documents say that passes every filter of the view, in the order of the dataset: one fact a document, so what two of
 * them say is here twice. `selectThings` has it once.
 */
export function selectFacts(atlas: Atlas, view: View): Fact[] {
  const set = setFacets(view)
  return atlas.dataset.facts.filter(
    (fact) => !isHidden(fact, view) && set.every((facet) => passesFacet(atlas, fact, view, facet)),
  )
}

/** How many facts a view shows, each once however many documents say it. */
export function countFacts(atlas: Atlas, view: View): number {
  return selectThings(atlas, selectFacts(atlas, view)).length
}

/** How many uncertain facts pass all other filters, shown or not; those that a document says for certain are none. */
export function countUncertain(atlas: Atlas, view: View): number {
  const [all, certain] = [true, false].map((uncertain) => countFacts(atlas, { ...view, uncertain }))
  return (all ?? 0) - (certain ?? 0)
}

/** What each choice of each filter would leave. A facet's own choices do not count against each other. */
export function selectOptions(atlas: Atlas, view: View): FilterOptions {
  const counts = new Map(OFFERED.map((facet) => [facet, new Map<string, number>()] as const))
  const set = setFacets(view)
  const isPartner = new Set(view.partners)
  const bounds = { first: Infinity, last: -Infinity }
  const seen = new Set<string>()
  /** What several documents say counts once under a choice. */
  const isFirst = (fact: Fact, choice: string) => {
    const sayers = atlas.sayersById.get(fact.id)
    if (sayers === undefined) return true
    const key = `${sayers[0]?.id ?? ''} ${choice}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  }
  for (const fact of atlas.dataset.facts) {
    isPartner.add(fact.partner)
    const span = yearsOf(fact)
    if (span !== null) {
      bounds.first = Math.min(bounds.first, span.first)
      bounds.last = Math.max(bounds.last, span.last)
    }
    if (isHidden(fact, view)) continue
    const failed = set.filter((facet) => !passesFacet(atlas, fact, view, facet))
    if (failed.length > 1) continue
    for (const [facet, counted] of counts) {
      if (failed.some((other) => other !== facet)) continue
      for (const value of valuesOf(atlas, fact, facet)) {
        if (!isFirst(fact, `${facet} ${value}`)) continue
        counted.set(value, (counted.get(value) ?? 0) + 1)
      }
    }
  }
  const countOf = (facet: OfferedFacet, value: string) => counts.get(facet)?.get(value) ?? 0
  const toOptions = <Value extends string>(
    facet: OfferedFacet,
    values: readonly Value[],
    chosen: readonly Value[],
  ): Option<Value>[] =>
    values.map((value) => ({
      value,
      facts: countOf(facet, value),
      isSet: chosen.includes(value),
    }))
  const publishers = new Set([
    ...atlas.dataset.documents.map(({ publisher }) => publisher ?? NO_PUBLISHER),
    ...view.publishers,
  ])
  const languages = new Set([
    ...atlas.dataset.documents.map(({ language }) => language),
    ...view.written,
  ])
  const codes = atlas.dataset.places.map((place) => place.code)
  const isChinese = (code: string) => {
    const type = atlas.placeByCode.get(code)?.type
    return type === 'nation' || type === 'province'
  }
  return {
    provinces: toOptions('province', codes.filter(isChinese), view.provinces),
    partners: toOptions(
      'partner',
      codes.filter((code) => isPartner.has(code)),
      view.partners,
    ),
    kinds: toOptions('kind', KINDS, view.kinds),
    sectors: toOptions('sector', SECTORS, view.sectors),
    publishers: toOptions('publisher', [...publishers].sort(), view.publishers),
    written: toOptions(
      'written',
      LANGUAGES.filter((language) => languages.has(language)),
      view.written,
    ),
    years: yearsBetween(bounds.first, bounds.last).map((year) => ({
      year,
      facts: countOf('years', String(year)),
    })),
    undated: countOf('years', ''),
  }
}

/** First and last year of a fact, or null when it has no date. `to` counts as `from` where it is absent. */
export function yearsOf(fact: Fact): { first: number; last: number } | null {
  const start = fact.from ?? fact.to
  if (start === null) return null
  const first = Number(start.slice(0, 4))
  return { first, last: Math.max(first, Number((fact.to ?? start).slice(0, 4))) }
}

/** An uncertain fact that nobody has asked for. */
export const isHidden = (fact: Fact, view: View) => fact.uncertain && !view.uncertain

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

/** Facets whose choices are offered with their counts; the others are found by the search. */
const OFFERED = ['province', 'partner', 'kind', 'sector', 'years', 'publisher', 'written'] as const
type OfferedFacet = (typeof OFFERED)[number]

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

/** Whether a fact has what is set of a facet. To be asked only of facets that something is set of. */
export function passesFacet(atlas: Atlas, fact: Fact, view: View, facet: Facet): boolean {
  switch (facet) {
    case 'province':
      return view.provinces.includes(fact.china)
    case 'partner':
      return view.partners.includes(fact.partner)
    case 'place':
      return placesOf(fact).some((key) => view.places.includes(key))
    case 'kind':
      return view.kinds.includes(fact.kind)
    case 'sector':
      return fact.sectors.some((sector) => view.sectors.includes(sector))
    case 'publisher':
      return view.publishers.includes(publisherOf(atlas, fact))
    case 'written': {
      const language = atlas.documentById.get(fact.document)?.language
      return language !== undefined && view.written.includes(language)
    }
    case 'growth':
      return view.growth !== null && growsAbove(fact, view.growth)
    case 'years': {
      const span = yearsOf(fact)
      if (span === null) return view.undated
      return span.last >= (view.from ?? -Infinity) && span.first <= (view.to ?? Infinity)
    }
  }
}

/** What a fact counts under in a facet; undated facts count under ''. */
function valuesOf(atlas: Atlas, fact: Fact, facet: OfferedFacet): readonly string[] {
  switch (facet) {
    case 'province':
      return [fact.china]
    case 'partner':
      return [fact.partner]
    case 'kind':
      return [fact.kind]
    case 'sector':
      return fact.sectors
    case 'publisher':
      return [publisherOf(atlas, fact)]
    case 'written': {
      const language = atlas.documentById.get(fact.document)?.language
      return language === undefined ? [] : [language]
    }
    case 'years': {
      const span = yearsOf(fact)
      return span === null ? [''] : yearsBetween(span.first, span.last).map(String)
    }
  }
}

const publisherOf = (atlas: Atlas, fact: Fact) =>
  atlas.documentById.get(fact.document)?.publisher ?? NO_PUBLISHER

/** The places within provinces and partners that a fact names, as the view spells them: `CN-GD/Guangzhou`. */
export function placesOf({ china, chinaPlace, partner, partnerPlace }: Fact): string[] {
  return [
    ...(chinaPlace === null ? [] : [`${china}/${chinaPlace}`]),
    ...(partnerPlace === null ? [] : [`${partner}/${partnerPlace}`]),
  ]
}

/** Whether the fact states a growth above so many percent; "over 50 %" is above 50. */
function growsAbove(fact: Fact, percent: number): boolean {
  if (!('growthPct' in fact) || fact.growthPct === null) return false
  const isMain = ('amount' in fact ? fact.amount : fact.value) === null
  return (
    fact.growthPct > percent || (fact.growthPct === percent && isMain && fact.approx === 'over')
  )
}

function yearsBetween(first: number, last: number): number[] {
  return last < first ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
