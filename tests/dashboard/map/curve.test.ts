import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  headingOnCurve,
  pointOnCurve,
  strandCurve,
  threadWidth,
} from '../../../src/dashboard/map/curve.ts'
import { WORLD_BOX } from '../../../src/dashboard/map/fit.ts'
import {
  normaliseLongitude,
  projectEqualEarth,
  type LonLat,
  type PlanePoint,
} from '../../../src/model/projection.ts'

const project = ([lon, lat]: LonLat) => projectEqualEarth([normaliseLongitude(lon), lat])
const GUANGZHOU = project([113.3, 23.1])
/** Positive if the control point lies to that side of the straight way. */
const bulge = (end: PlanePoint, axis: 0 | 1) => {
  const { control } = strandCurve(GUANGZHOU, end, 0, 1)
  return control[axis] - (GUANGZHOU[axis] + end[axis]) / 2
}

describe('strandCurve(start, end, index, count)', () => {
  it.each<[string, LonLat]>([
    ['Minsk', [27.6, 53.9]],
    ['Pretoria', [28.2, -25.7]],
    ['Brasília', [-47.9, -15.8]],
    ['Ottawa', [-75.7, 45.4]],
    ['Tokyo', [139.7, 35.7]],
  ])('bends to the pole on the way to %s', (_, lonLat) => {
    expect(bulge(project(lonLat), 1)).toBeGreaterThan(0)
  })

  it.each<[string, LonLat]>([
    ['Canberra', [149.1, -35.3]],
    ['Kuala Lumpur', [101.7, 3.1]],
    ['Ulan Bator', [106.9, 47.9]],
  ])('bends to the Pacific on the way to %s', (_, lonLat) => {
    expect(bulge(project(lonLat), 0)).toBeGreaterThan(0)
  })

  it('puts the control point off the middle by 0.17 of the length', () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 2, noNaN: true }), (x) => {
        const end: PlanePoint = [x, -0.5]
        const { control } = strandCurve(GUANGZHOU, end, 0, 1)
        const middle = [(GUANGZHOU[0] + end[0]) / 2, (GUANGZHOU[1] + end[1]) / 2] as const
        const length = Math.hypot(end[0] - GUANGZHOU[0], end[1] - GUANGZHOU[1])
        const off = Math.hypot(control[0] - middle[0], control[1] - middle[1])
        expect(off / length).toBeCloseTo(0.17, 9)
      }),
    )
  })

  it('lays strands side by side around the bend of the whole thread', () => {
    const end: PlanePoint = [GUANGZHOU[0] - 1, GUANGZHOU[1]]
    const bends = [0, 1, 2].map((index) => strandCurve(GUANGZHOU, end, index, 3).control[1])
    expect(bends.map((y) => Number((y - GUANGZHOU[1]).toFixed(9)))).toEqual([0.115, 0.17, 0.225])
    const apart = [0, 1, 2].map((index) => strandCurve(GUANGZHOU, end, index, 3, 0).control[1])
    expect(new Set(apart).size).toBe(1)
  })

  it('keeps the curves to ten far places on the map', () => {
    const ends: LonLat[] = [
      [-21.9, 64.1],
      [-34.9, -8.1],
      [-68.1, -16.5],
      [-93.6, 41.6],
      [-99.1, 19.4],
      [174.8, -41.3],
      [18.4, -33.9],
      [-17.4, 14.7],
      [-9.1, 38.7],
      [30.5, 69.7],
    ]
    for (const start of [GUANGZHOU, project([87.6, 43.8]), project([126.6, 45.8])]) {
      for (const end of ends.map(project)) {
        const curve = strandCurve(start, end, 0, 1)
        for (const share of [0.25, 0.5, 0.75]) {
          const [x, y] = pointOnCurve(curve, share)
          expect(x).toBeGreaterThan(WORLD_BOX.west)
          expect(x).toBeLessThan(WORLD_BOX.east)
          expect(y).toBeLessThan(WORLD_BOX.north)
          expect(y).toBeGreaterThan(WORLD_BOX.south)
        }
      }
    }
  })
})

describe('pointOnCurve(curve, share)', () => {
  const curve = { start: [0, 0], control: [1, 1], end: [2, 0] } as const
  it.each([
    [0, [0, 0]],
    [0.5, [1, 0.5]],
    [1, [2, 0]],
  ])('at %f is %j', (share, point) => {
    expect(pointOnCurve(curve, share)).toEqual(point)
  })

  it.each([
    [0, Math.PI / 4],
    [0.5, 0],
    [1, -Math.PI / 4],
  ])('at %f heads %f', (share, heading) => {
    expect(headingOnCurve(curve, share)).toBeCloseTo(heading, 9)
  })
})

describe('threadWidth(facts)', () => {
  it.each([
    [1, 1],
    [2, 1.85],
    [5, 2.7],
    [10, 3.55],
    [36, 6],
    [1000, 6],
  ])('of %i is %f px', (facts, width) => {
    expect(threadWidth(facts)).toBeCloseTo(width, 1)
  })
})
