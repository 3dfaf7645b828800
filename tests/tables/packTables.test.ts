import { describe, expect, it } from 'vitest'
import { unpackTables } from '../../src/dashboard/yours/worker/placeTables.ts'
import { readGeo } from '../../src/ingest/geoTables.ts'
import { loadGazetteer } from '../../src/reading/gazetteer.ts'
import { findPlaceNames } from '../../src/reading/gazetteer/placeNames.ts'
import { findPlacePoints } from '../../src/reading/gazetteer/placePoints.ts'
import { packTables } from '../../src/tables/packTables.ts'
import places from '../../public/data/geo/places.json' with { type: 'json' }
import dataset from '../../public/data/dataset.json' with { type: 'json' }

const packed = packTables(readGeo)
const unpacked = await unpackTables(new Blob([packed.slice()]).stream())

describe('packTables(readGeo)', () => {
  it('makes the gazetteer that the whole tables make', () => {
    expect(loadGazetteer(unpacked)).toEqual(loadGazetteer(readGeo))
  })

  it('names places as the whole tables do', () => {
    expect(dataset.placeNames.length).toBeGreaterThan(50)
    expect(findPlaceNames(dataset.placeNames, unpacked)).toEqual(dataset.placeNames)
  })

  it('says where places lie as the whole tables do, to a kilometre', () => {
    const wanted = places.points.map(({ code, place }) => ({ code, place }))
    const { points, unplaced } = findPlacePoints([...wanted, ...places.unplaced], unpacked)
    expect(unplaced).toEqual(places.unplaced)
    const near = places.points.map((point) => ({
      ...point,
      lonLat: point.lonLat.map((degrees): unknown => expect.closeTo(degrees, 1.9)),
    }))
    expect(points).toEqual(near)
  })

  it('is small enough to wait for', () => {
    expect(packed.length).toBeLessThan(1_000_000)
  })

  it('is the same for the same tables', () => {
    expect(packTables(readGeo)).toEqual(packed)
  })
})

describe('unpackTables(packed)', () => {
  it('says that a file was cut off', async () => {
    const half = packed.slice(0, packed.length / 2)
    await expect(unpackTables(new Blob([half]).stream())).rejects.toThrow('cut off')
  })

  it('says which table is not there', () => {
    expect(() => unpacked('moon.tsv')).toThrow('no table moon.tsv')
  })
})
