import type { Fact } from '../../../model/fact.ts'
import type { Atlas } from '../../dataset.ts'
import { formatList } from '../../format.ts'
import { placeName } from '../../names.ts'
import { ViewLink } from '../../ViewLink.tsx'
import type { Side, View } from '../../view.ts'
import { selectFacts } from '../../select/facts.ts'
import { selectThings } from '../../select/things.ts'
import { groupBy } from '../../select/parties.ts'
import { selectWaysOut } from '../../select/wayOut.ts'
import { WaysOut } from '../../WaysOut.tsx'
import { compareWords } from './words.ts'

/** Places offered of a side. */
const MOST = 4

export interface NothingToCompareProps {
  atlas: Atlas
  view: View
  side: Side
}

/** What to do where fewer than two places are chosen: comparisons of those with most facts, each one click away. */
export function NothingToCompare({ atlas, view, side }: NothingToCompareProps) {
  const words = compareWords[view.language]
  const own = side === 'province' ? view.provinces : view.partners
  const offers =
    own.length === 1
      ? placesByFacts(atlas, view, side)
          .filter((code) => !own.includes(code))
          .slice(0, MOST)
          .map((code) => ({ side, codes: [...own, code] }))
      : (['province', 'partner'] as const).map((each) => ({
          side: each,
          codes: placesByFacts(atlas, view, each).slice(0, 2),
        }))
  const possible = offers.filter(({ codes }) => codes.length > 1)
  // The side that is compared stands in nobody's way: its places are what is looked for.
  const open = { ...view, [side === 'province' ? 'provinces' : 'partners']: [] }
  const isOther = (fact: Fact) =>
    (side === 'province' ? fact.china !== 'CN' : true) &&
    !own.includes(side === 'province' ? fact.china : fact.partner)
  return (
    <div className="compare compare-empty">
      <h1 className="lead-sentence">{words.choose}</h1>
      <p className="lead-notes">{words.chooseHow}</p>
      <ul className="ways-out" aria-label={words.suggestions}>
        {possible.length === 0 && (
          <WaysOut atlas={atlas} view={view} ways={selectWaysOut(atlas, open, isOther)} />
        )}
        {possible.map(({ side: each, codes }) => (
          <li key={codes.join()}>
            <ViewLink
              className="pill"
              change={{
                [each === 'province' ? 'provinces' : 'partners']: [...codes].sort(),
                side: each,
                fact: null,
              }}
            >
              {formatList(
                codes.map((code) => placeName(atlas, code, view.language)),
                view.language,
              )}
            </ViewLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Provinces or partners under every other filter, most facts first; the nation as a whole is none. */
function placesByFacts(atlas: Atlas, view: View, side: Side): string[] {
  const facet = side === 'province' ? 'provinces' : 'partners'
  const facts = selectThings(atlas, selectFacts(atlas, { ...view, [facet]: [] }))
  return groupBy(facts, (fact) => (side === 'province' ? fact.china : fact.partner))
    .sort((a, b) => b.length - a.length)
    .map(([fact]) => (side === 'province' ? fact.china : fact.partner))
    .filter((code) => code !== 'CN')
}
