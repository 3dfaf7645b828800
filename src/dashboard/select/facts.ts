import { KINDS, SECTORS, type Fact, type Kind, type Sector } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import type { View } from '../view.ts'
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
  /** Every year from the first to the last that a fact is dated in, ascending; a range counts in each of its years. */
  years: { year: number; facts: number }[]
  /** Facts without a date, under every other filter. */
  undated: number
}

/**
 * What documents say that passes every filter of the view, in the order of the dataset: one fact a document, so what two of
 * them say is here twice. `selectThings` has it once.
 */
export function selectFacts(atlas: Atlas, view: View): Fact[] {
  return atlas.dataset.facts.filter(
    (fact) => !isHidden(fact, view) && failedFacets(fact, view).length === 0,
  )
}

/** How many uncertain facts pass all other filters, shown or not; those that a document says for certain are none. */
export function countUncertain(atlas: Atlas, view: View): number {
  const all = selectThings(atlas, selectFacts(atlas, { ...view, uncertain: true }))
  const certain = selectThings(atlas, selectFacts(atlas, { ...view, uncertain: false }))
  return all.length - certain.length
}

/** What each choice of each filter would leave. A facet's own choices do not count against each other. */
export function selectOptions(atlas: Atlas, view: View): FilterOptions {
  const counts: Record<Facet, Map<string, number>> = {
    province: new Map(),
    partner: new Map(),
    kind: new Map(),
    sector: new Map(),
    years: new Map(),
    place: new Map(),
    growth: new Map(),
  }
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
    const failed = failedFacets(fact, view)
    for (const facet of FACETS) {
      if (failed.some((other) => other !== facet)) continue
      for (const value of valuesOf(fact, facet)) {
        if (!isFirst(fact, `${facet} ${value}`)) continue
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
      }
    }
  }
  const toOptions = <Value extends string>(
    facet: Facet,
    values: readonly Value[],
    set: readonly Value[],
  ): Option<Value>[] =>
    values.map((value) => ({
      value,
      facts: counts[facet].get(value) ?? 0,
      isSet: set.includes(value),
    }))
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
    years: yearsBetween(bounds.first, bounds.last).map((year) => ({
      year,
      facts: counts.years.get(String(year)) ?? 0,
    })),
    undated: counts.years.get('') ?? 0,
  }
}

/** First and last year of a fact, or null when it has no date. `to` counts as `from` where it is absent. */
export function yearsOf(fact: Fact): { first: number; last: number } | null {
  const start = fact.from ?? fact.to
  if (start === null) return null
  const first = Number(start.slice(0, 4))
  return { first, last: Math.max(first, Number((fact.to ?? start).slice(0, 4))) }
}

const isHidden = (fact: Fact, view: View) => fact.uncertain && !view.uncertain

const FACETS = ['province', 'partner', 'kind', 'sector', 'years', 'place', 'growth'] as const
type Facet = (typeof FACETS)[number]

function failedFacets(fact: Fact, view: View): Facet[] {
  return FACETS.filter((facet) => !passes(fact, view, facet))
}

function passes(fact: Fact, view: View, facet: Facet): boolean {
  switch (facet) {
    case 'province':
      return view.provinces.length === 0 || view.provinces.includes(fact.china)
    case 'partner':
      return view.partners.length === 0 || view.partners.includes(fact.partner)
    case 'kind':
      return view.kinds.length === 0 || view.kinds.includes(fact.kind)
    case 'sector':
      return (
        view.sectors.length === 0 || fact.sectors.some((sector) => view.sectors.includes(sector))
      )
    case 'place':
      return view.places.length === 0 || placesOf(fact).some((key) => view.places.includes(key))
    case 'growth':
      return view.growth === null || growsAbove(fact, view.growth)
    case 'years': {
      if (view.from === null && view.to === null) return true
      const span = yearsOf(fact)
      return (
        span !== null &&
        span.last >= (view.from ?? -Infinity) &&
        span.first <= (view.to ?? Infinity)
      )
    }
  }
}

/** What a fact counts under in a facet; undated facts count under ''. */
function valuesOf(fact: Fact, facet: Facet): string[] {
  switch (facet) {
    case 'province':
      return [fact.china]
    case 'partner':
      return [fact.partner]
    case 'kind':
      return [fact.kind]
    case 'sector':
      return fact.sectors
    // Nobody is offered all of these: they are found by the search.
    case 'place':
    case 'growth':
      return []
    case 'years': {
      const span = yearsOf(fact)
      return span === null ? [''] : yearsBetween(span.first, span.last).map(String)
    }
  }
}

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
