import { describe, expect, it } from 'vitest'
import {
  clampCenter,
  fitBox,
  homePosition,
  isHome,
  overlap,
  scaleOfZoom,
  WORLD_BOX,
  zoomOfScale,
  type Size,
} from '../../../src/dashboard/map/fit.ts'

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 }
const ZOOMS = { min: 0, max: 10 }

describe('fitBox(box, size, padding, zooms)', () => {
  const box = { west: -1, south: -0.5, east: 1, north: 0.5 }
  it.each([
    ['the width', { width: 800, height: 2000 }, 400],
    ['the height', { width: 2000, height: 300 }, 300],
  ])('is as large as %s allows', (_, size, scale) => {
    const position = fitBox(box, size, NO_PADDING, ZOOMS)
    expect(scaleOfZoom(position.zoom)).toBeCloseTo(scale, 6)
    expect(position.center).toEqual([0, 0])
  })

  it('keeps the box inside the padding', () => {
    const size = { width: 1000, height: 600 }
    const padding = { top: 20, right: 300, bottom: 10, left: 100 }
    const { center, zoom } = fitBox(box, size, padding, ZOOMS)
    const scale = scaleOfZoom(zoom)
    const left = size.width / 2 + (box.west - center[0]) * scale
    const right = size.width / 2 + (box.east - center[0]) * scale
    const middle = size.height / 2 + center[1] * scale
    expect(left).toBeCloseTo(100, 6)
    expect(right).toBeCloseTo(700, 6)
    expect(middle).toBeCloseTo((20 + 590) / 2, 6)
  })

  it.each([
    [{ min: 0, max: 2 }, 2],
    [{ min: 6, max: 9 }, 6],
  ])('stays within the zooms %j', (zooms, zoom) => {
    expect(fitBox(box, { width: 2000, height: 2000 }, NO_PADDING, zooms).zoom).toBe(zoom)
  })
})

describe('homePosition(size)', () => {
  it.each<[string, Size]>([
    ['a desktop', { width: 1060, height: 660 }],
    ['a tablet', { width: 664, height: 550 }],
    ['a phone', { width: 390, height: 200 }],
    ['a wide strip', { width: 1800, height: 300 }],
  ])('shows the whole world on %s', (_, size) => {
    const { center, zoom } = homePosition(size)
    const scale = scaleOfZoom(zoom)
    expect((center[0] - WORLD_BOX.west) * scale).toBeLessThanOrEqual(size.width / 2)
    expect((WORLD_BOX.east - center[0]) * scale).toBeLessThanOrEqual(size.width / 2)
    expect((WORLD_BOX.north - center[1]) * scale).toBeLessThanOrEqual(size.height / 2)
    expect((center[1] - WORLD_BOX.south) * scale).toBeLessThanOrEqual(size.height / 2)
  })
})

describe('isHome(position, size)', () => {
  const size = { width: 1060, height: 660 }
  const home = homePosition(size)
  it.each([
    ['the whole world', home, true],
    ['a nudge', { ...home, center: [home.center[0] + 0.005, home.center[1]] as const }, true],
    ['a push', { ...home, center: [home.center[0] + 0.1, home.center[1]] as const }, false],
    ['a zoom', { ...home, zoom: home.zoom + 0.5 }, false],
  ])('of %s is %3$s', (_, position, isThere) => {
    expect(isHome(position, size)).toBe(isThere)
  })
})

describe('scaleOfZoom(zoom)', () => {
  it('makes 360° of the equator 256 px × 2^zoom', () => {
    expect(scaleOfZoom(2) * 5.41326).toBeCloseTo(1024, 2)
  })

  it.each([0, 1.37, 4, 6])('is undone by zoomOfScale at %f', (zoom) => {
    expect(zoomOfScale(scaleOfZoom(zoom))).toBeCloseTo(zoom, 12)
  })
})

describe('clampCenter(center, size)', () => {
  it.each([
    [
      [0, 0],
      [0, 0],
    ],
    [
      [9, 0.2],
      [WORLD_BOX.east, 0.2],
    ],
    [
      [-9, 3],
      [WORLD_BOX.west, WORLD_BOX.north],
    ],
    [
      [1, -2],
      [1, WORLD_BOX.south],
    ],
  ] as const)('takes %j to %j', (center, kept) => {
    expect(clampCenter(center, { width: 1000, height: 500 })).toEqual(kept)
  })

  it('leaves the whole world where it opens, on a tall map too', () => {
    const size = { width: 460, height: 890 }
    const { center } = homePosition(size)
    expect(center[1]).toBeLessThan(WORLD_BOX.south)
    expect(clampCenter(center, size)).toEqual(center)
  })
})

describe('overlap(one, other)', () => {
  const one = { x: 0, y: 0, width: 10, height: 10 }
  it.each([
    [{ x: 5, y: 5, width: 10, height: 10 }, true],
    [{ x: 10, y: 0, width: 5, height: 5 }, false],
    [{ x: 2, y: 2, width: 2, height: 2 }, true],
    [{ x: 0, y: 11, width: 10, height: 10 }, false],
  ])('with %j is %s', (other, isOverlap) => {
    expect(overlap(one, other)).toBe(isOverlap)
  })
})
