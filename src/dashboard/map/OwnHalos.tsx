import { ownWords } from '../frame/ownWords.ts'
import { useOwnFactIds } from '../own.ts'
import { useView } from '../useView.ts'
import type { ThreadLine } from './threadLines.ts'

/** More names than this beside each other would hide the map. */
const MOST_LABELS = 12
/** Names closer to each other than this, in px, would cover each other. */
const APART = 34

/** A dashed line around each thread that a document of the reader's own ties, below the threads themselves. */
export function OwnHalos({ lines }: { lines: readonly ThreadLine[] }) {
  const own = useOwnFactIds()
  return linesOf(lines, own).map(({ id, path, width }) => (
    <path key={id} className="own-thread" d={path} strokeWidth={width + 9} />
  ))
}

/** "yours" in the middle of those threads, the strongest first. */
export function OwnLabels({ lines }: { lines: readonly ThreadLine[] }) {
  const [{ language }] = useView()
  const own = useOwnFactIds()
  const placed: { x: number; y: number }[] = []
  for (const { path } of linesOf(lines, own).toReversed()) {
    const point = middleOf(path)
    const isFree = placed.every(({ x, y }) => Math.hypot(x - point.x, y - point.y) >= APART)
    if (isFree && placed.length < MOST_LABELS) placed.push(point)
  }
  return placed.map(({ x, y }) => (
    <text key={`${x} ${y}`} className="own-label" x={x} y={y - 7}>
      {ownWords[language].yours}
    </text>
  ))
}

const linesOf = (lines: readonly ThreadLine[], own: ReadonlySet<string>): ThreadLine[] =>
  own.size === 0 ? [] : lines.filter(({ factIds }) => factIds.some((id) => own.has(id)))

/** Half-way along `Mx yQx y x y`. */
export function middleOf(path: string): { x: number; y: number } {
  const numbers = path.match(/-?\d+(?:\.\d+)?/gu)?.map(Number) ?? []
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers
  return { x: (x0 + 2 * x1 + x2) / 4, y: (y0 + 2 * y1 + y2) / 4 }
}
