import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { Lane } from '../select/timeline.ts'
import { NAME, nextStop, UNDATED, type Stop } from './laneKeys.ts'
import type { LaneLayout } from './layOutLane.ts'

/** A lane and where its marks stand. */
export interface LaidLane {
  lane: Lane
  layout: LaneLayout
}

/** One stop of the grid is in the order of Tab; `move` takes a key and gives the stop that it led to, null where to none. */
export function useLaneKeys(grid: RefObject<HTMLElement | null>, lanes: readonly LaidLane[]) {
  const [wanted, setActive] = useState<Stop>({ lane: 0, at: 0 })
  const isMoved = useRef(false)
  const lane = Math.max(0, Math.min(wanted.lane, lanes.length - 1))
  const last = (lanes[lane]?.layout.placed.length ?? 0) - 1
  const hasUndated = (lanes[lane]?.lane.undated.length ?? 0) > 0
  const at = wanted.at === UNDATED && !hasUndated ? NAME : wanted.at
  const active: Stop = { lane, at: Math.max(NAME, Math.min(at, last)) }

  useEffect(function focusActive() {
    if (!isMoved.current) return
    isMoved.current = false
    const stop = grid.current?.querySelector<HTMLElement>(
      `[data-row="${active.lane}"][data-column="${active.at}"]`,
    )
    stop?.focus({ preventScroll: true })
    stop?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  })

  function move(event: KeyboardEvent): Stop | null {
    if (event.altKey || event.shiftKey) return null
    const stops = lanes.map(({ lane: { undated }, layout: { placed } }) => ({
      hasUndated: undated.length > 0,
      middles: placed.map(({ left, width }) => left + width / 2),
    }))
    const next = nextStop(active, { key: event.key, isFar: event.ctrlKey || event.metaKey }, stops)
    if (next === null) return null
    event.preventDefault()
    isMoved.current = true
    setActive(next)
    return next
  }
  return { active, setActive, move }
}
