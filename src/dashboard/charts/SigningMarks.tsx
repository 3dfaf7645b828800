import type { SigningRow } from '../select/signingRow.ts'
import { MOST_SQUARES, runLength, squareLefts } from './squares.ts'

const COLOUR = 'var(--kind-signing)'

export interface SigningMarksProps {
  row: Pick<SigningRow, 'count' | 'countApprox' | 'isPart'>
  x: number
  y: number
  /** From one square to the next, in px. */
  step: number
  /** Width at its disposal, in px. */
  room: number
}

/** A signing as squares, one a document: hollow for "some" and "about", a chevron for "over" and "under", a broken bar above 30. */
export function SigningMarks({ row, x, y, step, room }: SigningMarksProps) {
  const { count, countApprox } = row
  const size = step * 0.85
  const isBar = (count ?? 1) > MOST_SQUARES
  const end = x + Math.min(room, runLength(isBar ? MOST_SQUARES : (count ?? 1)) * step)
  const isHollow = count === null || countApprox === 'about'
  return (
    <g opacity={row.isPart ? 0.6 : 1}>
      {isBar ? (
        <BrokenBar x={x} end={end} y={y} />
      ) : (
        squareLefts(count ?? 1, step).map((left) => (
          <Square key={left} x={x + left} y={y} size={size} isHollow={isHollow} />
        ))
      )}
      {(countApprox === 'over' || countApprox === 'under') && (
        <path
          className="mark-line"
          d={
            countApprox === 'over'
              ? `M${end + 1} ${y - 4.5}l5 4.5l-5 4.5`
              : `M${end + 6} ${y - 4.5}l-5 4.5l5 4.5`
          }
          fill="none"
          stroke={COLOUR}
          strokeWidth={1.8}
        />
      )}
    </g>
  )
}

interface SquareProps {
  x: number
  y: number
  size: number
  isHollow: boolean
}

function Square({ x, y, size, isHollow }: SquareProps) {
  const line = isHollow ? 1.4 : 0
  const side = Math.max(0, size - line)
  return (
    <rect
      className="mark"
      x={x + line / 2}
      y={y - side / 2}
      width={side}
      height={side}
      fill={isHollow ? 'var(--panel)' : COLOUR}
      stroke={COLOUR}
      strokeWidth={line}
    />
  )
}

/** Its length tells no number, so it is cut open; the number stands beside it. */
function BrokenBar({ x, end, y }: { x: number; end: number; y: number }) {
  const top = y - 4.5
  const cut = end - 18
  return (
    <g fill={COLOUR}>
      <path className="mark" d={`M${x} ${top}H${cut + 3}l-4 9H${x}Z`} />
      <path className="mark" d={`M${cut + 7} ${top}H${end}v9H${cut + 3}Z`} />
    </g>
  )
}
