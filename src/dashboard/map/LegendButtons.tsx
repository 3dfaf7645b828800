import type { ReactNode } from 'react'
import type { Kind } from '../../model/fact.ts'
import { KindGlyph } from '../KindGlyph.tsx'
import type { InterfaceLanguage } from '../view.ts'
import { sharedWords } from '../words.ts'
import type { LegendRows } from './legendRows.ts'
import type { Shade, ShadePicking } from './shades.ts'
import { mapWords } from './words.ts'

/** A sample of what the map draws. */
export function Swatch({ children }: { children: ReactNode }) {
  return (
    <svg width="18" height="12" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

export interface ShadeButtonProps {
  shade: Shade
  shades: ShadePicking
  children: ReactNode
}

/** Picks the places of a shade out of the map, as long as the pointer is on it or until it is pressed again. */
export function ShadeButton({ shade, shades, children }: ShadeButtonProps) {
  return (
    <button
      type="button"
      className="legend-button"
      aria-pressed={shades.chosen.includes(shade)}
      onPointerEnter={(event) => {
        if (event.pointerType !== 'touch') shades.point(shade)
      }}
      onPointerLeave={() => {
        shades.point(null)
      }}
      onClick={() => {
        shades.toggle(shade)
      }}
    >
      {children}
    </button>
  )
}

export interface KindButtonProps {
  kind: Kind
  rows: LegendRows
  /** Kinds that the view is filtered by. */
  kinds: readonly Kind[]
  language: InterfaceLanguage
  onKinds: (kinds: Kind[]) => void
}

/** Shows its kind alone, or all kinds again. */
export function KindButton({ kind, rows, kinds, language, onKinds }: KindButtonProps) {
  const words = mapWords[language]
  const name = sharedWords[language].kinds[kind]
  const facts = rows.strands.find((strand) => strand.kind === kind)?.facts
  const isAlone = kinds.length === 1 && kinds[0] === kind
  return (
    <button
      type="button"
      className="legend-button"
      aria-pressed={isAlone}
      title={isAlone ? words.allKinds : words.onlyKind(name)}
      onClick={() => {
        onKinds(isAlone ? [] : [kind])
      }}
    >
      <KindGlyph kind={kind} size={11} />
      {facts === undefined ? name : words.kindCount(name, facts)}
    </button>
  )
}
