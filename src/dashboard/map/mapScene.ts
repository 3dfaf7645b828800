import type { PlanePoint } from '../../model/projection.ts'
import type { Atlas } from '../dataset.ts'
import type { MapData } from '../select/mapData.ts'
import { MOST_THREADS, type Thread } from '../select/mapThreads.ts'
import { planePoint } from './planePoint.ts'
import { boxInSight, toLayer, type Frame } from './frame.ts'
import { byMeasure, measureLines } from './lineMeasures.ts'
import type { InnerMark } from './innerMarks.ts'
import type { Mark } from './MapMarks.tsx'
import type { Outline } from './outlines.ts'
import type { PlacedInner } from './placedInner.ts'
import { findThread, type Target } from './target.ts'
import {
  backgroundPath,
  strandLines,
  threadLines,
  threadsInSight,
  type ThreadLine,
} from './threadLines.ts'

/** Threads that are shown as a web, and where they end. */
export interface Web {
  threads: readonly Thread[]
  pointByCode: ReadonlyMap<string, PlanePoint>
}

/** What stands on the land. */
export interface MapScene {
  /** Drawn, strongest first. */
  threads: Thread[]
  /** How many pairs they are, and how many pairs have a thread in sight. */
  drawn: number
  inSight: number
  /** In drawing order. */
  lines: ThreadLine[]
  /** The threads of other places than the selected ones, as one path; empty where they are a web. */
  background: string
  /** In its place where threads are too many to tell apart: those of other places, or the weaker ones. */
  web: Web | null
  /** Pairs of the weaker threads in it. */
  woven: number
  /** In drawing order. */
  marks: Mark[]
  /** Cities and regions on the map, by their keys, and their marks in drawing order. */
  inner: ReadonlyMap<string, PlacedInner>
  innerMarks: readonly InnerMark[]
  /** Size of the marks: on a small world they would hide it. */
  markScale: number
}

/** With as many pairs in sight the weaker threads are shown as a web; of fewer they are only counted. */
const WEB_FROM = 500
/** More threads than this are neither drawn nor woven. */
export const MOST_WOVEN = 2000

/** Below this zoom the world is that of a phone. */
const SMALL_WORLD = 1.3

const NO_INNER: Pick<MapScene, 'inner' | 'innerMarks'> = { inner: new Map(), innerMarks: [] }

/** Where each place of the dataset lies in the plane; those without a place are absent. */
export function pointsOf(atlas: Atlas): ReadonlyMap<string, PlanePoint> {
  return new Map(
    atlas.dataset.places.flatMap(({ code, lonLat }): [string, PlanePoint][] =>
      lonLat === null ? [] : [[code, planePoint(lonLat)]],
    ),
  )
}

/** The strongest threads in sight, or those of the selection in their strands, and the marks at their ends. */
export function mapScene(
  data: MapData,
  pointByCode: ReadonlyMap<string, PlanePoint>,
  frame: Frame,
  parted: number,
  inner: Pick<MapScene, 'inner' | 'innerMarks'> = NO_INNER,
): MapScene {
  // Those of a selection are kept where they only pass through.
  const seen = data.hasSelection
    ? data.threads
    : threadsInSight(data.threads, pointByCode, boxInSight(frame))
  const ordered = ownFirst(byMeasure(data, seen))
  const threads = firstPairs(ordered, MOST_THREADS)
  const inSight = countPairs(seen)
  const drawn = countPairs(threads)
  const weaker =
    data.hasSelection || inSight < WEB_FROM
      ? []
      : weakerThreads(ordered, threads, MOST_WOVEN - drawn)
  const behind = [...data.otherThreads.slice(0, MOST_WOVEN), ...weaker]
  const isWeb = behind.length >= WEB_FROM
  return {
    threads,
    drawn,
    inSight,
    woven: countPairs(weaker),
    web: isWeb ? { threads: behind, pointByCode } : null,
    lines: measureLines(
      data,
      data.hasSelection
        ? strandLines(threads, pointByCode, frame, parted)
        : threadLines(threads, pointByCode, frame),
    ),
    background: isWeb ? '' : backgroundPath(behind, pointByCode, frame),
    marks: marksOf(data, pointByCode, frame),
    ...inner,
    markScale: frame.zoom < SMALL_WORLD ? 0.7 : 1,
  }
}

