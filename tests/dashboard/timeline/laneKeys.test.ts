import { expect, it } from 'vitest'
import { NAME, nextStop, UNDATED, type Stop } from '../../../src/dashboard/timeline/laneKeys.ts'

const LANES = [
  { hasUndated: true, middles: [10, 200, 300] },
  { hasUndated: false, middles: [190, 500] },
  { hasUndated: true, middles: [] },
  { hasUndated: false, middles: [40] },
]

it.each<[string, boolean, [number, number], [number, number] | null]>([
  ['ArrowRight', false, [0, NAME], [0, UNDATED]],
  ['ArrowRight', false, [0, UNDATED], [0, 0]],
  ['ArrowRight', false, [0, 2], [0, 2]],
  ['ArrowRight', false, [1, NAME], [1, 0]],
  ['ArrowRight', false, [2, UNDATED], [2, UNDATED]],
  ['ArrowLeft', false, [1, 0], [1, NAME]],
  ['ArrowLeft', false, [0, 0], [0, UNDATED]],
  ['ArrowLeft', false, [0, NAME], [0, NAME]],
  ['ArrowDown', false, [0, 1], [1, 0]],
  ['ArrowDown', false, [0, UNDATED], [1, NAME]],
  ['ArrowDown', false, [1, 1], [2, NAME]],
  ['ArrowDown', false, [3, 0], [3, 0]],
  ['ArrowUp', false, [1, 1], [0, 2]],
  ['ArrowUp', false, [1, NAME], [0, NAME]],
  ['ArrowDown', true, [0, 2], [3, 0]],
  ['PageDown', false, [0, 0], [3, 0]],
  ['PageUp', false, [3, 0], [0, 0]],
  ['Home', false, [0, 2], [0, NAME]],
  ['Home', true, [3, 0], [0, NAME]],
  ['End', false, [0, NAME], [0, 2]],
  ['End', true, [0, NAME], [3, 0]],
  ['Enter', false, [0, 0], null],
])('nextStop: %s (far: %s) leads from %j to %j', (key, isFar, [lane, at], next) => {
  const stop: Stop = { lane, at }
  expect(nextStop(stop, { key, isFar }, LANES)).toEqual(
    next === null ? null : { lane: next[0], at: next[1] },
  )
})
