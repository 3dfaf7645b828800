import type { KeyboardEvent, PointerEvent } from 'react'
import { formatNumber } from '../format.ts'
import { KindGlyph } from '../KindGlyph.tsx'
import { hasOwn } from '../own.ts'
import { GLYPH, type PlacedSpot } from './layOutLane.ts'
import { countKinds } from './spotText.ts'

export interface SpotMarkProps {
  spot: PlacedSpot
  /** What is heard of it. */
  name: string
  isOpen: boolean
  stop: { 'data-row': number; 'data-column': number; tabIndex: number; onFocus: () => void }
  press: { onClick: () => void; onKeyDown: (event: KeyboardEvent) => void }
  onPoint: (spot: PlacedSpot | null) => void
}

/** The facts of one date as their glyphs above the line of what the date can mean; as a number where they are too many. */
export function SpotMark({ spot, name, isOpen, stop, press, onPoint }: SpotMarkProps) {
  const { facts, left, top, width, height, glyphs, more, line, label } = spot
  const [first] = facts
  const kinds = new Set(facts.map(({ kind }) => kind))
  const colour = kinds.size === 1 && first !== undefined ? `var(--kind-${first.kind})` : undefined
  const point = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') onPoint(spot)
  }
  return (
    <>
      <div
        role="gridcell"
        className="spot"
        aria-label={name}
        aria-selected={isOpen}
        data-own={hasOwn(facts) ? '' : undefined}
        data-uncertain={facts.every(({ uncertain }) => uncertain) ? '' : undefined}
        style={{ left, top, width, height }}
        {...stop}
        {...press}
        onFocus={() => {
          stop.onFocus()
          onPoint(spot)
        }}
        onBlur={() => {
          onPoint(null)
        }}
        onPointerEnter={point}
        onPointerLeave={() => {
          onPoint(null)
        }}
      >
        {line !== null && (
          <span
            className="spot-line"
            data-range={line.isRange ? '' : undefined}
            data-cut-left={line.isCutLeft ? '' : undefined}
            data-cut-right={line.isCutRight ? '' : undefined}
            style={{
              left: line.left - left,
              width: line.width,
              ...(line.isRange && colour !== undefined ? { background: colour } : {}),
            }}
          />
        )}
        {glyphs.map(({ fact, x, y }) => (
          <span key={fact.id} className="spot-glyph" style={{ left: x, top: y }}>
            <KindGlyph kind={fact.kind} size={GLYPH} />
          </span>
        ))}
        {glyphs.length === 0 ? (
          <span className="spot-count">
            <b>{formatNumber(facts.length)}</b>
            <span className="spot-band">
              {countKinds(facts).map(({ kind, count }) => (
                <span key={kind} style={{ flexGrow: count, background: `var(--kind-${kind})` }} />
              ))}
            </span>
          </span>
        ) : (
          more > 0 && (
            <span className="spot-more" aria-hidden="true">
              +{formatNumber(more)}
            </span>
          )
        )}
      </div>
      {label !== null && (
        <span
          className="spot-label"
          aria-hidden="true"
          style={{ left: label.left, top: label.top, width: label.width + 2 }}
          onClick={press.onClick}
          onPointerEnter={point}
          onPointerLeave={() => {
            onPoint(null)
          }}
        >
          {label.text}
          {label.more > 0 && <i> +{formatNumber(label.more)}</i>}
        </span>
      )}
    </>
  )
}
