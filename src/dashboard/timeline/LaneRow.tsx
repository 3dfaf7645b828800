import type { KeyboardEvent } from 'react'
import type { Atlas } from '../dataset.ts'
import { formatNumber } from '../format.ts'
import { placeName } from '../names.ts'
import type { Lane } from '../select/timeline.ts'
import { ViewLink } from '../ViewLink.tsx'
import type { Side, View } from '../view.ts'
import { NAME, UNDATED } from './laneKeys.ts'
import type { LaneLayout, PlacedSpot } from './layOutLane.ts'
import { SpotMark } from './SpotMark.tsx'
import { spotName } from './spotText.ts'
import { timelineWords } from './words.ts'

export interface LaneRowProps {
  atlas: Atlas
  view: View
  side: Side
  lane: Lane
  layout: LaneLayout
  index: number
  top: number
  height: number
  /** Where its marks begin, in px. */
  trackLeft: number
  /** The stop that is in the order of Tab; null where it is in another lane. */
  active: number | null
  onActive: (at: number) => void
  onPoint: (spot: PlacedSpot | null) => void
  onOpen: (factIds: string[]) => void
}

/** A lane: its name, how many of its facts have no date, and its marks in their places. */
export function LaneRow({
  atlas,
  view,
  side,
  lane,
  layout,
  index,
  top,
  height,
  trackLeft,
  active,
  onActive,
  onPoint,
  onOpen,
}: LaneRowProps) {
  const { language } = view
  const words = timelineWords[language]
  const name = placeName(atlas, lane.code, language)
  const facet = side === 'province' ? 'provinces' : 'partners'
  const stop = (at: number) => ({
    'data-row': index,
    'data-column': at,
    tabIndex: active === at ? 0 : -1,
    onFocus: () => {
      onActive(at)
    },
  })
  const press = (open: () => void) => ({
    onClick: open,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      open()
    },
  })
  const { undated } = lane
  return (
    <div
      role="row"
      className="lane"
      aria-rowindex={index + 1}
      data-wide={lane.isBloc || lane.code === 'CN' ? '' : undefined}
      style={{ top, height }}
    >
      <div role="rowheader" className="lane-head">
        <ViewLink
          className="lane-name"
          change={{ page: 'map', [facet]: [lane.code], fact: null }}
          label={`${name}${words.colon}${words.laneFacts(lane.dated)}`}
          title={words.onMap(name)}
          stop={{ ...laneStop(index, NAME), tabIndex: active === NAME ? 0 : -1 }}
        >
          {name}
        </ViewLink>{' '}
        <span className="lane-total" aria-hidden="true">
          {formatNumber(lane.dated)}
        </span>
      </div>
      {undated.length > 0 && (
        <div
          role="gridcell"
          className="lane-undated"
          aria-label={words.undatedOf(name, undated.length)}
          {...stop(UNDATED)}
          {...press(() => {
            onOpen(undated.map(({ id }) => id))
          })}
        >
          {formatNumber(undated.length)}
          <span className="lane-undated-word">{words.undatedRest(undated.length)}</span>
        </div>
      )}
      <div
        role="presentation"
        className="lane-track"
        style={{ left: trackLeft, height: layout.height }}
      >
        {layout.placed.map((spot, at) => (
          <SpotMark
            key={spot.key}
            spot={spot}
            name={spotName(atlas, spot, language)}
            isOpen={spot.facts.some(({ id }) => id === view.fact)}
            stop={stop(at)}
            press={press(() => {
              onOpen(spot.facts.map(({ id }) => id))
            })}
            onPoint={onPoint}
          />
        ))}
      </div>
    </div>
  )
}

const laneStop = (lane: number, at: number) => ({ 'data-row': lane, 'data-column': at })
