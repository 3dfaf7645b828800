import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selectTimeline } from '../../../src/dashboard/select/timeline.ts'
import { layOutLane, type LaneOptions } from '../../../src/dashboard/timeline/layOutLane.ts'
import { timeScale } from '../../../src/dashboard/timeline/timeScale.ts'
import type { Fact } from '../../../src/model/fact.ts'
import { makeFacts } from '../charts/factory.ts'
import { smallAtlas } from '../smallAtlas.ts'

const { fact } = makeFacts()

/** A lane of ten years, 100 px each, from 2011 on; a mark's middle is 14 px right of its moment. */
const OPTIONS: LaneOptions = {
  scale: timeScale({ first: 2011, last: 2020 }, new Map(), 1000),
  width: 1028,
  target: 24,
  mostRows: 3,
  labelsOf: ({ kind }) => [`a long label of a ${kind}`, kind],
  widthOf: (text) => text.length * 6,
}

function layOut(facts: readonly Fact[], options: Partial<LaneOptions> = {}) {
  const { lanes } = selectTimeline(smallAtlas(facts), facts, 'province', { from: null, to: null })
  return layOutLane(lanes[0]?.spots ?? [], { ...OPTIONS, ...options })
}

const middleOf = ({ left, width }: { left: number; width: number }) => left + width / 2

describe('layOutLane(spots, options)', () => {
  it('puts a mark on its day, and in the middle of a month or a year with a line as long as that', () => {
    const { placed } = layOut([
      fact('tie', { from: '2012' }),
      fact('tie', { from: '2014-07' }),
      fact('tie', { from: '2016-01-01' }),
    ])
    expect(placed.map((spot) => Math.round(middleOf(spot)))).toEqual([164, 368, 514])
    expect(placed.map(({ line }) => line && [line.left, Math.round(line.width)])).toEqual([
      [114, 100],
      [364, 8],
      null,
    ])
  })

  it('begins a range at its start, and says where it goes on beyond the years that are shown', () => {
    const { placed } = layOut([fact('tie', { from: '2007', to: '2013' })])
    expect(placed[0]?.line).toEqual({
      left: 14,
      width: 300,
      isRange: true,
      isCutLeft: true,
      isCutRight: false,
    })
    expect(placed[0]?.left).toBeLessThan(20)
  })

  it('puts what is in the way of each other into rows', () => {
    const { placed, height } = layOut([
      fact('tie', { from: '2014-07-01' }),
      fact('tie', { from: '2014-07-10' }),
      fact('tie', { from: '2018-07-10' }),
    ])
    expect(placed.map(({ top }) => top)).toEqual([0, 24, 0])
    expect(height).toBe(48)
  })

  it('stands several facts of one date together', () => {
    const { placed } = layOut([
      fact('trade', { from: '2014-07-01' }),
      fact('tie', { from: '2014-07-01' }),
      fact('event', { from: '2014-07-01' }),
    ])
    expect(placed).toHaveLength(1)
    expect(placed[0]?.glyphs.map(({ fact: { kind } }) => kind)).toEqual(['tie', 'event', 'trade'])
    expect(new Set(placed[0]?.glyphs.map(({ x, y }) => `${x} ${y}`)).size).toBe(3)
  })

  it('is a number where there are more than a dozen, and where no row is left', () => {
    const many = layOut(
      Array.from({ length: 20 }, () => fact('tie', { from: '2014-07-01' })),
    ).placed
    expect([many[0]?.glyphs.length, many[0]?.more]).toEqual([10, 10])
    const crowded = layOut(
      ['01', '02', '03', '04', '05'].map((day) => fact('tie', { from: `2014-07-${day}` })),
    )
    expect(crowded.placed.map(({ facts }) => facts.length).sort()).toEqual([1, 1, 3])
    expect(crowded.height).toBe(72)
  })

  it('names what tells most where nothing is in the way: in full, in short, or not at all', () => {
    const label = (facts: readonly Fact[]) => layOut(facts).placed.map((spot) => spot.label?.text)
    expect(label([fact('tie', { from: '2014' }), fact('figure', { from: '2019' })])).toEqual([
      'a long label of a tie',
      undefined,
    ])
    expect(
      label([fact('signing', { from: '2011-01-01' }), fact('figure', { from: '2012-01-01' })])[0],
    ).toBe('signing')
  })

  it('loses no fact, leaves no target too small, and lays nothing upon another', () => {
    const dates = fc
      .tuple(
        fc.integer({ min: 2005, max: 2024 }),
        fc.option(fc.integer({ min: 1, max: 12 })),
        fc.option(fc.integer({ min: 1, max: 28 })),
      )
      .map(([year, month, day]) =>
        [year, month, month === null ? null : day]
          .filter((part) => part !== null)
          .map((part) => String(part).padStart(2, '0'))
          .join('-'),
      )
    fc.assert(
      fc.property(
        fc.array(dates, { minLength: 1, maxLength: 60 }),
        fc.constantFrom(24, 44),
        (froms, target) => {
          const facts = froms.map((from) => fact('event', { from, name: 'A fair' }))
          const { placed, height } = layOut(facts, { target })
          expect(placed.flatMap((spot) => spot.facts.map(({ id }) => id)).sort()).toEqual(
            facts.map(({ id }) => id).sort(),
          )
          for (const one of placed) {
            expect(Math.min(one.width, one.height)).toBeGreaterThanOrEqual(target)
            expect(one.top + one.height).toBeLessThanOrEqual(height)
          }
          const boxes = placed.flatMap((spot) => [
            { of: spot, ...boxOf(spot) },
            ...(spot.label === null ? [] : [{ of: spot, ...boxOf({ ...spot.label, height: 18 }) }]),
          ])
          for (const one of boxes)
            for (const other of boxes) expect(one.of !== other.of && isUpon(one, other)).toBe(false)
        },
      ),
      {
        numRuns: 60,
        // A label that ends right before the next mark leaves no room for that one's.
        examples: [
          [['2018-06-20', '2020-03', '2005'], 24],
          [['2020-02-21', '2017', '2021', '2005'], 44],
        ],
      },
    )
  })
})

const boxOf = (box: { left: number; top: number; width: number; height: number }) => ({
  left: box.left,
  right: box.left + box.width,
  top: box.top,
  bottom: box.top + box.height,
})

type Box = ReturnType<typeof boxOf>
const isUpon = (a: Box, b: Box) =>
  a.left < b.right - 0.5 &&
  b.left < a.right - 0.5 &&
  a.top < b.bottom - 0.5 &&
  b.top < a.bottom - 0.5
