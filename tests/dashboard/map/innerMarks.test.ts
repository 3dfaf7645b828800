// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { planePoint } from '../../../src/dashboard/map/planePoint.ts'
import { innerMarks, innerRadius } from '../../../src/dashboard/map/innerMarks.ts'
import { placeInner, unplacedInner } from '../../../src/dashboard/map/placedInner.ts'
import { selectInnerPlaces } from '../../../src/dashboard/select/innerPlaces.ts'
import { EMPTY_VIEW } from '../../../src/dashboard/view.ts'
import type { PlacePoints } from '../../../src/model/placePoints.ts'
import { makeFacts } from '../charts/factory.ts'
import { mapAtlas } from './mapAtlas.ts'

const { fact } = makeFacts()
const facts = [
  fact('tie', { china: 'CN-GD', chinaPlace: 'Guangzhou', partner: 'DE' }),
  fact('tie', { china: 'CN-GD', chinaPlace: 'Guangzhou', partner: 'BY' }),
  fact('tie', { china: 'CN-GD', chinaPlace: 'Nowhere', partner: 'BY', partnerPlace: 'Vitebsk' }),
  fact('tie', { china: 'CN-GD', partner: 'DE', partnerPlace: 'Lower Saxony' }),
]
const POINTS: PlacePoints = {
  points: [
    { code: 'CN-GD', place: 'Guangzhou', kind: 'city', lonLat: [113.25, 23.12], source: 'gn' },
    { code: 'BY', place: 'Vitebsk', kind: 'either', lonLat: [30.19, 55.19], source: 'gn' },
    { code: 'DE', place: 'Lower Saxony', kind: 'region', lonLat: [8.86, 52.78], source: 'ne' },
    { code: 'DE', place: 'Bremen', kind: 'city', lonLat: [8.8, 53.1], source: 'gn' },
  ],
  unplaced: [{ code: 'CN-GD', place: 'Nowhere', why: 'unknown' }],
}
const atlas = mapAtlas(facts)
const view = { ...EMPTY_VIEW, places: ['DE/Lower Saxony'] }
const placed = placeInner(selectInnerPlaces(atlas, view, facts), POINTS)

describe('placeInner(innerByKey, points)', () => {
  it('has those that facts name and a table places, most facts first', () => {
    expect([...placed.keys()]).toEqual(['CN-GD/Guangzhou', 'BY/Vitebsk', 'DE/Lower Saxony'])
    expect(placed.get('CN-GD/Guangzhou')?.point).toEqual(planePoint([113.25, 23.12]))
  })

  it('leaves it to unplacedInner(points) to say why others are missing', () => {
    expect([...unplacedInner(POINTS)]).toEqual([['CN-GD/Nowhere', 'unknown']])
  })
})

describe('innerMarks(shown, frame)', () => {
  const marks = innerMarks(placed, { zoom: 5, scale: 100, origin: { x: 10, y: -20 } })

  it('draws small places above large ones and selected ones on top', () => {
    expect(marks.map(({ key }) => key)).toEqual([
      'CN-GD/Guangzhou',
      'BY/Vitebsk',
      'DE/Lower Saxony',
    ])
  })

  it('makes regions square and cities round, and round what may be either', () => {
    expect(marks.map(({ shape }) => shape)).toEqual(['city', 'city', 'region'])
  })

  it('puts each where its point is', () => {
    const [x, y] = planePoint([113.25, 23.12])
    expect(marks[0]?.x).toBeCloseTo(x * 100 - 10)
    expect(marks[0]?.y).toBeCloseTo(-y * 100 + 20)
  })
})

describe('innerRadius(facts, zoom)', () => {
  it('grows with the root of the number, up to an end', () => {
    const radii = [1, 4, 9, 17, 400].map((facts) => innerRadius(facts, 5))
    expect(radii).toEqual(radii.toSorted((a, b) => a - b))
    expect(radii[0]).toBeGreaterThan(2)
    expect(radii.at(-1)).toBeLessThan(12)
    expect(innerRadius(0, 5)).toBe(innerRadius(1, 5))
  })
  it('is one small size where a selected place stands among whole countries', () => {
    expect(innerRadius(1, 2)).toBe(innerRadius(400, 2))
  })
})
