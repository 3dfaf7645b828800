import { KINDS, type Fact, type Kind } from '../../model/fact.ts'
import { placeName } from '../names.ts'
import type { Atlas } from '../dataset.ts'
import { formatList } from '../format.ts'
import { selectThings } from '../select/things.ts'
import { selectWaysOut } from '../select/wayOut.ts'
import { ViewLink } from '../ViewLink.tsx'
import type { View } from '../view.ts'
import { wayOutText } from '../wayOutText.ts'
import { chartWords, type ScopeNames } from './words.ts'

export interface EmptyChartProps {
  atlas: Atlas
  view: View
  /** The facts that pass the filters, none of them for this chart. */
  facts: readonly Fact[]
  sentence: (scope: ScopeNames, documents: number) => string
  /** Whether a fact would be drawn: where filters keep all of these away, the one to drop is told. */
  isWanted: (fact: Fact) => boolean
  onOpen: (factIds: string[]) => void
  onShowAll?: (() => void) | undefined
}

/** Why a chart has nothing to draw, in one sentence, and what to do about it: see what else was read, or drop the filter in the way. */
export function EmptyChart({
  atlas,
  view,
  facts,
  sentence,
  isWanted,
  onOpen,
  onShowAll,
}: EmptyChartProps) {
  const words = chartWords[view.language]
  const other = mostOf(selectThings(atlas, facts))
  const [way] = selectWaysOut(atlas, view, isWanted)
  const documents = new Set(facts.map((fact) => fact.document)).size
  return (
    <p className="chart-empty">
      {facts.length === 0 ? words.nothingPasses : sentence(scopeNames(atlas, view), documents)}{' '}
      {other !== null && (
        <button
          type="button"
          className="chart-link"
          onClick={() => {
            onOpen(other.ids)
          }}
        >
          {words.showKind(other.kind, other.ids.length)}
        </button>
      )}{' '}
      {way !== undefined && (
        <ViewLink className="chart-link" change={{ ...way.change, fact: null }}>
          {wayOutText(atlas, view, way)}
        </ViewLink>
      )}
      {other === null && way === undefined && onShowAll !== undefined && (
        <button type="button" className="chart-link" onClick={onShowAll}>
          {words.showAllFacts}
        </button>
      )}
    </p>
  )
}

/** The kind with most facts; the earlier in the order of kinds where two have as many. */
function mostOf(facts: readonly Fact[]): { kind: Kind; ids: string[] } | null {
  const [most] = KINDS.map((kind) => ({
    kind,
    ids: facts.filter((fact) => fact.kind === kind).map(({ id }) => id),
  })).sort((a, b) => b.ids.length - a.ids.length)
  return most === undefined || most.ids.length === 0 ? null : most
}

function scopeNames(atlas: Atlas, { provinces, partners, language }: View): ScopeNames {
  const names = (codes: readonly string[]) =>
    formatList(
      codes.map((code) =>
        code === 'CN' ? chartWords[language].growth.nation : placeName(atlas, code, language),
      ),
      language,
    )
  return { provinces: names(provinces), partners: names(partners) }
}
