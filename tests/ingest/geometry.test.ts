import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { feature, mesh, neighbors } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, test } from 'vitest'
import { deriveGeometry } from '../../src/ingest/geometry.ts'
import { projectEqualEarth } from '../../src/model/projection.ts'

const readSeed = (name: string) =>
  readFileSync(new URL(`../../seeds/geo/${name}`, import.meta.url), 'utf8')
const files = deriveGeometry(readSeed)
const textOf = (name: string) => files.find((file) => file.name === name)?.text ?? ''
const placesOf = (name: string) => {
  const topology = JSON.parse(textOf(name)) as Topology<{ places: GeometryCollection }>
  return { topology, places: topology.objects.places }
}
const codesOf = (name: string) =>
  placesOf(name).places.geometries.flatMap(({ id }) => (id === undefined ? [] : [String(id)]))

/** The levels of the map, coarse to fine. */
const WORLDS = ['geo/world.json', 'geo/world-fine.json', 'geo/world-finest.json']

describe('deriveGeometry(readText)', () => {
  test.each([
    ['geo/world.json', 40_000],
    ['geo/world-fine.json', 85_000],
    ['geo/world-finest.json', 190_000],
    ['geo/inset.json', 17_000],
  ])('keeps %s under %i bytes after gzip', (name, limit) => {
    expect(gzipSync(textOf(name)).length).toBeLessThanOrEqual(limit)
    expect(textOf(name).length).toBeGreaterThan(limit / 2)
  })

  test('gives the same bytes again', () => {
    expect(deriveGeometry(readSeed)).toEqual(files)
  })

  test('gives the first view, with its inset, at most 70 kB', () => {
    const bytes = ['geo/world.json', 'geo/inset.json'].map((name) => gzipSync(textOf(name)).length)
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(70_000)
  })

  test('has more points from each level to the next', () => {
    const points = WORLDS.map((name) => placesOf(name).topology.arcs.flat().length)
    expect(points).toEqual(points.toSorted((a, b) => a - b))
    expect(points[2]).toBeGreaterThan(2 * (points[1] ?? Infinity))
  })

  test.each(WORLDS)('%s has each code once', (name) => {
    const codes = codesOf(name)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.filter((code) => code.startsWith('CN-'))).toHaveLength(31)
    expect(codes).toEqual(expect.arrayContaining(['HK', 'MO', 'TW', 'AU', 'MV', 'NR', 'XK']))
    expect(codes).not.toContain('CN')
  })

  test('the inset has the mainland by province and its three partners', () => {
    const codes = codesOf('geo/inset.json')
    expect(codes).toHaveLength(34)
    expect(codes).toEqual(expect.arrayContaining(['CN-GD', 'CN-XZ', 'HK', 'MO', 'TW']))
  })

  test('AU is Australia, not its islands in the Indian Ocean', () => {
    const { topology, places } = placesOf('geo/world.json')
    const australia = places.geometries.filter(({ id }) => id === 'AU')
    expect(australia).toHaveLength(1)
    const [west] = projectEqualEarth([113, -26])
    const xs = ringsOf(topology, 'AU')
      .flat()
      .map(([x]) => x ?? 0)
    expect(Math.min(...xs)).toBeCloseTo(west, 1)
  })

  test.each([
    ['geo/world.json', 'CN-XJ', 'KZ'],
    ['geo/world.json', 'CN-GD', 'CN-GX'],
    ['geo/world.json', 'CN-GD', 'HK'],
    ['geo/world-fine.json', 'CN-YN', 'VN'],
    ['geo/world-fine.json', 'DE', 'PL'],
    ['geo/world-finest.json', 'CN-GD', 'HK'],
    ['geo/world-finest.json', 'CN-XJ', 'KZ'],
    ['geo/inset.json', 'CN-JS', 'CN-SH'],
  ])('in %s the border of %s and %s is one line', (name, one, other) => {
    const { topology, places } = placesOf(name)
    const index = (code: string) => places.geometries.findIndex(({ id }) => id === code)
    expect(neighbors(places.geometries)[index(one)]).toContain(index(other))
    const border = mesh(
      topology,
      places,
      (a, b) => a !== b && [a.id, b.id].includes(one) && [a.id, b.id].includes(other),
    )
    expect(border.coordinates.flat().length).toBeGreaterThan(1)
  })

  test('gives every place an outline, however small', () => {
    const { topology, places } = placesOf('geo/world.json')
    for (const { id } of places.geometries) {
      if (id === undefined) continue
      expect(ringsOf(topology, String(id))[0]?.length, String(id)).toBeGreaterThanOrEqual(2)
    }
  })

  test('puts a province where the projection puts it', () => {
    const { topology } = placesOf('geo/world.json')
    const points = ringsOf(topology, 'CN-GD').flat()
    const xs = points.map(([x]) => x ?? NaN)
    const ys = points.map(([, y]) => y ?? NaN)
    const [x, y] = projectEqualEarth([113.72, 23.792])
    expect(Math.min(...xs)).toBeLessThan(x)
    expect(Math.max(...xs)).toBeGreaterThan(x)
    expect(Math.min(...ys)).toBeLessThan(y)
    expect(Math.max(...ys)).toBeGreaterThan(y)
  })

  test('keeps the area of a large country within 1 %', () => {
    const { topology } = placesOf('geo/world.json')
    const area = ringsOf(topology, 'BY').reduce((sum, ring) => sum + Math.abs(shoelace(ring)), 0)
    const earth = 6371.0072 ** 2
    expect((area * earth) / 207_600).toBeCloseTo(1, 2)
  })
})

function ringsOf(topology: Topology<{ places: GeometryCollection }>, code: string): number[][][] {
  const shape = topology.objects.places.geometries.find(({ id }) => id === code)
  if (shape?.type !== 'MultiPolygon') return []
  const { geometry } = feature(topology, shape)
  return geometry.coordinates.flat()
}

function shoelace(ring: number[][]): number {
  return (
    ring.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
      return sum + x * nextY - nextX * y
    }, 0) / 2
  )
}
