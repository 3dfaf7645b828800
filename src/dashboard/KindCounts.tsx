import { KINDS, type Fact } from '../model/fact.ts'
import { formatNumber } from './format.ts'
import { KindGlyph } from './KindGlyph.tsx'
import type { InterfaceLanguage } from './view.ts'
import { sharedWords } from './words.ts'

export interface KindCountsProps {
  facts: readonly Fact[]
  language: InterfaceLanguage
}

/** How many facts of each kind there are, and what marks each kind in the text. */
export function KindCounts({ facts, language }: KindCountsProps) {
  return (
    <ul className="kind-legend">
      {KINDS.map((kind) => {
        const count = facts.filter((fact) => fact.kind === kind).length
        return (
          <li key={kind} data-empty={count === 0 ? '' : undefined}>
            <KindGlyph kind={kind} /> {sharedWords[language].kinds[kind]}{' '}
            <span className="kind-count">{formatNumber(count)}</span>
          </li>
        )
      })}
    </ul>
  )
}
