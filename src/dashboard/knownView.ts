import type { Atlas } from './dataset.ts'
import { oncePerAtlas } from './oncePerAtlas.ts'
import { EMPTY_VIEW, NO_PUBLISHER, type View } from './view.ts'

/** The view without places, publishers and facts that the dataset does not know. An unknown document stays: the reader says so. */
export function knownView(atlas: Atlas, view: View): View {
  const isKnown = (types: readonly string[]) => (code: string) => {
    const type = atlas.placeByCode.get(code)?.type
    return type !== undefined && types.includes(type)
  }
  const used = partnersUsed(atlas)
  const isPartner = isKnown(['country', 'bloc'])
  const { places, publishers } = view
  return {
    ...view,
    // Within another page nothing is read.
    page: view.embed && view.page === 'read' ? EMPTY_VIEW.page : view.page,
    provinces: view.provinces.filter(isKnown(['nation', 'province'])),
    partners: view.partners.filter((code) => isPartner(code) || used.has(code)),
    places:
      places.length === 0 ? places : places.filter((key) => atlas.columns.innerKeys.includes(key)),
    publishers:
      publishers.length === 0
        ? publishers
        : publishers.filter((name) => publishersOf(atlas).has(name)),
    fact: view.fact !== null && atlas.factById.has(view.fact) ? view.fact : null,
  }
}

const partnersUsed = oncePerAtlas(
  ({ columns }) => new Set(Array.from(new Set(columns.partner), (code) => columns.codes[code])),
)

/** Every publisher that a document names; where one names none, that too. */
const publishersOf = oncePerAtlas(
  ({ dataset }) => new Set(dataset.documents.map(({ publisher }) => publisher ?? NO_PUBLISHER)),
)
