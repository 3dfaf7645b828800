import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import {
  isEmptyLegend,
  selectLegendRows,
  type LegendRows,
} from '../../../src/dashboard/map/legendRows.ts'
import { MapLegend } from '../../../src/dashboard/map/MapLegend.tsx'
import { mapScene, pointsOf } from '../../../src/dashboard/map/mapScene.ts'
import { selectFacts } from '../../../src/dashboard/select/facts.ts'
import { selectMapData } from '../../../src/dashboard/select/mapData.ts'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { document as entry } from '../smallAtlas.ts'
import { mapAtlas } from './mapAtlas.ts'

const { fact, trade } = makeFacts()
const atlas = mapAtlas(
  [
    fact('tie', { china: 'CN-GD', partner: 'BY' }),
    trade({ china: 'CN-GD', partner: 'BY', flow: 'export' }),
    fact('event', { china: 'CN-GS', partner: 'ASEAN' }),
  ],
  [entry('b', { provinces: ['CN-HE'], facts: 0 })],
)
const points = pointsOf(atlas)
const outlines = [...points].map(([code, [x, y]]) => ({
  code,
  path: '',
  box: { west: x - 0.01, south: y - 0.01, east: x + 0.01, north: y + 0.01 },
  area: 0.0004,
}))
const WORLD = { west: -3, south: -2, east: 4, north: 2 }
const frame = {
  zoom: 2,
  scale: 190,
  origin: { x: 0, y: 0 },
  offset: { x: 0, y: 0 },
  size: { width: 1200, height: 800 },
  center: [0.5, 0] as const,
}

function rowsOf(change: Partial<View>, sight = WORLD, hasInset = false): LegendRows {
  const view = { ...EMPTY_VIEW, ...change }
  const data = selectMapData(atlas, view, selectFacts(atlas, view))
  const { lines } = mapScene(data, points, frame, 1)
  return selectLegendRows(data, lines, outlines, sight, hasInset)
}

afterEach(cleanup)

describe('selectLegendRows(data, lines, outlines, sight, hasInset)', () => {
  it('holds what is on the screen', () => {
    expect(rowsOf({})).toEqual({
      classes: [1, 2],
      hasZero: false,
      hasNothing: true,
      hasUnread: true,
      strands: [],
      hasThreads: true,
      hasBlocs: true,
      hasDirection: false,
    })
  })

  it('counts the strands of a selection by kind', () => {
    expect(rowsOf({ partners: ['BY'] })).toMatchObject({
      classes: [2],
      hasZero: true,
      strands: [
        { kind: 'tie', facts: 1 },
        { kind: 'trade', facts: 1 },
      ],
      hasBlocs: false,
      hasDirection: true,
    })
  })

  it('leaves out what lies out of sight, unless the inset shows it', () => {
    const europe = { west: -2, south: 0.8, east: -0.5, north: 1.3 }
    expect(rowsOf({}, europe)).toMatchObject({ classes: [2], hasNothing: false, hasUnread: false })
    expect(rowsOf({}, europe, true)).toMatchObject({ classes: [1, 2], hasNothing: true })
  })

  it('is empty over the open sea', () => {
    const sea = { west: 1.2, south: -0.2, east: 1.3, north: 0 }
    expect(isEmptyLegend({ ...rowsOf({}, sea), hasThreads: false })).toBe(true)
    expect(isEmptyLegend(rowsOf({}, sea))).toBe(false)
  })
})

describe('MapLegend', () => {
  it('explains the fills in use, the kinds of nothing and the lines', () => {
    render(<MapLegend rows={rowsOf({})} others="" language="en" />)
    expect(screen.getByRole('heading', { name: 'Facts read' })).toBeDefined()
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '1',
      '2–4',
      'read, nothing found',
      'no document read',
      'width = facts',
      'to a bloc',
    ])
  })

  it('names the kinds of strands and whom the others have nothing with', () => {
    render(<MapLegend rows={rowsOf({ partners: ['BY'] })} others="Belarus" language="en" />)
    const texts = screen.getAllByRole('listitem').map((item) => item.textContent)
    expect(texts.slice(0, 2)).toEqual(['Ties 1', 'Trade 1'])
    expect(texts).toContain('has facts, none with Belarus')
    expect(texts).toContain('way of goods or money')
  })

  it('speaks Chinese', () => {
    render(<MapLegend rows={rowsOf({ partners: ['BY'] })} others="白俄罗斯" language="zh" />)
    const texts = screen.getAllByRole('listitem').map((item) => item.textContent)
    expect(texts).toContain('有事实，但与白俄罗斯无关')
    expect(texts).toContain('未读过文件')
  })
})
