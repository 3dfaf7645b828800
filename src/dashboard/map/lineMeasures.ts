import { toneOf } from '../select/mapClasses.ts'
import type { MapData } from '../select/mapData.ts'
import { kindOfMeasure, type Measured } from '../select/mapMeasure.ts'
import type { Thread } from '../select/mapThreads.ts'
import { threadWidth } from './curve.ts'
import type { ThreadLine } from './threadLines.ts'

/** Widths of lines in px by the tone of what they state, up or down: 1 to 5. */
const WIDTHS = [1, 1.2, 2.2, 3.4, 4.6, 6]

/**
 * The threads, those with the largest value first, down as well as up, those of which nothing is measured last;
 * else in their order.
 */
export function byMeasure(data: MapData, threads: readonly Thread[]): Thread[] {
  if (data.measuring.measure.type === 'facts') return [...threads]
  return threads
    .map((thread) => ({ thread, measured: data.measureOf(thread.factIds) }))
    .sort((a, b) => strengthOf(b.measured) - strengthOf(a.measured))
    .map(({ thread }) => thread)
}

/**
 * The lines as wide as what is measured of them, in the colour of the kind that is measured, those of which nothing is
 * measured below all others.
 */
export function measureLines(data: MapData, lines: readonly ThreadLine[]): ThreadLine[] {
  const { measure } = data.measuring
  if (measure.type === 'facts') return [...lines]
  const kind = kindOfMeasure(measure)
  return lines
    .map((line): ThreadLine => {
      const measured = data.measureOf(line.factIds)
      if (measured === null) return { ...line, width: 1, isMeasured: false }
      return {
        ...line,
        kind: kind ?? line.kind,
        width:
          measured.stated === null
            ? threadWidth(measured.value)
            : (WIDTHS[Math.abs(toneOf(data.classes, measured.value))] ?? 1),
      }
    })
    .sort((a, b) => Number(a.isMeasured) - Number(b.isMeasured))
}

const strengthOf = (measured: Measured | null) =>
  measured === null ? -1 : Math.abs(measured.value)
