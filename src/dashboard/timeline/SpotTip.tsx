import type { Atlas } from '../dataset.ts'
import { KindGlyph } from '../KindGlyph.tsx'
import { OwnTag } from '../OwnTag.tsx'
import type { InterfaceLanguage } from '../view.ts'
import type { PlacedSpot } from './layOutLane.ts'
import { factLine, periodOf } from './spotText.ts'
import { timelineWords } from './words.ts'

export interface SpotTipProps {
  atlas: Atlas
  spot: PlacedSpot
  language: InterfaceLanguage
  /** Where the lanes begin, and how wide they are. */
  left: number
  width: number
  /** Of the marks of its lane. */
  top: number
  isAbove: boolean
}

/** Facts before the rest is a number. */
const MOST_LINES = 4
const GAP = 4

/** What a mark tells while it is pointed at or has the focus; its name says the same to the ear. */
export function SpotTip({ atlas, spot, language, left, width, top, isAbove }: SpotTipProps) {
  const words = timelineWords[language]
  const { facts, spots } = spot
  const middle = spot.left + spot.width / 2
  const isLeft = middle > width / 2
  const more = facts.length - MOST_LINES
  return (
    <div
      className="spot-tip"
      aria-hidden="true"
      style={{
        left: left + (isLeft ? spot.left + spot.width : spot.left),
        top: top + (isAbove ? spot.top - GAP : spot.top + spot.height + GAP),
        translate: `${isLeft ? '-100%' : '0'} ${isAbove ? '-100%' : '0'}`,
        maxWidth: Math.min(380, isLeft ? left + spot.left + spot.width : width - spot.left),
      }}
    >
      {facts.length > 1 && (
        <p className="spot-tip-head">
          {periodOf(spots, language)} · {words.facts(facts.length)}
        </p>
      )}
      {facts.slice(0, MOST_LINES).map((fact) => (
        <p key={fact.id}>
          <KindGlyph kind={fact.kind} />{' '}
          <span>
            {factLine(atlas, fact, language)}
            <OwnTag document={fact.document} language={language} />
          </span>
        </p>
      ))}
      {more > 0 && <p className="note">{words.andMore(more)}</p>}
    </div>
  )
}
