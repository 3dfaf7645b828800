import type { Atlas } from '../dataset.ts'
import { selectFacts } from '../select/facts.ts'
import { placesAmong } from '../select/innerKeys.ts'
import { NO_FILTERS, type View } from '../view.ts'
import type { NamedEntry } from './entries.ts'
import type { Hit } from './searcher.ts'

/**
 * What choosing a line of the results changes of the view: a place or sector is set as filter, a document opens, a sentence
 * shows its fact. Filters of other facets stay where something is left under all of them; else the choice starts anew, so that
 * it never ends in nothing.
 */
export function chooseHit(atlas: Atlas, view: View, hit: Hit): Partial<View> {
  switch (hit.type) {
    case 'document':
      return { document: hit.document.id, fact: null }
    case 'quote':
      return { page: 'map', document: null, fact: hit.fact.id }
    case 'pair':
      return {
        ...NO_FILTERS,
        ...pageOf(view),
        ...joined(filterOf(hit.china), filterOf(hit.partner)),
      }
    case 'compare': {
      const [first, second] = hit.places.map(filterOf)
      return {
        ...NO_FILTERS,
        page: 'compare',
        document: null,
        side: null,
        provinces: [...(first?.provinces ?? []), ...(second?.provinces ?? [])].sort(),
        partners: [...(first?.partners ?? []), ...(second?.partners ?? [])].sort(),
      }
    }
    case 'named': {
      const filter = { ...pageOf(view), fact: null, ...filterOf(hit.entry) }
      const change = { places: placesKept(view, hit.entry), ...filter }
      const isSomethingLeft = selectFacts(atlas, { ...view, ...change }).length > 0
      return isSomethingLeft ? change : { ...NO_FILTERS, ...filter }
    }
  }
}

/** A page that shows facts stays; from the others the map comes up. */
function pageOf(view: View): Partial<View> {
  const isOfFacts = view.page !== 'documents' && view.page !== 'about' && view.document === null
  return isOfFacts ? { document: null } : { page: 'map', document: null }
}

function filterOf({ group, key, within, facts }: NamedEntry): Partial<View> {
  switch (group) {
    case 'province':
      return { provinces: [key] }
    case 'country':
    case 'bloc':
      return { partners: [key] }
    case 'sector':
      return { sectors: [key as View['sectors'][number]] }
    // Of a city that no fact names there is its province.
    case 'city':
      return { provinces: [within ?? key], places: facts > 0 ? [key] : [] }
    case 'place':
      return { partners: [within ?? key], places: facts > 0 ? [key] : [] }
  }
}

/** The cities and regions that stay: all beside a sector, beside a province or a partner those of the other side and its own. */
function placesKept({ places }: View, { group, key }: NamedEntry): string[] {
  switch (group) {
    case 'sector':
      return [...places]
    case 'province':
      return placesAmong(places, 'china', [key])
    case 'country':
    case 'bloc':
      return placesAmong(places, 'partner', [key])
    // Sets a place of its own.
    case 'city':
    case 'place':
      return []
  }
}

function joined(china: Partial<View>, partner: Partial<View>): Partial<View> {
  const places = [...(china.places ?? []), ...(partner.places ?? [])]
  return { ...china, ...partner, places }
}