/** The threads of the first pairs, all that each was taken apart into. */
function firstPairs(threads: readonly Thread[], most: number): Thread[] {
  const first = new Set<string>()
  for (const thread of threads) {
    if (first.size === most) break
    first.add(pairOf(thread))
  }
  return threads.filter((thread) => first.has(pairOf(thread)))
}

/** The strongest of the threads that are not drawn. */
function weakerThreads(
  ordered: readonly Thread[],
  drawn: readonly Thread[],
  most: number,
): Thread[] {
  const isDrawn = new Set(drawn)
  return ordered.filter((thread) => !isDrawn.has(thread)).slice(0, most)
}

const pairOf = ({ province, partner }: Thread): string => `${province} ${partner}`
const countPairs = (threads: readonly Thread[]): number => new Set(threads.map(pairOf)).size

/** The threads of the reader's own documents are drawn however weak they are; with none, the order is what it was. */
const ownFirst = (threads: readonly Thread[]): Thread[] => [
  ...threads.filter(({ isOwn }) => isOwn),
  ...threads.filter(({ isOwn }) => !isOwn),
]

/** The ends of what the keyboard is on, in px of Leaflet's layers; none of what is no longer there. */
export function focusPoints(
  focused: Target | null,
  data: Pick<MapData, 'threads' | 'pairs'>,
  pointByCode: ReadonlyMap<string, PlanePoint>,
  frame: Frame,
): { x: number; y: number }[] {
  if (focused === null) return []
  return endsOf(focused, data)
    .map((code) => pointByCode.get(code))
    .filter((point) => point !== undefined)
    .map((point) => toLayer(frame, point))
}

function endsOf(target: Target, data: Pick<MapData, 'threads' | 'pairs'>): string[] {
  if (target.type === 'place') return [target.code]
  const thread = findThread(target.key, data)
  return thread === undefined ? [] : [thread.from, thread.to]
}

/** Side of a square as large as the middle one of the provinces, in units of the plane. */
export function typicalProvinceSide(outlines: readonly Outline[]): number {
  const areas = outlines
    .filter(({ code }) => code?.startsWith('CN-') === true)
    .map(({ area }) => Math.abs(area))
    .sort((a, b) => a - b)
  return Math.sqrt(areas[Math.floor(areas.length / 2)] ?? 0)
}

/**
 * Provinces and partners that threads end at, drawn or not, and selected ones that have none; provinces above partners,
 * strong above weak.
 */
function marksOf(
  data: MapData,
  pointByCode: ReadonlyMap<string, PlanePoint>,
  frame: Frame,
): Mark[] {
  const selected = [...data.placeByCode.values()].filter(({ isSelected }) => isSelected)
  const ends = data.threads.flatMap(({ from, to }) => [to, from])
  const codes = [...new Set([...ends, ...selected.map(({ place }) => place.code)])]
  return codes
    .flatMap((code): (Mark & { facts: number })[] => {
      const place = data.placeByCode.get(code)
      const point = pointByCode.get(code)
      if (place === undefined || point === undefined) return []
      return [
        {
          code,
          type: markType(place.place.type),
          ...toLayer(frame, point),
          isSelected: place.isSelected,
          facts: place.facts,
        },
      ]
    })
    .sort((a, b) => MARK_ORDER[a.type] - MARK_ORDER[b.type] || a.facts - b.facts)
}

const MARK_ORDER: Record<Mark['type'], number> = { bloc: 0, partner: 1, province: 2 }

function markType(type: 'nation' | 'province' | 'country' | 'bloc'): Mark['type'] {
  if (type === 'bloc') return 'bloc'
  return type === 'province' ? 'province' : 'partner'
}
