// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { mapScene, MOST_WOVEN, pointsOf } from '../../../src/dashboard/map/mapScene.ts'
import { selectMapData } from '../../../src/dashboard/select/mapData.ts'
import { MOST_THREADS } from '../../../src/dashboard/select/mapThreads.ts'
import { EMPTY_VIEW } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { mapAtlas } from './mapAtlas.ts'

const { fact } = makeFacts()
const atlas = mapAtlas([fact('tie', { china: 'CN-GD', partner: 'DE' })])
const data = selectMapData(atlas, EMPTY_VIEW, atlas.dataset.facts)
const points = pointsOf(atlas)
const frame = {
  zoom: 2,
  scale: 190,
  origin: { x: 0, y: 0 },
  offset: { x: 0, y: 0 },
  size: { width: 1200, height: 800 },
  center: [0, 0.5] as const,
}
const [thread] = data.threads
if (thread === undefined) throw new Error('no thread to take apart')

/** So many pairs, each taken apart into so many threads. */
const unravelled = (pairs: number, parts: number) =>
  Array.from({ length: pairs * parts }, (_, index) => ({
    ...thread,
    key: `thread ${index}`,
    province: `CN-${index % pairs}`,
  }))

describe('mapScene(data, pointByCode, frame, parted)', () => {
  it.each([
    ['all of few pairs', 3, 1, 3, 3],
    ['all parts of few pairs, counted as pairs', 3, 4, 12, 3],
    ['the first of many pairs, with all their parts', 80, 2, 2 * MOST_THREADS, MOST_THREADS],
  ])('draws %s', (_, pairs, parts, threads, drawn) => {
    const scene = mapScene({ ...data, threads: unravelled(pairs, parts) }, points, frame, 1)
    expect(scene.threads).toHaveLength(threads)
    expect([scene.drawn, scene.inSight]).toEqual([drawn, pairs])
    expect([scene.background, scene.woven, scene.web]).toEqual(['', 0, null])
  })

  it.each([
    ['all of them', 500, 500 - MOST_THREADS, false],
    ['most of them', 800, 800 - MOST_THREADS, true],
    ['no more than can be drawn', 4000, MOST_WOVEN - MOST_THREADS, true],
  ])('weaves %s where too many pairs are in sight', (_, pairs, woven, isWeb) => {
    const scene = mapScene({ ...data, threads: unravelled(pairs, 1) }, points, frame, 1)
    expect(scene.threads).toHaveLength(MOST_THREADS)
    expect(scene.woven).toBe(woven)
    if (isWeb) expect(scene.web?.threads).toHaveLength(woven)
    else expect(scene.background.split('M')).toHaveLength(woven + 1)
    expect(scene.web === null).toBe(!isWeb)
  })
})
