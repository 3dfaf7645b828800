import { LANGUAGES } from '../../../src/model/dataset.ts'
import { KINDS, SECTORS, type Fact } from '../../../src/model/fact.ts'
import type { Atlas } from '../../../src/dashboard/dataset.ts'
import { yearsOf } from '../../../src/dashboard/factColumns.ts'
import { FACETS, type Facet } from '../../../src/dashboard/select/failures.ts'
import { placesOf } from '../../../src/dashboard/select/facts.ts'
import type { FilterOptions } from '../../../src/dashboard/select/options.ts'
import { EMPTY_VIEW, NO_PUBLISHER, type View } from '../../../src/dashboard/view.ts'

/** What the selectors mean, fact by fact, without regard to time: what the quick ones are held against. */
export const naiveFacts = (atlas: Atlas, view: View): Fact[] =>
  atlas.dataset.facts.filter(
    (fact) =>
      (view.uncertain || !fact.uncertain) &&
      FACETS.every((facet) => passes(atlas, fact, view, facet)),
  )

/** Each thing once: the fullest of those given. */
export const naiveThings = (atlas: Atlas, facts: readonly Fact[]): Fact[] =>
  facts.filter((fact) => {
    const sayers = atlas.sayersById.get(fact.id) ?? [fact]
    return sayers.find((sayer) => facts.includes(sayer)) === fact
  })

export const naiveCount = (atlas: Atlas, view: View): number =>
  naiveThings(atlas, naiveFacts(atlas, view)).length

/** Every choice by itself: set in the place of its facet's own ones, and what is left counted. */
export function naiveOptions(atlas: Atlas, view: View): FilterOptions {
  const { documents, places, facts } = atlas.dataset
  const option = <Value extends string>(
    change: Partial<View>,
    value: Value,
    set: readonly Value[],
  ) => ({
    value,
    facts: naiveCount(atlas, { ...view, ...change }),
    isSet: set.includes(value),
  })
  const partners = new Set([...facts.map(({ partner }) => partner), ...view.partners])
  const names = documents.map(({ publisher }) => publisher ?? NO_PUBLISHER)
  const written = [...documents.map(({ language }) => language), ...view.written]
  const years = facts.flatMap((fact) => {
    const span = yearsOf(fact)
    return span === null ? [] : [span.first, span.last]
  })
  const first = Math.min(...years)
  const isUndated = (fact: Fact) => yearsOf(fact) === null
  const open = { ...view, from: null, to: null }
  const only = (year: number) => ({ ...view, from: year, to: year, undated: false })
  return {
    provinces: places
      .filter(({ type }) => type === 'nation' || type === 'province')
      .map(({ code }) => option({ provinces: [code] }, code, view.provinces)),
    partners: places
      .filter(({ code }) => partners.has(code))
      .map(({ code }) => option({ partners: [code] }, code, view.partners)),
    kinds: KINDS.map((kind) => option({ kinds: [kind] }, kind, view.kinds)),
    sectors: SECTORS.map((sector) => option({ sectors: [sector] }, sector, view.sectors)),
    publishers: [...new Set([...names, ...view.publishers])]
      .sort()
      .map((name) => option({ publishers: [name] }, name, view.publishers)),
    written: LANGUAGES.filter((each) => written.includes(each)).map((each) =>
      option({ written: [each] }, each, view.written),
    ),
    years:
      years.length === 0
        ? []
        : Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => ({
            year: first + at,
            facts: naiveCount(atlas, only(first + at)),
          })),
    undated: naiveThings(atlas, naiveFacts(atlas, open).filter(isUndated)).length,
  }
}

/** By the definition of each filter. */
function passes(atlas: Atlas, fact: Fact, view: View, facet: Facet): boolean {
  const isAmong = <Value>(set: readonly Value[], ...values: Value[]) =>
    set.length === 0 || values.some((value) => set.includes(value))
  const document = atlas.documentById.get(fact.document)
  switch (facet) {
    case 'province':
      return isAmong(view.provinces, fact.china)
    case 'partner':
      return isAmong(view.partners, fact.partner)
    case 'place':
      return isAmong(view.places, ...placesOf(fact))
    case 'kind':
      return isAmong(view.kinds, fact.kind)
    case 'sector':
      return isAmong(view.sectors, ...fact.sectors)
    case 'publisher':
      return isAmong(view.publishers, document?.publisher ?? NO_PUBLISHER)
    case 'written':
      return isAmong(view.written, ...(document === undefined ? [] : [document.language]))
    case 'years': {
      const isOpen = view.from === EMPTY_VIEW.from && view.to === EMPTY_VIEW.to
      const span = yearsOf(fact)
      if (isOpen) return true
      if (span === null) return view.undated
      return span.last >= (view.from ?? 0) && span.first <= (view.to ?? 9999)
    }
    case 'growth': {
      if (view.growth === null) return true
      if (!('growthPct' in fact) || fact.growthPct === null) return false
      const main = 'amount' in fact ? fact.amount : fact.value
      const isOver = main === null && fact.approx === 'over'
      return isOver ? fact.growthPct >= view.growth : fact.growthPct > view.growth
    }
  }
}
