import { expect, test } from 'vitest'
import { homePosition, scaleOfZoom, SMALLEST_TARGET } from '../../../src/dashboard/map/fit.ts'
import { showsInset } from '../../../src/dashboard/map/showsInset.ts'

const WIDE = { width: 1000, height: 650 }
const TALL = { width: 460, height: 920 }

test.each([
  ['a wide map as it opens', WIDE, 0, true],
  ['a wide map a little closer', WIDE, 0.5, true],
  ['a tall map as it opens', TALL, 0, true],
  ['a tall map a little closer', TALL, 0.5, false],
])('%s shows small provinces enlarged or not: showsInset(…)', (_, size, closer, isShown) => {
  const { zoom } = homePosition(size)
  const small = SMALLEST_TARGET / 3 / scaleOfZoom(zoom)
  expect(showsInset(zoom + closer, size, small)).toBe(isShown)
})

test.each([WIDE, TALL])(
  'none on a map on which provinces can be hit: showsInset(…, %j)',
  (size) => {
    const { zoom } = homePosition(size)
    expect(showsInset(zoom, size, (SMALLEST_TARGET + 1) / scaleOfZoom(zoom))).toBe(false)
  },
)
