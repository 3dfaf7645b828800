import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap, type Rect } from '../../../src/dashboard/map/fit.ts'
import { RectIndex } from '../../../src/dashboard/map/rectIndex.ts'
import { runs } from '../../sound/runs.ts'

const rect = fc.record<Rect>({
  x: fc.integer({ min: -300, max: 900 }),
  y: fc.integer({ min: -300, max: 900 }),
  width: fc.integer({ min: 0, max: 300 }),
  height: fc.integer({ min: 0, max: 200 }),
})

describe('RectIndex', () => {
  it('finds an overlap exactly where one of all does', () => {
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 30 }), rect, (rects, asked) => {
        expect(new RectIndex(rects).overlaps(asked)).toBe(
          rects.some((other) => overlap(other, asked)),
        )
      }),
      runs(100),
    )
  })

  it('leaves out one, and none that is like it', () => {
    const [one, twin] = [
      { x: 0, y: 0, width: 60, height: 60 },
      { x: 0, y: 0, width: 60, height: 60 },
    ]
    expect(new RectIndex([one]).overlaps(twin, one)).toBe(false)
    expect(new RectIndex([one, twin]).overlaps(twin, one)).toBe(true)
  })
})
