import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { keepRules } from '../../src/leaflet/keepRules.ts'
import { UNWANTED_CLASSES } from '../../src/leaflet/vitePlugin.ts'

it.each([
  ['a rule of what is wanted stays', '.map{top:0}', '.map {top:0}\n'],
  ['another goes', '.pop{top:0}.map{left:0}', '.map {left:0}\n'],
  [
    'of several selectors those go that are unwanted',
    '.map,.map .pop > a{top:0}',
    '.map {top:0}\n',
  ],
  ['what is left empty goes with it', '@media print { /* why */ .pop{top:0} }', ''],
])('keepRules(css, unwanted): %s', (_, css, expected) => {
  expect(keepRules(css, /\.pop/u)).toBe(expected)
})

it('of Leaflet’s style sheet what places and moves a map is left, and no picture', () => {
  const sheet = readFileSync(
    createRequire(import.meta.url).resolve('leaflet/dist/leaflet.css'),
    'utf8',
  )
  const kept = keepRules(sheet, UNWANTED_CLASSES)
  expect(kept).not.toContain('url(')
  const named = new Set([...kept.matchAll(/\.(leaflet-[a-z-]+)/gu)].map(([, name]) => name))
  expect([...named].sort()).toEqual([
    'leaflet-container',
    'leaflet-dragging',
    'leaflet-grab',
    'leaflet-map-pane',
    'leaflet-pane',
    'leaflet-touch-drag',
    'leaflet-touch-zoom',
    'leaflet-zoom-anim',
    'leaflet-zoom-animated',
    'leaflet-zoom-hide',
  ])
})
