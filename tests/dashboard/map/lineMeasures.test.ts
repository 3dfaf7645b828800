// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { mapScene, pointsOf } from '../../../src/dashboard/map/mapScene.ts'
import { parseMeasure } from '../../../src/dashboard/measure.ts'
import { selectFacts } from '../../../src/dashboard/select/facts.ts'
import { selectMapData } from '../../../src/dashboard/select/mapData.ts'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { mapAtlas } from './mapAtlas.ts'

const { fact, trade } = makeFacts()
const atlas = mapAtlas([
  fact('event', { china: 'CN-GD', partner: 'BY' }),
  fact('event', { china: 'CN-GD', partner: 'BY' }),
  fact('event', { china: 'CN-GD', partner: 'BY' }),
  trade({ china: 'CN-GD', partner: 'BY', from: '2021', growthPct: 8 }),
  trade({ china: 'CN-GS', partner: 'DE', from: '2021', growthPct: -30 }),
  trade({ china: 'CN-GS', partner: 'DE', from: '2020', growthPct: 400 }),
  fact('tie', { china: 'CN-SD', partner: 'IT' }),
])
const frame = {
  zoom: 2,
  scale: 190,
  origin: { x: 0, y: 0 },
  offset: { x: 0, y: 0 },
  size: { width: 1200, height: 800 },
  center: [0.5, 0] as const,
}
const linesOf = (measure: string, change: Partial<View> = {}) => {
  const view = { ...EMPTY_VIEW, measure: parseMeasure(measure), ...change }
  const data = selectMapData(atlas, view, selectFacts(atlas, view))
  return mapScene(data, pointsOf(atlas), frame, 1)
}

describe('threads by a measure', () => {
  it('are as wide as what is measured, in its colour, those without below the others', () => {
    const { lines, threads } = linesOf('growth')
    expect(threads.map(({ key }) => key)).toEqual(['CN-GS DE', 'CN-GD BY', 'CN-SD IT'])
    expect(lines.map(({ id, kind, isMeasured }) => [id, kind, isMeasured])).toEqual([
      ['CN-SD IT', 'tie', false],
      ['CN-GD BY', 'trade', true],
      ['CN-GS DE', 'trade', true],
    ])
    const [thin, small, large] = lines.map(({ width }) => width)
    expect(thin).toBe(1)
    expect(large).toBeGreaterThan(small ?? Infinity)
  })

  it('are as wide as facts when facts are counted', () => {
    const { lines } = linesOf('facts')
    expect(lines.map(({ id }) => id).at(-1)).toBe('CN-GD BY')
    expect(lines.every(({ isMeasured }) => isMeasured)).toBe(true)
  })

  it('have one strand that is measured, the others are thin', () => {
    const { lines } = linesOf('growth', { partners: ['BY'] })
    expect(lines.map(({ kind, isMeasured }) => [kind, isMeasured])).toEqual([
      ['event', false],
      ['trade', true],
    ])
  })
})

describe('strands of a selection', () => {
  it('take the pointer as widely as they are apart, up to 24 px, a single one 24', () => {
    const hits = (change: Partial<View>) =>
      linesOf('facts', change).lines.map((line) => line.hitWidth)
    const [event, own] = hits({ partners: ['BY'] })
    expect(event).toBe(own)
    expect(event).toBeGreaterThanOrEqual(7)
    expect(event).toBeLessThanOrEqual(24)
    expect(hits({ partners: ['IT'] })).toEqual([24])
  })
})
