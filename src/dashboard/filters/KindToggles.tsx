import { KindGlyph } from '../KindGlyph.tsx'
import { formatNumber } from '../format.ts'
import type { FilterOptions } from '../select/options.ts'
import { KINDS } from '../../model/fact.ts'
import type { ChangeView, View } from '../view.ts'
import { sharedWords } from '../words.ts'
import { toggled } from './toggled.ts'
import { filterWords } from './words.ts'

export interface KindTogglesProps {
  view: View
  changeView: ChangeView
  options: FilterOptions
}

/** The six kinds: legend of every colour on the page and filter at once. None pressed means all. */
export function KindToggles({ view, changeView, options }: KindTogglesProps) {
  const shared = sharedWords[view.language]
  return (
    <div className="kinds" role="group" aria-label={filterWords[view.language].kinds}>
      {options.kinds.map(({ value: kind, facts, isSet }) => (
        <button
          key={kind}
          type="button"
          className="kind-toggle"
          aria-pressed={isSet}
          title={shared.kinds[kind]}
          data-empty={facts === 0 ? '' : undefined}
          onClick={() => {
            const kinds = toggled(view.kinds, kind)
            changeView({ kinds: KINDS.filter((other) => kinds.includes(other)), fact: null })
          }}
        >
          <KindGlyph kind={kind} />
          <span className="kind-word">{shared.kinds[kind]}</span>{' '}
          <span className="kind-count">{formatNumber(facts)}</span>
          {isSet && <span aria-hidden="true"> ✕</span>}
        </button>
      ))}
    </div>
  )
}
