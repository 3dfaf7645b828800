import type { Atlas } from '../dataset.ts'
import { formatList } from '../format.ts'
import { placeName } from '../names.ts'
import { selectFacts } from '../select/facts.ts'
import { selectThings } from '../select/things.ts'
import type { Emptiness } from '../select/wayOut.ts'
import { ViewLink } from '../ViewLink.tsx'
import { EMPTY_VIEW, NO_FILTERS, type View } from '../view.ts'
import { panelWords } from './words.ts'

export interface NothingProps {
  atlas: Atlas
  view: View
  emptiness: Emptiness
}

/** Why nothing is found, and each way on with the facts that it leads to. */
export function Nothing({ atlas, view, emptiness }: NothingProps) {
  const words = panelWords[view.language]
  const waysOut = emptiness.type === 'filtered' ? emptiness.waysOut : []
  return (
    <div className="nothing">
      <h1 className="lead-sentence">{reason(atlas, view, emptiness)}</h1>
      <ul className="ways-out" aria-label={words.waysOut}>
        {waysOut.map((way) => (
          <li key={way.facet}>
            <ViewLink className="pill" change={{ ...way.change, fact: null }}>
              {words.dropped(words.drop[way.facet], way.facts)}
            </ViewLink>
          </li>
        ))}
        {emptiness.type !== 'nothingRead' && (
          <li>
            <ViewLink className="pill" change={NO_FILTERS}>
              {words.dropped(
                words.clearAll,
                selectThings(atlas, selectFacts(atlas, EMPTY_VIEW)).length,
              )}
            </ViewLink>
          </li>
        )}
        <li>
          <ViewLink className="pill" change={{ page: 'documents' }}>
            {words.seeDocuments}
          </ViewLink>
        </li>
      </ul>
    </div>
  )
}

function reason(atlas: Atlas, view: View, emptiness: Emptiness): string {
  const { language } = view
  const words = panelWords[language]
  const names = (codes: readonly string[]) => codes.map((code) => placeName(atlas, code, language))
  switch (emptiness.type) {
    case 'nothingRead':
      return words.nothingRead
    case 'unread':
      return words.unread(names(emptiness.provinces))
    case 'barren':
      return words.barren(formatList(names(emptiness.provinces), language), emptiness.documents)
    case 'filtered': {
      const facts = selectThings(atlas, atlas.dataset.facts).filter((fact) =>
        view.provinces.includes(fact.china),
      ).length
      if (facts === 0) return words.noFactPasses
      const isPlain =
        view.kinds.length + view.sectors.length + view.places.length === 0 &&
        view.growth === null &&
        view.from === null &&
        view.to === null
      const rest =
        isPlain && view.partners.length > 0
          ? words.withPartner(formatList(names(view.partners), language))
          : words.underFilters
      return words.factsNone(formatList(names(view.provinces), language), facts, rest)
    }
  }
}
