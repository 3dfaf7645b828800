import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CENTRAL_MERIDIAN,
  EQUATOR_WIDTH,
  normaliseLongitude,
  POLE_HEIGHT,
  projectEqualEarth,
  unprojectEqualEarth,
  WEST_EDGE,
  type LonLat,
} from '../../src/model/projection.ts'

const longitude = fc.double({ min: WEST_EDGE, max: WEST_EDGE + 360, noNaN: true })
const latitude = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true })

describe('normaliseLongitude(lon)', () => {
  test.each([
    [-160, 200],
    [200, 200],
    [-30, -30],
    [330, -30],
    [329.9, 329.9],
    [-31, 329],
    [105, 105],
    [-180, 180],
    [765, 45],
  ])('turns %s into %s', (lon, normal) => {
    expect(normaliseLongitude(lon)).toBe(normal)
  })
})

describe('projectEqualEarth(lonLat)', () => {
  test.each<[string, LonLat, number, number]>([
    ['the middle of the map is the origin', [CENTRAL_MERIDIAN, 0], 0, 0],
    ['a quarter of the equator', [CENTRAL_MERIDIAN + 90, 0], EQUATOR_WIDTH / 4, 0],
    ['the pole is a line', [CENTRAL_MERIDIAN, 90], 0, POLE_HEIGHT],
    // The pole's line is 0.59247 of the equator in the paper (Šavrič, Patterson and Jenny, 2018).
    ['its half length', [CENTRAL_MERIDIAN + 180, 90], (EQUATOR_WIDTH / 2) * 0.592466, POLE_HEIGHT],
  ])('%s', (_, lonLat, x, y) => {
    const point = projectEqualEarth(lonLat)
    expect(point[0]).toBeCloseTo(x, 5)
    expect(point[1]).toBeCloseTo(y, 5)
  })

  test('keeps the height of a parallel the same at every longitude', () => {
    fc.assert(
      fc.property(longitude, longitude, latitude(90), (one, other, lat) => {
        expect(projectEqualEarth([one, lat])[1]).toBe(projectEqualEarth([other, lat])[1])
      }),
    )
  })

  test('keeps the area of small cells', () => {
    fc.assert(
      fc.property(longitude, latitude(84), (lon, lat) => {
        const size = 0.01
        const radians = Math.PI / 180
        const onSphere =
          size * radians * (Math.sin((lat + size) * radians) - Math.sin(lat * radians))
        const corners = [
          [lon, lat],
          [lon + size, lat],
          [lon + size, lat + size],
          [lon, lat + size],
        ] as LonLat[]
        expect(polygonArea(corners.map(projectEqualEarth)) / onSphere).toBeCloseTo(1, 5)
      }),
    )
  })
})

describe('unprojectEqualEarth(point)', () => {
  test('gives back what was projected', () => {
    fc.assert(
      fc.property(longitude, latitude(84), (lon, lat) => {
        const back = unprojectEqualEarth(projectEqualEarth([lon, lat]))
        expect(Math.abs(back[0] - lon)).toBeLessThan(3.5e-13)
        expect(Math.abs(back[1] - lat)).toBeLessThan(Math.abs(lat) < 70 ? 1e-13 : 5e-13)
      }),
      { numRuns: 5000 },
    )
  })

  test.each([
    [POLE_HEIGHT, 90],
    [-POLE_HEIGHT, -90],
    [2, 90],
    [-9, -90],
  ])('a height of %s is the latitude %s', (y, lat) => {
    expect(unprojectEqualEarth([0, y])[1]).toBeCloseTo(lat, 6)
    expect(unprojectEqualEarth([0, y])[0]).toBe(CENTRAL_MERIDIAN)
  })
})

function polygonArea(points: (readonly [number, number])[]): number {
  const doubled = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0]
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(doubled) / 2
}
