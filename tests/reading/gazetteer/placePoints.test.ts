import { describe, expect, it } from 'vitest'
import { readGeo } from '../../../src/ingest/geoTables.ts'
import { findPlacePoints } from '../../../src/reading/gazetteer/placePoints.ts'

describe('findPlacePoints(wanted, readText)', () => {
  it.each<[string, string, string, string, [number, number]]>([
    ['a Chinese city', 'CN-GD', 'Guangzhou', 'city', [113.3, 23.1]],
    ['a city and the county of its name', 'CN-HN', 'Changsha', 'city', [113, 28.2]],
    ['one of two prefectures of one name', 'CN-FJ', 'Fuzhou', 'city', [119.3, 26.1]],
    ['the other one', 'CN-JX', 'Fuzhou', 'city', [116.4, 27.9]],
    ['a zone', 'CN-GD', 'Hengqin', 'city', [113.5, 22.1]],
    ['an autonomous prefecture', 'CN-YN', 'Dehong', 'region', [98.6, 24.4]],
    ['a city abroad', 'DE', 'Duisburg', 'city', [6.8, 51.4]],
    ['a city by its usual name', 'DE', 'Freiburg', 'city', [7.9, 48]],
    ['a state', 'DE', 'Lower Saxony', 'region', [9, 52.8]],
    ['a city with the region around it', 'BY', 'Vitebsk', 'either', [30.2, 55.2]],
    ['a capital, its own region and the one around', 'BY', 'Minsk', 'either', [27.6, 53.9]],
    ['a state whose name a town elsewhere has', 'US', 'California', 'region', [-119.6, 36.8]],
    ['a state by a name kept by hand', 'AU', 'Queensland', 'region', [144.8, -23.1]],
    ['a province by a name kept by hand', 'KH', 'Preah Sihanouk', 'region', [103.8, 10.5]],
    ['the city that gave it its other name', 'KH', 'Sihanoukville', 'either', [103.5, 10.6]],
    ['the largest of several by far', 'CL', 'Santiago', 'either', [-70.7, -33.5]],
  ])('%s: %s %s is a %s', (_name, code, place, kind, [lon, lat]) => {
    const { points, unplaced } = findPlacePoints([{ code, place }], readGeo)
    expect(unplaced).toEqual([])
    expect(points[0]).toMatchObject({ code, place, kind })
    expect(Math.abs((points[0]?.lonLat[0] ?? NaN) - lon)).toBeLessThan(0.2)
    expect(Math.abs((points[0]?.lonLat[1] ?? NaN) - lat)).toBeLessThan(0.2)
    expect(points[0]?.source).not.toBe('')
  })

  it.each([
    ['no table has it', 'BY', 'Atlantis', 'unknown'],
    ['it lies in another country', 'FR', 'Minsk', 'unknown'],
    ['it lies in another province', 'CN-GX', 'Guangzhou', 'unknown'],
    ['its county has no point of its own', 'CN-HE', 'Linzhang', 'unknown'],
    ['several towns of one size bear the name', 'US', 'Springfield', 'ambiguous'],
  ])('leaves a place out of the map when %s', (_name, code, place, why) => {
    expect(findPlacePoints([{ code, place }], readGeo)).toEqual({
      points: [],
      unplaced: [{ code, place, why }],
    })
  })

  it('gives each place once, in order of code and place', () => {
    const wanted = [
      { code: 'DE', place: 'Hamburg' },
      { code: 'CN-GD', place: 'Guangzhou' },
      { code: 'DE', place: 'Bremen' },
      { code: 'DE', place: 'Hamburg' },
    ]
    const { points } = findPlacePoints(wanted, readGeo)
    expect(points.map(({ place }) => place)).toEqual(['Guangzhou', 'Bremen', 'Hamburg'])
  })
})
