// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import {
  homePosition,
  scaleOfZoom,
  type MapPosition,
  type Rect,
} from '../../../src/dashboard/map/fit.ts'
import { pointsOf } from '../../../src/dashboard/map/mapScene.ts'
import {
  onlySelectedPoint,
  selectionPosition,
} from '../../../src/dashboard/map/selectionPosition.ts'
import { selectFacts } from '../../../src/dashboard/select/facts.ts'
import { selectMapData } from '../../../src/dashboard/select/mapData.ts'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { mapAtlas } from './mapAtlas.ts'

const { fact } = makeFacts()
const atlas = mapAtlas([
  fact('tie', { china: 'CN-GD', partner: 'BY' }),
  fact('tie', { china: 'CN-SD', partner: 'BY' }),
  fact('tie', { china: 'CN-GD', partner: 'HK' }),
  fact('tie', { china: 'CN-GS', partner: 'BRI' }),
])
const points = pointsOf(atlas)
const SIZE = { width: 980, height: 660 }
const LEGEND: Rect = { x: 664, y: 440, width: 300, height: 204 }

function positionOf(change: Partial<View>, floating: readonly Rect[] = []): MapPosition | null {
  const view = { ...EMPTY_VIEW, ...change }
  const data = selectMapData(atlas, view, selectFacts(atlas, view))
  return selectionPosition(data, points, [], SIZE, () => floating)
}
function onScreen(code: string, position: MapPosition | null) {
  const [x, y] = points.get(code) ?? [NaN, NaN]
  const { center, zoom } = position ?? { center: [NaN, NaN], zoom: NaN }
  const scale = scaleOfZoom(zoom)
  return {
    x: SIZE.width / 2 + (x - (center[0] ?? NaN)) * scale,
    y: SIZE.height / 2 - (y - (center[1] ?? NaN)) * scale,
  }
}

describe('selectionPosition(data, points, outlines, size, floatingAt)', () => {
  it.each(['BY', 'CN-GD', 'CN-SD'])(
    'shows %s well inside the map when Belarus is selected',
    (code) => {
      const { x, y } = onScreen(code, positionOf({ partners: ['BY'] }))
      expect(x).toBeGreaterThan(40)
      expect(x).toBeLessThan(SIZE.width - 70)
      expect(y).toBeGreaterThan(40)
      expect(y).toBeLessThan(SIZE.height - 40)
    },
  )

  it('keeps every end clear of what floats above the map, as large as that allows', () => {
    const free = positionOf({ partners: ['BY'] })
    const beside = positionOf({ partners: ['BY'] }, [LEGEND])
    for (const code of ['BY', 'CN-GD', 'CN-SD']) {
      const { x, y } = onScreen(code, beside)
      expect(x > LEGEND.x && y > LEGEND.y).toBe(false)
    }
    expect(beside?.zoom ?? 0).toBeLessThanOrEqual(free?.zoom ?? 0)
    expect(beside?.zoom ?? 0).toBeGreaterThan(homePosition(SIZE).zoom + 0.5)
  })

  it('does not go closer than neighbours can be told', () => {
    expect(positionOf({ partners: ['HK'] })?.zoom).toBe(4.6)
  })

  it('stays where it is for a selection without a place', () => {
    expect(positionOf({ provinces: ['CN'] })).toBeNull()
  })
})

describe('onlySelectedPoint(data, pointByCode)', () => {
  it.each<[string, Partial<View>, string | null]>([
    ['that of one partner', { partners: ['BY'] }, 'BY'],
    ['that of one province', { provinces: ['CN-GD'] }, 'CN-GD'],
    ['none of two places', { provinces: ['CN-GD'], partners: ['BY'] }, null],
    ['none of no selection', {}, null],
  ])('is %s', (_, change, code) => {
    const view = { ...EMPTY_VIEW, ...change }
    const data = selectMapData(atlas, view, selectFacts(atlas, view))
    expect(onlySelectedPoint(data, points)).toEqual(code === null ? null : points.get(code))
  })
})
