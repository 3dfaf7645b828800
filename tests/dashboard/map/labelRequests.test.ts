// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Frame } from '../../../src/dashboard/map/frame.ts'
import {
  labelRequests,
  labelRequestsOf,
  mostLabels,
} from '../../../src/dashboard/map/labelRequests.ts'
import { mapScene, pointsOf } from '../../../src/dashboard/map/mapScene.ts'
import { selectFacts } from '../../../src/dashboard/select/facts.ts'
import { selectMapData } from '../../../src/dashboard/select/mapData.ts'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { mapAtlas } from './mapAtlas.ts'

const { fact } = makeFacts()
const atlas = mapAtlas([
  ...Array.from({ length: 9 }, () => fact('tie', { china: 'CN-GD', partner: 'DE' })),
  fact('tie', { china: 'CN-GD', partner: 'BY' }),
  fact('tie', { china: 'CN-GS', partner: 'BY' }),
  fact('event', { china: 'CN-GD', partner: 'ASEAN' }),
])
const points = pointsOf(atlas)
const frame: Frame = {
  zoom: 2,
  scale: 190,
  origin: { x: -500, y: -300 },
  offset: { x: 0, y: 0 },
  size: { width: 1060, height: 660 },
  center: [0.7, 0.1],
}

function sceneOf(change: Partial<View>, provinceSide = 12) {
  const view = { ...EMPTY_VIEW, ...change }
  const data = selectMapData(atlas, view, selectFacts(atlas, view))
  const { marks, markScale } = mapScene(data, points, frame, 1)
  return {
    placeByCode: data.placeByCode,
    pointByCode: points,
    marks,
    markScale,
    frame,
    language: view.language,
    hasSelection: data.hasSelection,
    provinceSide,
    letterScale: 1,
    measure: (text: string) => text.length * 6,
  }
}
const keysOf = (change: Partial<View>, provinceSide?: number) =>
  labelRequests(sceneOf(change, provinceSide)).map(({ key }) => key)

describe('labelRequests(scene)', () => {
  it.each<[string, Partial<View>, number, string[]]>([
    ['partners by facts, then blocs', {}, 12, ['DE', 'BY', 'ASEAN']],
    [
      'provinces last, once they are large enough, those with facts first',
      {},
      30,
      ['DE', 'BY', 'ASEAN', 'CN-GD', 'CN-GS', 'CN-BJ', 'CN-GX', 'CN-HE', 'CN-SD', 'CN-XZ'],
    ],
    ['the selected and its counterparts', { partners: ['BY'] }, 30, ['BY', 'CN-GD', 'CN-GS']],
    ['a selected place without facts', { provinces: ['CN-XZ'] }, 12, ['CN-XZ']],
  ])('asks for %s', (_, change, provinceSide, keys) => {
    expect(keysOf(change, provinceSide)).toEqual(keys)
  })

  it('lets a partner of nine facts stand apart, and any that is selected', () => {
    const lead = (change: Partial<View>) =>
      labelRequests(sceneOf(change)).filter(({ canLead }) => canLead)
    expect(lead({}).map(({ key }) => key)).toEqual(['DE'])
    expect(lead({ partners: ['BY'] }).map(({ key }) => key)).toEqual(['BY'])
  })

  it('speaks the language of the reader', () => {
    const texts = labelRequests(sceneOf({ language: 'zh' })).map(({ text }) => text)
    expect(texts).toEqual(['德国', '白俄罗斯', '东盟'])
  })

  it('makes selected names larger', () => {
    const [selected] = labelRequests(sceneOf({ partners: ['BY'] }))
    const [, plain] = labelRequests(sceneOf({}))
    expect(selected?.height ?? 0).toBeGreaterThan(plain?.height ?? 0)
  })
})

describe('labelRequestsOf(codes, scene)', () => {
  it('asks for places that would have no name', () => {
    expect(labelRequestsOf(['CN-GD', 'BY', 'BRI'], sceneOf({})).map(({ text }) => text)).toEqual([
      'Guangdong',
      'Belarus',
    ])
  })
})

describe('mostLabels(scene, area)', () => {
  const phone = { x: 0, y: 0, width: 390, height: 200 }
  it('gives the small world of a phone a dozen names', () => {
    expect(mostLabels({ ...sceneOf({}), markScale: 0.7 }, phone)).toBe(13)
  })

  it.each([
    ['a larger world', sceneOf({})],
    ['a selection', { ...sceneOf({ partners: ['BY'] }), markScale: 0.7 }],
  ])('sets no limit to %s', (_, scene) => {
    expect(mostLabels(scene, phone)).toBe(Infinity)
  })
})
