import { useVirtualizer, defaultRangeExtractor } from '@tanstack/react-virtual'
import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { Atlas } from '../dataset.ts'
import type { Timeline as TimelineData } from '../select/timeline.ts'
import { textWidth } from '../textWidth.ts'
import { useCoarsePointer } from '../useCoarsePointer.ts'
import { useWidth } from '../useWidth.ts'
import type { View } from '../view.ts'
import { LaneRow } from './LaneRow.tsx'
import { LANE_MARGIN, layOutLane, type PlacedSpot } from './layOutLane.ts'
import { SpotTip } from './SpotTip.tsx'
import { labelsOf } from './spotText.ts'
import { TimeAxis } from './TimeAxis.tsx'
import { ticksOf, timeScale } from './timeScale.ts'
import { useLaneKeys, type LaidLane } from './useLaneKeys.ts'
import { timelineWords } from './words.ts'

export interface TimelineProps {
  atlas: Atlas
  view: View
  timeline: TimelineData
  isNarrow: boolean
  /** What the lanes scroll in. */
  scroller: RefObject<HTMLElement | null>
  /** Of the page, in px; that of its place where absent. */
  width?: number
  /** The facts of a mark, or those without a date of a lane. */
  onOpen: (factIds: string[]) => void
  onYears: (from: number | null, to: number | null) => void
}

const TARGET = 24
const FINGER = 44
const FIRST_WIDTH = 1100
/** Widths of the names and of what has no date, which stand left of the lanes where there is room. */
const NAMES = 168
const UNDATED_WIDTH = 76
/** Height of the line of names above a lane where there is none, and the room between lanes. */
const NAME_LINE = 32
const BETWEEN = 9
const MOST_ROWS = 7
const MOST_ROWS_NARROW = 4
/** Facts up to which every lane is in the page: for the search of the browser, for paper and for a picture. */
const DRAWN_WHOLE = 2000
const LABEL_SIZE = 12
/** Names of the axis stand at least so far apart, in px. */
const TICK = 44

