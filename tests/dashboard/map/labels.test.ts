import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap, type Rect } from '../../../src/dashboard/map/fit.ts'
import {
  insistOn,
  placeLabels,
  type LabelRequest,
  type PlacedLabel,
} from '../../../src/dashboard/map/labels.ts'
import { runs } from '../../sound/runs.ts'

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

/** So close that many names are led away, and some small enough to stand on the leader of another. */
const crowds = fc
  .array(
    fc.record({
      x: fc.integer({ min: 120, max: 280 }),
      y: fc.integer({ min: 90, max: 210 }),
      width: fc.integer({ min: 4, max: 90 }),
      height: fc.integer({ min: 4, max: 24 }),
      canLead: fc.boolean(),
    }),
    { minLength: 20, maxLength: 40 },
  )
  .map((marks) => marks.map(({ x, y, ...more }, index) => request(String(index), x, y, more)))

/** Points along the leader of a label, none where it has none. */
function wayOf({ leader }: PlacedLabel): Point[] {
  if (leader === null) return []
  const { from, to } = leader
  return Array.from({ length: 19 }, (_, index) => 0.05 * (index + 1)).map((share) => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  }))
}

const isWithin = ({ x, y }: Point, rect: Rect) =>
  x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height

/** So narrow that a usual name stands in it above its mark alone; the post leaves it no room nearer than 38 px. */
const SHAFT: Rect = { x: 60, y: 0, width: 80, height: 115 }
const post: Rect = { x: 126, y: 53, width: 4, height: 41 }
const led = request('led', 100, 100, { canLead: true })
/** The first place of its name is to the east, on that leader. */
const beside = request('beside', 80, 60, { width: 20 })

/** The names that lie on another, or on its leader. */
function disturbed(placed: readonly PlacedLabel[]): string[] {
  return placed.flatMap((one) =>
    placed
      .filter((other) => other !== one)
      .filter(
        (other) =>
          overlap(one.rect, other.rect) || wayOf(other).some((point) => isWithin(point, one.rect)),
      )
      .map((other) => `${one.key} on ${other.key}`),
  )
}

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

  it('puts a label beside the leader of another, not on it', () => {
    const [first, second] = placeLabels([led, beside], [post], SHAFT)
    expect(first?.leader).toEqual({ from: { x: 100, y: 95 }, to: { x: 100, y: 52 } })
    expect(second?.rect).toEqual({ x: 70, y: 66, width: 20, height: 14 })
  })

  it('leads none through another', () => {
    const placed = placeLabels([beside, led], [post], SHAFT)
    expect(placed.map(({ rect }) => rect)).toEqual([{ x: 89, y: 53, width: 20, height: 14 }])
  })

  it('never overlaps another label, a mark, an obstacle, a leader or the edge', () => {
    fc.assert(
      fc.property(crowds, (wanted) => {
        const obstacle = { x: 180, y: 130, width: 40, height: 30 }
        const placed = placeLabels(wanted, [obstacle], AREA)
        expect(disturbed(placed)).toEqual([])
        for (const { key, rect } of placed) {
          expect(overlap(rect, obstacle)).toBe(false)
          const marks = wanted.filter((other) => other.key !== key)
          expect(marks.some(({ x, y }) => overlap(markRect(x, y), rect))).toBe(false)
          expect(rect.x >= 0 && rect.y >= 0).toBe(true)
          expect(rect.x + rect.width <= 400 && rect.y + rect.height <= 300).toBe(true)
        }
      }),
      runs(300),
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
    expect(disturbed(shown)).toEqual([])
  })

  it.each<[string, LabelRequest, LabelRequest[], string[]]>([
    ['lets one go whose leader it cuts', led, [beside], ['beside']],
    ['keeps off the leader of one that is wanted, too', led, [led, beside], ['led', 'beside']],
    ['lets one go that its own leader cuts', beside, [led], ['led']],
    ['leads through none that is wanted, too', beside, [beside, led], ['beside']],
  ])('%s', (_, there, wanted, shown) => {
    const before = placeLabels([there], [post], SHAFT)
    const after = insistOn(before, wanted, [post], SHAFT)
    expect(after.map(({ key }) => key)).toEqual(shown)
    expect(disturbed(after)).toEqual([])
  })

  it('leaves no name on another or on a leader, and all that are wanted and were there', () => {
    const two = fc.tuple(fc.nat({ max: 39 }), fc.nat({ max: 39 }))
    fc.assert(
      fc.property(crowds, two, (crowd, indices) => {
        const there = placeLabels(crowd, [], AREA)
        const wanted = crowd.filter((_each, index) => indices.includes(index))
        const shown = insistOn(there, wanted, [], AREA)
        expect(disturbed(shown)).toEqual([])
        const kept = there.filter(({ key }) => wanted.some((each) => each.key === key))
        expect(shown).toEqual(expect.arrayContaining(kept))
      }),
      runs(300),
    )
  })
})

const markRect = (x: number, y: number): Rect => ({ x: x - 5, y: y - 5, width: 10, height: 10 })
