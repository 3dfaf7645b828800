import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readGeo } from '../../src/ingest/geoTables.ts'
import { derivePlacePoints } from '../../src/ingest/placePoints.ts'
import { placePointsSchema } from '../../src/model/placePoints.ts'
import type { Dataset } from '../../src/model/dataset.ts'

const readData = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/data/${name}`, import.meta.url), 'utf8'))

describe('derivePlacePoints(wanted, readText)', () => {
  it('writes one file that keeps to its schema, the same bytes for the same places', () => {
    const wanted = [{ code: 'CN-GD', place: 'Shenzhen' }]
    const [file, ...others] = derivePlacePoints(wanted, readGeo)
    expect(others).toEqual([])
    expect(file?.name).toBe('geo/places.json')
    expect(placePointsSchema.parse(JSON.parse(file?.text ?? '')).points).toHaveLength(1)
    expect(derivePlacePoints([...wanted, ...wanted], readGeo)[0]?.text).toBe(file?.text)
  })

  it('has no point for a place that no fact names', () => {
    const { points, unplaced } = placePointsSchema.parse(
      JSON.parse(derivePlacePoints([], readGeo)[0]?.text ?? ''),
    )
    expect([...points, ...unplaced]).toEqual([])
  })
})

describe('public/data/geo/places.json', () => {
  const { points, unplaced } = placePointsSchema.parse(readData('geo/places.json'))
  const { facts } = readData('dataset.json') as Dataset

  it('tells of every place that facts name, and of no other, where it lies or why nobody knows', () => {
    const named = facts.flatMap(({ china, chinaPlace, partner, partnerPlace }) => [
      ...(chinaPlace === null ? [] : [`${china}/${chinaPlace}`]),
      ...(partnerPlace === null ? [] : [`${partner}/${partnerPlace}`]),
    ])
    const told = [...points, ...unplaced].map(({ code, place }) => `${code}/${place}`)
    expect(new Set(told).size).toBe(told.length)
    expect(told.toSorted()).toEqual([...new Set(named)].sort())
  })

  it('places most of them', () => {
    expect(points.length).toBeGreaterThan(9 * unplaced.length)
  })
})
