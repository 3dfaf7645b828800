import { describe, expect, it } from 'vitest'
import { joinPoints, placeInner, unplacedInner } from '../../../src/dashboard/map/placedInner.ts'
import type { InnerPlace } from '../../../src/dashboard/select/innerPlaces.ts'
import type { PlacePoints } from '../../../src/model/placePoints.ts'

const inDataset: PlacePoints = {
  points: [{ code: 'BY', place: 'Gomel', kind: 'city', lonLat: [31, 52.4], source: 'one' }],
  unplaced: [{ code: 'BY', place: 'Mir', why: 'ambiguous' }],
}
const inOwn: PlacePoints = {
  points: [
    { code: 'BY', place: 'Gomel', kind: 'region', lonLat: [29, 52], source: 'other' },
    { code: 'CN-GZ', place: 'Zunyi', kind: 'city', lonLat: [106.9, 27.7], source: 'other' },
  ],
  unplaced: [{ code: 'BY', place: 'Mir', why: 'unknown' }],
}

describe('joinPoints(known)', () => {
  const joined = joinPoints([inDataset, inOwn])

  it('places what only the second knows, and what both know where the first says', () => {
    const inner = new Map(
      ['BY/Gomel', 'CN-GZ/Zunyi'].map((key) => [key, { key } as unknown as InnerPlace]),
    )
    const placed = placeInner(inner, joined)
    expect([...placed.keys()]).toEqual(['BY/Gomel', 'CN-GZ/Zunyi'])
    expect(placed.get('BY/Gomel')?.kind).toBe('city')
  })

  it('gives the reason of the first', () => {
    expect(unplacedInner(joined).get('BY/Mir')).toBe('ambiguous')
  })
})
