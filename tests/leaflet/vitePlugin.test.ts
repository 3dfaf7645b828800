import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { keepReached } from '../../src/leaflet/keepReached.ts'
import { UNWANTED, USED } from '../../src/leaflet/vitePlugin.ts'

const code = readFileSync(
  createRequire(import.meta.url).resolve('leaflet/dist/leaflet-src.esm.js'),
  'utf8',
)

it('of Leaflet less than half is left, with all that moves a map and nothing that draws on it', () => {
  const kept = keepReached(code, USED, UNWANTED)
  expect(kept.length).toBeLessThan(code.length / 2)
  for (const name of ['Map', 'Drag', 'TouchZoom', 'ScrollWheelZoom'])
    expect(kept).toContain(`var ${name} = `)
  for (const name of ['GridLayer', 'Polyline', 'Popup', 'Marker'])
    expect(kept).not.toContain(`var ${name} = `)
})
