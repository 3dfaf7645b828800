import { formatPeriod } from '../format.ts'
import type { GrowthPoint } from '../select/growthSeries.ts'
import type { GrowthMark } from '../select/growthMark.ts'
import type { InterfaceLanguage } from '../view.ts'
import { changeText } from './changeText.ts'
import { GrowthGlyph } from './growthMarks.tsx'
import type { Place } from './pointShape.ts'
import { chartWords } from './words.ts'

export interface SeriesPointProps {
  at: Place
  point: GrowthPoint
  anchor: 'start' | 'middle' | 'end'
  isBelow: boolean
  isOutlier: boolean
  language: InterfaceLanguage
}

/** A point of a series, with its number where it is to have one. */
export function SeriesPoint({
  at: { x, y },
  point: { mark, isLabelled },
  anchor,
  isBelow,
  isOutlier,
  language,
}: SeriesPointProps) {
  const part = partOfYear(mark, language)
  const above = part === null ? -10 : -23
  return (
    <g>
      {isOutlier ? (
        <path className="mark" d={`M${x} ${y - 7}l5 9h-10Z`} fill="var(--kind-trade)" />
      ) : (
        <GrowthGlyph x={x} y={y} flow={mark.flow} approx={mark.approx} away={1} />
      )}
      {isLabelled && (
        <text className="point-label" x={x} y={y + (isBelow ? 18 : above)} textAnchor={anchor}>
          {changeText(mark, language)}
          {part !== null && (
            <tspan x={x} dy={13} className="point-period">
              {part}
            </tspan>
          )}
        </text>
      )}
    </g>
  )
}

export interface PointButtonProps {
  mark: GrowthMark
  at: Place
  language: InterfaceLanguage
  onOpen: (mark: GrowthMark) => void
}

/** What opens the facts of a point, over its mark. */
export function PointButton({ mark, at, language, onOpen }: PointButtonProps) {
  const { growth, noDate } = chartWords[language]
  const name = [
    formatPeriod(mark.from, mark.to, language) ?? noDate,
    changeText(mark, language),
    growth.flow[mark.flow],
  ].join(', ')
  return (
    <li>
      <button
        type="button"
        className="point"
        style={{ left: at.x, top: at.y }}
        aria-label={name}
        title={name}
        onClick={() => {
          onOpen(mark)
        }}
      />
    </li>
  )
}

/** `Jan–Jul` of a period that is a part of its year; the year is on the axis. */
export function partOfYear({ from, to }: GrowthMark, language: InterfaceLanguage): string | null {
  if (from === null || !from.includes('-')) return null
  const year = from.slice(0, 4)
  const period = formatPeriod(from, to, language)?.replace(
    language === 'zh' ? `${year}年` : ` ${year}`,
    '',
  )
  return period ?? null
}
