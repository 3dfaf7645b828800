import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { indexDataset } from '../../../src/dashboard/dataset.ts'
import { focusPoints, pointsOf } from '../../../src/dashboard/map/mapScene.ts'
import { MapTooltip } from '../../../src/dashboard/map/MapTooltip.tsx'
import { spokenTarget } from '../../../src/dashboard/map/sentences.ts'
import { findThread, type Target } from '../../../src/dashboard/map/target.ts'
import { selectMapData } from '../../../src/dashboard/select/mapData.ts'
import { unravelThreads } from '../../../src/dashboard/select/mapThreads.ts'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { mapAtlas } from './mapAtlas.ts'

const { fact, trade } = makeFacts()
const facts = [
  fact('tie', { china: 'CN-GD', chinaPlace: 'Guangzhou', partner: 'DE', partnerPlace: 'Bad Ems' }),
  trade({ china: 'CN-GD', chinaPlace: 'Guangzhou', partner: 'DE', from: '2022', growthPct: 4 }),
  fact('event', { china: 'CN-GS', partner: 'BY' }),
]
const atlas = mapAtlas(facts)
const CITY: Target = { type: 'place', code: 'CN-GD/Guangzhou' }
const PAIR: Target = { type: 'thread', key: 'CN-GD DE', kind: null }

const dataOf = (change: Partial<View> = {}, of = atlas) =>
  selectMapData(of, { ...EMPTY_VIEW, ...change }, of.dataset.facts)
/** As the map draws it where cities are shown: no thread of the pair itself is left. */
const takenApart = () => {
  const data = dataOf()
  return { ...data, threads: unravelThreads(atlas, data.threads, () => true) }
}

function textOf(target: Target, data = dataOf(), language: View['language'] = 'en') {
  const size = { width: 800, height: 600 }
  const { container } = render(<MapTooltip {...{ target, data, language, size }} x={10} y={10} />)
  return container.textContent
}

afterEach(cleanup)

describe('MapTooltip', () => {
  it('tells of a pair that is drawn in parts what all of them are', () => {
    expect(takenApart().threads.map(({ key }) => key)).not.toContain('CN-GD DE')
    expect(textOf(PAIR, takenApart())).toBe('Guangdong – Germany2 factsTies1Trade1')
  })

  it('tells of a city what is measured', () => {
    expect(textOf(CITY)).toBe('GuangzhouGuangdong · 2 factsTies1Trade1')
    const growth = dataOf({ measure: { type: 'growth' } })
    expect(textOf(CITY, growth)).toContain('Guangdong · +4\u202f% trade with Germany, 2022')
    expect(textOf(CITY, growth, 'zh')).toMatch(/广东 · .*德国.*4%/u)
    expect(spokenTarget(CITY, growth, 'en')).toContain('+4\u202f% trade with Germany, 2022')
    const signings = dataOf({ measure: { type: 'signings' } })
    expect(textOf(CITY, signings)).toContain('2 facts, no signing among them')
  })

  it('marks what a document of the reader’s own says, and nothing else', () => {
    const [tie, ...others] = facts
    if (tie === undefined) throw new Error('no tie')
    const mixed = indexDataset(
      { ...atlas.dataset, facts: [{ ...tie, document: 'yours-1' }, ...others] },
      new Set(['yours-1']),
    )
    const data = dataOf({}, mixed)
    expect(textOf(CITY, data)).toContain('Guangzhou yours')
    expect(textOf(PAIR, data)).toContain('Germany yours')
    expect(textOf({ ...PAIR, kind: 'trade' }, data)).not.toContain('yours')
    expect(textOf({ type: 'place', code: 'DE' }, data, 'zh')).toContain('德国 您的')
    expect(textOf({ type: 'place', code: 'BY' }, data)).not.toContain('yours')
    expect(spokenTarget(PAIR, data, 'en')).toBe(
      'Guangdong – Germany, yours, 2 facts: Ties 1, Trade 1',
    )
  })
})

it('findThread(key, data) knows places whose names have blanks, and focusPoints their ends', () => {
  const data = takenApart()
  const key = 'CN-GD/Guangzhou DE/Bad Ems'
  expect(findThread(key, data)).toMatchObject({ from: 'CN-GD/Guangzhou', to: 'DE/Bad Ems' })
  const points = new Map([
    ...pointsOf(atlas),
    ...[key.slice(0, 15), key.slice(16)].map((end) => [end, [1, 0.5] as const] as const),
  ])
  const frame = {
    ...{ zoom: 5, scale: 900, origin: { x: 0, y: 0 }, offset: { x: 0, y: 0 } },
    ...{ size: { width: 800, height: 600 }, center: [0, 0.5] as const },
  }
  expect(focusPoints({ type: 'thread', key, kind: null }, data, points, frame)).toHaveLength(2)
})
