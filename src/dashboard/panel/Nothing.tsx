import type { Atlas } from '../dataset.ts'
import { facetNames } from '../facetNames.ts'
import { formatList } from '../format.ts'
import { placeName } from '../names.ts'
import { selectThings } from '../select/things.ts'
import { countFacts } from '../select/facts.ts'
import { setFacets } from '../select/failures.ts'
import type { Emptiness } from '../select/wayOut.ts'
import { ViewLink } from '../ViewLink.tsx'
import { EMPTY_VIEW, NO_FILTERS, type View } from '../view.ts'
import { WaysOut } from '../WaysOut.tsx'
import { withFacts } from '../wayOutText.ts'
import { panelWords } from './words.ts'

export interface NothingProps {
  atlas: Atlas
  view: View
  emptiness: Emptiness
}

/** Why nothing is found, and each way on with the facts that it leads to. */
export function Nothing({ atlas, view, emptiness }: NothingProps) {
  const words = panelWords[view.language]
  const waysOut = emptiness.type === 'nothingRead' ? [] : emptiness.waysOut
  const isJoint = waysOut.some(({ hindrances }) => hindrances.length > 1)
  return (
    <div className="nothing">
      <h1 className="lead-sentence">{reason(atlas, view, emptiness)}</h1>
      {isJoint && <p className="note">{words.dropTogether}</p>}
      <ul className="ways-out" aria-label={words.waysOut}>
        <WaysOut atlas={atlas} view={view} ways={waysOut} />
        {emptiness.type !== 'nothingRead' && (
          <li>
            <ViewLink className="pill" change={NO_FILTERS}>
              {withFacts(words.clearAll, countFacts(atlas, EMPTY_VIEW), view.language)}
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

/** So many filters are named in the sentence. */
const MOST_SET = 4

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
      if (facts === 0) {
        const set = setFacets(view).flatMap((facet) => facetNames(atlas, view, facet, language))
        return words.noFactPasses(set.length <= MOST_SET ? formatList(set, language) : null)
      }
      const isPlain = setFacets(view).every((facet) => facet === 'province' || facet === 'partner')
      const rest =
        isPlain && view.partners.length > 0
          ? words.withPartner(formatList(names(view.partners), language))
          : words.underFilters
      return words.factsNone(formatList(names(view.provinces), language), facts, rest)
    }
  }
}
