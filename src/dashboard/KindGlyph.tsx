import type { ReactNode } from 'react'
import type { Kind } from '../model/fact.ts'

export interface KindGlyphProps {
  kind: Kind
  /** Side of the square it stands in, in px. */
  size?: number
}

/** The mark of a kind of fact, in its colour. It goes wherever the colour goes; words beside it carry the meaning. */
export function KindGlyph({ kind, size = 12 }: KindGlyphProps) {
  return (
    <svg
      className="kind-glyph"
      width={size}
      height={size}
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[kind]}
    </svg>
  )
}

const ring = { fill: 'none', stroke: 'var(--kind-tie)', strokeWidth: 1.7 }

const shapes: Record<Kind, ReactNode> = {
  tie: (
    <>
      <circle cx="3.6" cy="6" r="2.7" {...ring} />
      <circle cx="8.4" cy="6" r="2.7" {...ring} />
    </>
  ),
  event: <path d="M6 .4 11.6 6 6 11.6.4 6Z" fill="var(--kind-event)" />,
  signing: <path d="M1.2 1.2h9.6v9.6H1.2Z" fill="var(--kind-signing)" />,
  trade: <circle cx="6" cy="6" r="5.3" fill="var(--kind-trade)" />,
  investment: <path d="M6 .8 11.7 11H.3Z" fill="var(--kind-investment)" />,
  figure: (
    <path
      d="M4.3 .8 3.3 11.2M8.7 .8 7.7 11.2M.9 4.2h10.6M.5 7.8h10.6"
      fill="none"
      stroke="var(--kind-figure)"
      strokeWidth="1.7"
    />
  ),
}
