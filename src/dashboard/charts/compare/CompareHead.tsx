import { formatNumber } from '../../format.ts'
import type { Compared, Comparison } from '../../select/comparison.ts'
import { ViewLink } from '../../ViewLink.tsx'
import type { View } from '../../view.ts'
import { compareWords } from './words.ts'

export interface CompareHeadProps {
  view: View
  comparison: Comparison
  place: Compared
  name: string
}

/** The head of a column: the place, how much was read of it, and the way to leave it out. */
export function CompareHead({ view, comparison: { side }, place, name }: CompareHeadProps) {
  const words = compareWords[view.language]
  const facet = side === 'province' ? 'provinces' : 'partners'
  const years = place.time.columns.filter(({ total }) => total > 0)
  const [first, last] = [
    years[0]?.year,
    years
      .map(({ until }) => until)
      .sort()
      .at(-1),
  ]
  return (
    <li className="compare-head">
      <h2>
        <ViewLink change={{ page: 'map', [facet]: [place.code], side: null, fact: null }}>
          {name}
        </ViewLink>{' '}
        <ViewLink
          className="compare-remove"
          change={{ [facet]: view[facet].filter((code) => code !== place.code), fact: null }}
          label={words.remove(name)}
        >
          ✕
        </ViewLink>
      </h2>
      <p>
        <b>{formatNumber(place.facts.length)}</b> {words.facts(place.facts.length)}
        {place.facts.length > 0 && (
          <span className="note">
            {words.documents(place.documents)} ·{' '}
            {first === undefined || last === undefined ? words.undated : words.years(first, last)}
          </span>
        )}
      </p>
    </li>
  )
}
