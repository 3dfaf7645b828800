import type { Kind } from '../../model/fact.ts'
import type { PlanePoint } from '../../model/projection.ts'
import type { Thread } from '../select/mapThreads.ts'
import {
  headingOnCurve,
  pointOnCurve,
  strandCurve,
  strandGap,
  threadWidth,
  type Curve,
} from './curve.ts'
import type { PlaneBox } from './fit.ts'
import { toLayer, type Frame } from './frame.ts'

/** One line of the map: a thread, or one of its strands. */
export interface ThreadLine {
  id: string
  thread: Thread
  kind: Kind
  /** The line is one strand of its thread. */
  isStrand: boolean
  factIds: string[]
  /** An SVG path in px of Leaflet's layers. */
  path: string
  width: number
  /** Px around the line that take the pointer: as many as leave its neighbours theirs. */
  hitWidth: number
  /** The map's measure says something of it. */
  isMeasured: boolean
  /** Where the flow has a direction: the point at 62 % of its way, and its heading on the screen in degrees, clockwise. */
  chevron: { x: number; y: number; degrees: number } | null
}

/** How far along its way a flow carries its chevron. */
const CHEVRON = 0.62
/** A thread is easy to hit; the land between threads is, too. */
const THREAD_HIT = 12
/** Strands are as easy as any other target, but where they lie closer. */
const MOST_STRAND_HIT = 24
const LEAST_STRAND_HIT = 7

/** The lines of threads that are not parted, the strongest last, so that it is drawn on top. */
export function threadLines(
  threads: readonly Thread[],
  pointByCode: ReadonlyMap<string, PlanePoint>,
  frame: Frame,
): ThreadLine[] {
  return threads.toReversed().flatMap((thread): ThreadLine[] => {
    const curve = curveOf(thread, pointByCode, 0, 1, 1)
    if (curve === null) return []
    return [
      {
        id: thread.key,
        thread,
        kind: thread.kind,
        isStrand: false,
        factIds: thread.factIds,
        path: curvePath(curve, frame),
        width: threadWidth(thread.factIds.length),
        hitWidth: THREAD_HIT,
        isMeasured: true,
        chevron: null,
      },
    ]
  })
}

/** The strands of the threads, side by side. `parted` is how far they have come apart, 0 to 1. */
export function strandLines(
  threads: readonly Thread[],
  pointByCode: ReadonlyMap<string, PlanePoint>,
  frame: Frame,
  parted: number,
): ThreadLine[] {
  return threads.toReversed().flatMap((thread) =>
    thread.strands.flatMap((strand, index): ThreadLine[] => {
      const curve = curveOf(thread, pointByCode, index, thread.strands.length, parted)
      if (curve === null) return []
      return [
        {
          id: `${thread.key} ${strand.kind}`,
          thread,
          kind: strand.kind,
          isStrand: true,
          factIds: strand.factIds,
          path: curvePath(curve, frame),
          width: threadWidth(strand.factIds.length),
          hitWidth: hitWidthOf(curve, thread.strands.length, frame),
          isMeasured: true,
          chevron: strand.toward === null ? null : chevronOn(curve, strand.toward, frame),
        },
      ]
    }),
  )
}

/** All threads as one path. */
export function backgroundPath(
  threads: readonly Thread[],
  pointByCode: ReadonlyMap<string, PlanePoint>,
  frame: Frame,
): string {
  return threads
    .map((thread) => curveOf(thread, pointByCode, 0, 1, 1))
    .map((curve) => (curve === null ? '' : curvePath(curve, frame)))
    .join('')
}

/** The threads with an end in sight, in their order. */
export function threadsInSight(
  threads: readonly Thread[],
  pointByCode: ReadonlyMap<string, PlanePoint>,
  sight: PlaneBox,
): Thread[] {
  const isSeen = (code: string) => {
    const point = pointByCode.get(code)
    if (point === undefined) return false
    const [x, y] = point
    return x >= sight.west && x <= sight.east && y >= sight.south && y <= sight.north
  }
  return threads.filter((thread) => isSeen(thread.from) || isSeen(thread.to))
}

function curveOf(
  thread: Thread,
  pointByCode: ReadonlyMap<string, PlanePoint>,
  index: number,
  count: number,
  parted: number,
): Curve | null {
  const start = pointByCode.get(thread.from)
  const end = pointByCode.get(thread.to)
  if (start === undefined || end === undefined) return null
  return strandCurve(start, end, index, count, parted)
}

/** Half of it lies on each side of the strand: as wide as the strands are apart in their middle. */
function hitWidthOf(curve: Curve, strands: number, frame: Frame): number {
  if (strands === 1) return MOST_STRAND_HIT
  const apart = strandGap(curve) * frame.scale
  return Math.max(LEAST_STRAND_HIT, Math.min(MOST_STRAND_HIT, apart))
}

function curvePath(curve: Curve, frame: Frame): string {
  const text = (point: PlanePoint) => {
    const { x, y } = toLayer(frame, point)
    return `${x.toFixed(2)} ${y.toFixed(2)}`
  }
  return `M${text(curve.start)}Q${text(curve.control)} ${text(curve.end)}`
}

function chevronOn(curve: Curve, toward: 'china' | 'partner', frame: Frame) {
  const share = toward === 'partner' ? CHEVRON : 1 - CHEVRON
  const turn = toward === 'partner' ? 0 : 180
  return {
    ...toLayer(frame, pointOnCurve(curve, share)),
    degrees: turn - (headingOnCurve(curve, share) * 180) / Math.PI,
  }
}
