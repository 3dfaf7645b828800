// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Topology } from 'topojson-specification'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { parseOutlines } from '../../src/dashboard/map/parseOutlines.ts'
import { gridShapes } from '../../src/opening/gridPaths.ts'

const world = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../public/data/geo/world.json'), 'utf8'),
) as Topology

/** What the page reads out of a document with this land. */
async function readDrawn(shapes: { code: string | null; path: string }[]) {
  const { scale, translate } = world.transform ?? { scale: [], translate: [] }
  const paths = shapes.map(
    ({ code, path }) => `<path ${code === null ? '' : `data-code="${code}"`} d="${path}"/>`,
  )
  document.body.innerHTML = `<svg><g id="opening-land" data-scale="${scale.join(' ')}" data-translate="${translate.join(' ')}">${paths.join('')}</g></svg>`
  const { drawnOutlines } = await import('../../src/dashboard/map/drawnOutlines.ts')
  return drawnOutlines
}

beforeEach(() => {
  vi.resetModules()
})

describe('gridShapes(topology)', () => {
  it('gives what the page reads again as the outlines of the file', async () => {
    const drawnOutlines = await readDrawn(gridShapes(world))
    expect(drawnOutlines()).toEqual(parseOutlines(world))
  })

  it('gives whole steps of the grid', () => {
    for (const { path } of gridShapes(world)) expect(path).toMatch(/^(?:M[-\d ]+l[-\d ]+z)*$/u)
  })
})

describe('drawnOutlines()', () => {
  it('is null the second time, and where the page has no picture', async () => {
    const drawnOutlines = await readDrawn(gridShapes(world).slice(0, 1))
    expect(drawnOutlines()).toHaveLength(1)
    expect(drawnOutlines()).toBeNull()
    vi.resetModules()
    const other = await readDrawn([])
    expect(other()).toBeNull()
  })
})