/** Lanes of marks on one axis of years. One grid to Tab: the arrows go along a lane, and up and down to what is nearest in time. */
export function Timeline({
  atlas,
  view,
  timeline,
  isNarrow,
  scroller,
  width: fixed,
  onOpen,
  onYears,
}: TimelineProps) {
  const { language, lanes: side } = view
  const words = timelineWords[language]
  const isCoarse = useCoarsePointer()
  const target = isCoarse ? FINGER : TARGET
  const { ref, width } = useWidth<HTMLDivElement>(fixed, FIRST_WIDTH)
  const trackLeft = isNarrow ? 0 : NAMES + UNDATED_WIDTH
  const track = Math.max(160, width - trackLeft)
  const scale = useMemo(
    () =>
      timeScale(
        timeline.bounds ?? { first: 2000, last: 2000 },
        timeline.startsByYear,
        track - 2 * LANE_MARGIN,
      ),
    [timeline, track],
  )
  const lanes = useMemo(
    () =>
      timeline.lanes.map((lane) => ({
        lane,
        layout: layOutLane(lane.spots, {
          scale,
          width: track,
          target,
          mostRows: isNarrow ? MOST_ROWS_NARROW : MOST_ROWS,
          labelsOf: (fact) => labelsOf(atlas, fact, side, language),
          widthOf: (text) => textWidth(text, LABEL_SIZE),
        }),
      })),
    [atlas, timeline, scale, track, target, isNarrow, side, language],
  )
  const heights = lanes.map(
    ({ layout }) =>
      layout.height + BETWEEN + (isNarrow ? Math.max(NAME_LINE, isCoarse ? FINGER : 0) : 0),
  )
  const isWhole = timeline.dated <= DRAWN_WHOLE
  const grid = useRef<HTMLDivElement>(null)
  const { active, setActive, move } = useLaneKeys(grid, lanes)
  // The compiler leaves this component alone, and so it may: lanes are few and their layout is kept.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: lanes.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[index] ?? 0,
    overscan: 3,
    // The lane that has the focus stays in the page, wherever it is scrolled to.
    rangeExtractor: (range) => [
      ...new Set([...defaultRangeExtractor(range), active.lane].sort((a, b) => a - b)),
    ],
  })
  useLayoutEffect(
    function measureAgain() {
      virtual.measure()
    },
    [virtual, lanes],
  )
  const tops = topsOf(heights)
  const shown = isWhole
    ? lanes.map((_, index) => index)
    : virtual.getVirtualItems().map(({ index }) => index)
  const [pointed, setPointed] = useState<{ lane: number; spot: PlacedSpot } | null>(null)
  const tip =
    pointed !== null && lanes[pointed.lane]?.layout.placed.includes(pointed.spot) ? pointed : null
  const ticks = ticksOf(scale, TICK)
  const height = tops.at(-1) ?? 0

  return (
    <div ref={ref} className="timeline-body" data-narrow={isNarrow ? '' : undefined}>
      <TimeAxis
        scale={scale}
        ticks={ticks}
        width={track}
        left={trackLeft}
        language={language}
        onYears={({ from, to }) => {
          const isOne = from === to && view.from === from && view.to === to
          onYears(isOne ? null : from, isOne ? null : to)
        }}
      />
      <div
        ref={grid}
        role="grid"
        className="timeline-lanes"
        aria-label={words.name}
        aria-rowcount={lanes.length}
        style={{ height }}
        onKeyDown={(event) => {
          const next = move(event)
          if (next !== null && !isWhole) virtual.scrollToIndex(next.lane)
        }}
        onPointerLeave={() => {
          setPointed(null)
        }}
      >
        <div
          className="timeline-ground"
          aria-hidden="true"
          style={{ left: trackLeft, width: track }}
        >
          {scale.knee !== null && (
            <div
              className="timeline-early"
              style={{ width: LANE_MARGIN + scale.xOf(scale.knee) }}
            />
          )}
          {ticks.map(({ key, moment, month }) => (
            <i
              key={key}
              data-month={month === null ? undefined : ''}
              style={{ left: LANE_MARGIN + scale.xOf(moment) }}
            />
          ))}
          {tip !== null && <Guide spot={tip.spot} />}
        </div>
        {shown.map((index) => {
          const own = lanes[index]
          if (own === undefined) return null
          return (
            <LaneRow
              key={own.lane.code}
              {...own}
              {...{ atlas, view, side, onOpen, trackLeft }}
              index={index}
              top={tops[index] ?? 0}
              height={heights[index] ?? 0}
              active={active.lane === index ? active.at : null}
              onActive={(at) => {
                setActive({ lane: index, at })
              }}
              onPoint={(spot) => {
                setPointed(spot === null ? null : { lane: index, spot })
              }}
            />
          )
        })}
        {tip !== null && (
          <SpotTip
            atlas={atlas}
            spot={tip.spot}
            language={language}
            left={trackLeft}
            width={track}
            top={(tops[tip.lane] ?? 0) + (heights[tip.lane] ?? 0) - lanesRoom(lanes[tip.lane])}
            isAbove={tip.lane > 1 && tip.lane >= lanes.length - 3}
          />
        )}
      </div>
    </div>
  )
}

/** Height of the marks of a lane and of the room below them. */
const lanesRoom = (lane: LaidLane | undefined) => (lane?.layout.height ?? 0) + BETWEEN - 4

/** The stretch of time that a mark stands for, through all lanes. */
function Guide({ spot: { left, width, line } }: { spot: PlacedSpot }) {
  const from = line?.left ?? left + width / 2
  return <b style={{ left: from, width: Math.max(1, line?.width ?? 1) }} />
}

/** Where each lane begins, and the end of the last. */
function topsOf(heights: readonly number[]): number[] {
  return heights.reduce<number[]>((tops, height) => [...tops, (tops.at(-1) ?? 0) + height], [0])
}
