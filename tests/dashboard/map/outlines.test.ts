// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { planePoint } from '../../../src/dashboard/map/planePoint.ts'
import { typicalProvinceSide } from '../../../src/dashboard/map/mapScene.ts'
import {
  drawnLevel,
  PATH_UNITS,
  wantedLevel,
  WORLD_LEVELS,
  type Outline,
} from '../../../src/dashboard/map/outlines.ts'
import { parseOutlines } from '../../../src/dashboard/map/parseOutlines.ts'
import { deriveGeometry } from '../../../src/ingest/geometry.ts'

const files = deriveGeometry((name) => readFileSync(`seeds/geo/${name}`, 'utf8'))
const world = parseOutlines(
  JSON.parse(files.find(({ name }) => name === 'geo/world.json')?.text ?? '') as Topology,
)
const outlineOf = (code: string) => world.find((outline) => outline.code === code)

describe('parseOutlines(topology)', () => {
  it('has every province and its partners, and land without a name', () => {
    expect(world.filter(({ code }) => code?.startsWith('CN-')).length).toBe(31)
    expect(world.some(({ code }) => code === null)).toBe(true)
    expect(outlineOf('TW')).toBeDefined()
  })

  it('draws paths of whole numbers, each ring closed', () => {
    for (const { path } of world) {
      expect(path).toMatch(/^(M-?\d+ -?\d+l[-\d ]+z)*$/u)
    }
  })

  it.each<[string, [number, number]]>([
    ['BY', [28.4, 53.8]],
    ['CN-XZ', [88.4, 31.5]],
    ['US', [-97.5, 39.5]],
    ['AU', [134, -24]],
  ])('has the label point of %s in its box', (code, lonLat) => {
    const [x, y] = planePoint(lonLat)
    const box = outlineOf(code)?.box
    expect(box !== undefined && x > box.west && x < box.east).toBe(true)
    expect(box !== undefined && y > box.south && y < box.north).toBe(true)
  })

  it('starts paths in the units of the plane, y down', () => {
    const [, x, y] = /^M(-?\d+) (-?\d+)/u.exec(outlineOf('BY')?.path ?? '') ?? []
    const box = outlineOf('BY')?.box
    expect(Number(x) / PATH_UNITS).toBeCloseTo(box?.west ?? NaN, 0)
    expect(-Number(y) / PATH_UNITS).toBeCloseTo(box?.north ?? NaN, 0)
  })

  it('measures areas in the plane', () => {
    const earth = 6371 ** 2
    const area = (outline: Outline | undefined) => Math.abs(outline?.area ?? NaN) * earth
    expect(area(outlineOf('CN-XJ'))).toBeGreaterThan(1.55e6)
    expect(area(outlineOf('CN-XJ'))).toBeLessThan(1.75e6)
    expect(typicalProvinceSide(world) * 6371).toBeGreaterThan(350)
    expect(typicalProvinceSide(world) * 6371).toBeLessThan(450)
  })
})

describe('wantedLevel(zoom)', () => {
  it.each([
    [0, 'world'],
    [3.99, 'world'],
    [4, 'world-fine'],
    [5.49, 'world-fine'],
    [5.5, 'world-finest'],
    [7, 'world-finest'],
  ])('at zoom %d is that of %s', (zoom, file) => {
    expect(WORLD_LEVELS[wantedLevel(zoom)]?.file).toBe(file)
  })
})

describe('drawnLevel(wanted, isThere)', () => {
  it.each<[string, number, boolean[], number | null]>([
    ['the wanted one', 1, [true, true, true], 1],
    ['the first while nothing finer is there', 2, [true, false, false], 0],
    ['the finest of the coarser ones', 2, [true, true, false], 1],
    ['a finer one before a coarser one', 1, [true, false, true], 2],
    ['none while none is there', 0, [false, false, false], null],
  ])('is %s', (_, wanted, isThere, level) => {
    expect(drawnLevel(wanted, isThere)).toBe(level)
  })
})
