// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { boxInSight, type Frame } from '../../../src/dashboard/map/frame.ts'
import { focusPoints, mapScene, pointsOf } from '../../../src/dashboard/map/mapScene.ts'
import { emphasisOf } from '../../../src/dashboard/map/target.ts'
import { selectFacts } from '../../../src/dashboard/select/facts.ts'
import { selectMapData } from '../../../src/dashboard/select/mapData.ts'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { mapAtlas } from './mapAtlas.ts'

const { fact, trade } = makeFacts()
const atlas = mapAtlas([
  fact('tie', { china: 'CN-GD', partner: 'BY' }),
  trade({ china: 'CN-GD', partner: 'BY', flow: 'export' }),
  fact('event', { china: 'CN-GX', partner: 'ASEAN' }),
  fact('event', { china: 'CN-GD', partner: 'CI' }),
])
const points = pointsOf(atlas)
const WORLD: Frame = {
  zoom: 2,
  scale: 190,
  origin: { x: -500, y: -300 },
  offset: { x: 0, y: 0 },
  size: { width: 1060, height: 660 },
  center: [0.7, 0.1],
}
/** Around the Pearl River. */
const NEAR: Frame = { ...WORLD, zoom: 6, scale: 3000, center: [0.13, 0.5] }

const sceneOf = (frame: Frame, change: Partial<View> = {}, parted = 1) => {
  const view = { ...EMPTY_VIEW, ...change }
  return mapScene(selectMapData(atlas, view, selectFacts(atlas, view)), points, frame, parted)
}

describe('mapScene(data, points, frame, parted)', () => {
  it('draws one line a thread, the strongest last', () => {
    const { lines, threads } = sceneOf(WORLD)
    expect(lines.map(({ id }) => id)).toEqual(['CN-GX ASEAN', 'CN-GD CI', 'CN-GD BY'])
    expect(threads[0]?.key).toBe('CN-GD BY')
    expect(lines.every(({ isStrand, chevron }) => !isStrand && chevron === null)).toBe(true)
  })

  it('parts the threads of a selection, and lets the others stand behind', () => {
    const scene = sceneOf(WORLD, { partners: ['BY'] })
    expect(scene.lines.map(({ id }) => id)).toEqual(['CN-GD BY tie', 'CN-GD BY trade'])
    expect(scene.background.match(/M/gu)).toHaveLength(2)
    expect(new Set(scene.lines.map(({ path }) => path)).size).toBe(2)
    const together = sceneOf(WORLD, { partners: ['BY'] }, 0)
    expect(new Set(together.lines.map(({ path }) => path)).size).toBe(1)
  })

  it('heads a chevron the way the goods go', () => {
    const chevron = sceneOf(WORLD, { partners: ['BY'] }).lines.find(
      ({ kind }) => kind === 'trade',
    )?.chevron
    // To the north-west: left and up on the screen, where degrees run clockwise from the right.
    const heading = (((chevron?.degrees ?? NaN) % 360) + 360) % 360
    expect(heading).toBeGreaterThan(180)
    expect(heading).toBeLessThan(225)
  })

  it('marks the ends, provinces above partners and blocs', () => {
    const { marks } = sceneOf(WORLD)
    expect(marks.map(({ code }) => code)).toEqual(['ASEAN', 'CI', 'BY', 'CN-GX', 'CN-GD'])
    expect(marks.map(({ type }) => type)).toEqual([
      'bloc',
      'partner',
      'partner',
      'province',
      'province',
    ])
  })

  it('marks a selected place without threads', () => {
    const { marks } = sceneOf(WORLD, { provinces: ['CN-XZ'] })
    expect(marks.map(({ code, isSelected }) => [code, isSelected])).toEqual([['CN-XZ', true]])
  })

  it('draws only threads with an end in sight, but those of a selection wherever they pass', () => {
    expect(sceneOf(NEAR).inSight).toBe(3)
    const overEurope: Frame = { ...NEAR, center: points.get('BY') ?? [0, 0] }
    expect(sceneOf(overEurope).threads.map(({ key }) => key)).toEqual(['CN-GD BY'])
    const overTheSea: Frame = { ...NEAR, center: [1.5, 0] }
    expect(sceneOf(overTheSea).threads).toEqual([])
    expect(sceneOf(overTheSea, { partners: ['BY'] }).threads).toHaveLength(1)
  })

  it('draws the 60 strongest of more', () => {
    const pairs = Array.from({ length: 5 }, () => ['CN-GD', 'CN-GS', 'CN-SD', 'CN-GX', 'CN-BJ'])
    const partners = ['AE', 'BY', 'CI', 'DE', 'FR', 'HK', 'IT', 'ASEAN']
    const many = pairs
      .flat()
      .flatMap((china) => partners.map((partner) => fact('tie', { china, partner })))
    const full = mapAtlas(many)
    const data = selectMapData(full, EMPTY_VIEW, many)
    expect(data.threads).toHaveLength(40)
    const doubled = {
      ...data,
      threads: [
        ...data.threads,
        // The same lines of another forty pairs.
        ...data.threads.map((thread) => ({ ...thread, province: `${thread.province}-2` })),
      ],
    }
    const scene = mapScene(doubled, points, WORLD, 1)
    expect([scene.threads.length, scene.inSight]).toEqual([60, 80])
  })
})

describe('boxInSight(frame)', () => {
  it('is as large as the map shows', () => {
    const box = boxInSight(WORLD)
    expect((box.east - box.west) * WORLD.scale).toBeCloseTo(1060)
    expect((box.north + box.south) / 2).toBeCloseTo(0.1)
  })
})

const sceneData = selectMapData(atlas, EMPTY_VIEW, selectFacts(atlas, EMPTY_VIEW))

describe('focusPoints(focused, data, points, frame)', () => {
  it.each([
    [null, 0],
    [{ type: 'place', code: 'CN-XZ' } as const, 1],
    [{ type: 'place', code: 'BRI' } as const, 0],
    [{ type: 'thread', key: 'CN-GD BY', kind: null } as const, 2],
    [{ type: 'thread', key: 'CN-GD/Nan An BY', kind: null } as const, 0],
  ])('of %j are %i', (focused, count) => {
    expect(focusPoints(focused, sceneData, points, WORLD)).toHaveLength(count)
  })
})

describe('emphasisOf(target, thread, kind, threads)', () => {
  const { threads } = sceneOf(WORLD)
  const [thread] = threads
  it.each([
    ['nothing', null, 'rest'],
    ['the thread', { type: 'thread', key: 'CN-GD BY', kind: null }, 'active'],
    ['this strand', { type: 'thread', key: 'CN-GD BY', kind: 'tie' }, 'active'],
    ['another strand', { type: 'thread', key: 'CN-GD BY', kind: 'trade' }, 'dimmed'],
    ['another thread', { type: 'thread', key: 'CN-GX ASEAN', kind: null }, 'dimmed'],
    ['its province', { type: 'place', code: 'CN-GD' }, 'kept'],
    ['its partner', { type: 'place', code: 'BY' }, 'kept'],
    ['a place of other threads', { type: 'place', code: 'ASEAN' }, 'dimmed'],
    ['a place without threads', { type: 'place', code: 'DE' }, 'rest'],
  ] as const)('with the pointer on %s is %3$s', (_, target, emphasis) => {
    if (thread === undefined) throw new Error('no thread')
    expect(emphasisOf(target, thread, 'tie', threads)).toBe(emphasis)
  })
})
