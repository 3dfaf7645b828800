import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap, type Rect } from '../../../src/dashboard/map/fit.ts'
import {
  insistOn,
  placeLabels,
  type LabelRequest,
  type PlacedLabel,
} from '../../../src/dashboard/map/labels.ts'

const AREA: Rect = { x: 0, y: 0, width: 400, height: 300 }
const request = (key: string, x: number, y: number, more: Partial<LabelRequest> = {}) => ({
  key,
  text: key,
  x,
  y,
  reach: 5,
  width: 60,
  height: 14,
  canLead: false,
  ...more,
})

interface Point {
  x: number
  y: number
}

/** Points along the leader of a label, none where it has none. */
function wayOf({ leader }: PlacedLabel): Point[] {
  if (leader === null) return []
  const { from, to } = leader
  return [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  }))
}

const isWithin = ({ x, y }: Point, rect: Rect) =>
  x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height

describe('placeLabels(requests, obstacles, area)', () => {
  it.each<[string, LabelRequest, Rect[], (rect: Rect) => boolean]>([
    ['to the east of its mark', request('a', 100, 100), [], ({ x }) => x > 105],
    ['to the west at the east edge', request('a', 390, 100), [], (r) => r.x + r.width < 385],
    [
      'above where both sides are taken',
      request('a', 100, 100),
      [
        { x: 106, y: 95, width: 80, height: 10 },
        { x: 10, y: 95, width: 84, height: 10 },
      ],
      (r) => r.y + r.height <= 95,
    ],
  ])('puts a label %s', (_, wanted, obstacles, isThere) => {
    const [label] = placeLabels([wanted], obstacles, AREA)
    expect(label !== undefined && isThere(label.rect)).toBe(true)
  })

  it('gives room to the first that asks', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => request(String(index), 200, 150))
    const placed = placeLabels(crowd, [], AREA)
    expect(placed[0]?.key).toBe('0')
    expect(placed.length).toBeLessThan(crowd.length)
  })

  it('places no more than the most important so many', () => {
    const rows = Array.from({ length: 5 }, (_, index) =>
      request(String(index), 100, 40 + 50 * index),
    )
    expect(placeLabels(rows, [], AREA, 3).map(({ key }) => key)).toEqual(['0', '1', '2'])
  })

  it('leads away only those that may', () => {
    const wall = [{ x: 60, y: 60, width: 80, height: 80 }]
    expect(placeLabels([request('a', 100, 100)], wall, AREA)).toEqual([])
    const [led] = placeLabels([request('a', 100, 100, { canLead: true })], wall, AREA)
    expect(led?.leader).not.toBeNull()
    expect(
      Math.hypot((led?.leader?.from.x ?? 0) - 100, (led?.leader?.from.y ?? 0) - 100),
    ).toBeCloseTo(5)
  })

  it('never overlaps another label, a mark, an obstacle or the edge', () => {
    const coordinate = fc.integer({ min: 0, max: 400 })
    const requests = fc.array(fc.tuple(coordinate, coordinate, fc.boolean()), { maxLength: 40 })
    fc.assert(
      fc.property(requests, (points) => {
        const wanted = points.map(([x, y, canLead], index) =>
          request(String(index), x, y * 0.75, { canLead }),
        )
        const obstacle = { x: 150, y: 100, width: 100, height: 60 }
        const placed = placeLabels(wanted, [obstacle], AREA)
        for (const [index, { key, rect }] of placed.entries()) {
          expect(overlap(rect, obstacle)).toBe(false)
          expect(placed.slice(index + 1).some((other) => overlap(other.rect, rect))).toBe(false)
          const marks = wanted.filter((other) => other.key !== key)
          expect(marks.some(({ x, y }) => overlap(markRect(x, y), rect))).toBe(false)
          const inside = (at: Point) => isWithin(at, rect)
          expect(placed.some((other) => other.key !== key && wayOf(other).some(inside))).toBe(false)
          expect(rect.x >= 0 && rect.y >= 0).toBe(true)
          expect(rect.x + rect.width <= 400 && rect.y + rect.height <= 300).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('insistOn(placed, wanted, obstacles, area)', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => request(String(index), 200, 150))
  const placed = placeLabels(crowd, [], AREA)
  const left = crowd.filter(({ key }) => !placed.some((label) => label.key === key))

  it('leaves the labels alone that are there already', () => {
    expect(insistOn(placed, crowd.slice(0, 1), [], AREA)).toEqual(placed)
  })

  it('shows one that had found no room, and lets those go that it covers', () => {
    const [wanted] = left
    if (wanted === undefined) throw new Error('all found room')
    const shown = insistOn(placed, [wanted], [], AREA)
    expect(shown.map(({ key }) => key)).toContain(wanted.key)
    expect(shown.length).toBeLessThanOrEqual(placed.length)
    for (const [index, { rect }] of shown.entries()) {
      expect(shown.slice(index + 1).some((other) => overlap(other.rect, rect))).toBe(false)
    }
  })
})

const markRect = (x: number, y: number): Rect => ({ x: x - 5, y: y - 5, width: 10, height: 10 })
