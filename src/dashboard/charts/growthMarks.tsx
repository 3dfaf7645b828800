import type { Approx, TradeFlow } from '../../model/fact.ts'

const RADIUS = 5
const COLOUR = 'var(--kind-trade)'

export interface GrowthGlyphProps {
  x: number
  y: number
  flow: TradeFlow
  approx: Approx
  /** Which way is away from zero: 1 right, −1 left. */
  away: 1 | -1
}

/** The mark of one change: disc total, triangle out of China export, into China import; hollow about, a chevron over or under. */
export function GrowthGlyph({ x, y, flow, approx, away }: GrowthGlyphProps) {
  const isHollow = approx === 'about'
  const paint = {
    className: 'mark',
    fill: isHollow ? 'var(--panel)' : COLOUR,
    stroke: COLOUR,
    strokeWidth: isHollow ? 1.6 : 0,
  }
  return (
    <g transform={`translate(${x} ${y})`}>
      {flow === 'total' ? (
        <circle r={isHollow ? RADIUS - 0.8 : RADIUS} {...paint} />
      ) : (
        <path d={trianglePath(flow === 'export' ? 1 : -1)} {...paint} />
      )}
      {(approx === 'over' || approx === 'under') && (
        <path
          className="mark-line"
          d={chevronPath(away * 9, approx === 'over' ? away : away === 1 ? -1 : 1)}
          fill="none"
          stroke={COLOUR}
          strokeWidth={1.8}
        />
      )}
    </g>
  )
}

export interface StemProps {
  from: number
  to: number
  y: number
}

/** The line from zero to a change. */
export function Stem({ from, to, y }: StemProps) {
  return (
    <line className="mark-line" x1={from} x2={to} y1={y} y2={y} stroke={COLOUR} strokeWidth={2} />
  )
}

export interface BrokenStemProps {
  from: number
  /** End of the axis. */
  end: number
  /** Tip of the arrow, beyond the end. */
  tip: number
  y: number
}

/** A change beyond the axis: the stem breaks and goes on as an arrow. Its number stands beside it in full. */
export function BrokenStem({ from, end, tip, y }: BrokenStemProps) {
  return (
    <g>
      <Stem from={from} to={end - 3} y={y} />
      <path
        className="mark-line"
        d={`M${end - 4} ${y + 5}l4 -10M${end + 1} ${y + 5}l4 -10`}
        stroke={COLOUR}
        strokeWidth={1.4}
      />
      <Stem from={end + 5} to={tip - 6} y={y} />
      <path className="mark" d={`M${tip} ${y}l-9 -5v10Z`} fill={COLOUR} />
    </g>
  )
}

/** The glyph alone, for the legend in a line of text. */
export function GrowthLegendGlyph({ flow }: { flow: TradeFlow }) {
  return (
    <svg className="legend-glyph" width={12} height={12} aria-hidden="true" focusable="false">
      <GrowthGlyph x={6} y={6} flow={flow} approx="exact" away={1} />
    </svg>
  )
}

const trianglePath = (direction: 1 | -1) => `M${direction * 5.4} 0L${direction * -4.2} -5.6V5.6Z`

const chevronPath = (x: number, direction: 1 | -1) =>
  `M${x - direction * 2} -4.5l${direction * 4} 4.5l${direction * -4} 4.5`
