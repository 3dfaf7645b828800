import { describe, expect, it } from 'vitest'
import {
  selectEmptiness,
  selectWaysOut,
  type Emptiness,
} from '../../../src/dashboard/select/wayOut.ts'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { document, smallAtlas } from '../smallAtlas.ts'

const { fact } = makeFacts()
const atlas = smallAtlas(
  [
    fact('tie', { china: 'CN-GD', partner: 'DE' }),
    fact('tie', { china: 'CN-GD', partner: 'IT' }),
    fact('trade', { china: 'CN-GS', partner: 'BY', from: '2012' }),
  ],
  [document('hebei', { provinces: ['CN-HE'], facts: 0 })],
)

describe('selectEmptiness(atlas, view)', () => {
  it.each<[string, Partial<View>, Emptiness]>([
    [
      'a province that no document names',
      { provinces: ['CN-XZ'] },
      {
        type: 'unread',
        provinces: ['CN-XZ'],
        waysOut: [{ hindrances: ['province'], change: { provinces: [] }, facts: 3 }],
      },
    ],
    [
      'a province that was read in vain, whatever else is set',
      { provinces: ['CN-HE'], kinds: ['trade'] },
      {
        type: 'barren',
        provinces: ['CN-HE'],
        documents: 1,
        waysOut: [{ hindrances: ['province'], change: { provinces: [] }, facts: 1 }],
      },
    ],
    [
      'a pair without a fact, by the filter whose loss shows most',
      { provinces: ['CN-GD'], partners: ['BY'] },
      {
        type: 'filtered',
        waysOut: [
          { hindrances: ['partner'], change: { partners: [] }, facts: 2 },
          { hindrances: ['province'], change: { provinces: [] }, facts: 1 },
        ],
      },
    ],
    [
      'filters of which dropping one alone does not help, by the fewest to drop together',
      { kinds: ['trade'], sectors: ['ai'], from: 2020 },
      {
        type: 'filtered',
        waysOut: [
          {
            hindrances: ['sector', 'years'],
            change: { sectors: [], from: null, to: null, undated: false },
            facts: 1,
          },
        ],
      },
    ],
    [
      'a publisher and a language without a fact',
      { publishers: ['Radio Linden'], written: ['en'] },
      {
        type: 'filtered',
        waysOut: [{ hindrances: ['publisher'], change: { publishers: [] }, facts: 3 }],
      },
    ],
    [
      'years without a fact',
      { partners: ['BY'], from: 2020, to: 2021 },
      {
        type: 'filtered',
        waysOut: [
          {
            hindrances: ['years'],
            change: { from: null, to: null, undated: false },
            facts: 1,
          },
        ],
      },
    ],
  ])('tells %s', (_, change, expected) => {
    expect(selectEmptiness(atlas, { ...EMPTY_VIEW, ...change })).toEqual(expected)
  })

  it('tells that nothing at all was found', () => {
    expect(selectEmptiness(smallAtlas([]), EMPTY_VIEW)).toEqual({ type: 'nothingRead' })
  })
})

describe('selectWaysOut(atlas, view, isWanted)', () => {
  it('counts only the facts that are wanted', () => {
    const view = { ...EMPTY_VIEW, kinds: ['event' as const] }
    const ways = selectWaysOut(atlas, view, ({ kind }) => kind === 'trade')
    expect(ways).toEqual([{ hindrances: ['kind'], change: { kinds: [] }, facts: 1 }])
  })

  it('has no way out where no fact is wanted', () => {
    expect(selectWaysOut(atlas, EMPTY_VIEW, () => false)).toEqual([])
  })
})
