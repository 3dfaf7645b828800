import type { Atlas } from './dataset.ts'
import { placesOf } from './select/facts.ts'
import { EMPTY_VIEW, NO_PUBLISHER, type View } from './view.ts'

/** The view without places, publishers and facts that the dataset does not know. An unknown document stays: the reader says so. */
export function knownView(atlas: Atlas, view: View): View {
  const isKnown = (types: readonly string[]) => (code: string) => {
    const type = atlas.placeByCode.get(code)?.type
    return type !== undefined && types.includes(type)
  }
  const used = new Set(atlas.dataset.facts.map((fact) => fact.partner))
  const isPartner = isKnown(['country', 'bloc'])
  const { places, publishers } = view
  return {
    ...view,
    // Within another page nothing is read.
    page: view.embed && view.page === 'read' ? EMPTY_VIEW.page : view.page,
    provinces: view.provinces.filter(isKnown(['nation', 'province'])),
    partners: view.partners.filter((code) => isPartner(code) || used.has(code)),
    places: places.length === 0 ? places : places.filter((key) => named(atlas).has(key)),
    publishers:
      publishers.length === 0
        ? publishers
        : publishers.filter((name) => publishersOf(atlas).has(name)),
    fact: view.fact !== null && atlas.factById.has(view.fact) ? view.fact : null,
  }
}

/** Every publisher that a document names; where one names none, that too. */
const publishersOf = (atlas: Atlas) =>
  new Set(atlas.dataset.documents.map(({ publisher }) => publisher ?? NO_PUBLISHER))

/** Every place within a province or a partner that a fact names. */
const named = (atlas: Atlas) => new Set(atlas.dataset.facts.flatMap(placesOf))
