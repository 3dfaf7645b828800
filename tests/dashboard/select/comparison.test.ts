import { describe, expect, it } from 'vitest'
import { differenceSentences } from '../../../src/dashboard/charts/compare/sentence.ts'
import { selectComparison, sharedAndOwn, sideOf } from '../../../src/dashboard/select/comparison.ts'
import { selectFacts } from '../../../src/dashboard/select/facts.ts'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { document, smallAtlas } from '../smallAtlas.ts'

const { fact } = makeFacts()
const first = fact('trade', { china: 'CN-GS', partner: 'BY', document: 'a', from: '2021' })
const again = fact('trade', { china: 'CN-GS', partner: 'BY', document: 'b', from: '2021' })
const atlas = smallAtlas(
  [
    first,
    again,
    fact('trade', { china: 'CN-GS', partner: 'DE', from: '2019', growthPct: 5 }),
    fact('tie', { china: 'CN-GD', partner: 'BY', from: '2010' }),
    fact('tie', { china: 'CN-GD', partner: 'IT' }),
    fact('signing', { china: 'CN-GD', partner: 'AE', count: 12 }),
    fact('event', { china: 'CN-SD', partner: 'FR' }),
    fact('figure', { china: 'CN', partner: 'BY' }),
  ],
  [document('b', { publisher: 'The Harbour Post' })],
  { corroborating: [[first.id, again.id]] },
)

function comparisonOf(change: Partial<View>) {
  const view = { ...EMPTY_VIEW, ...change }
  return selectComparison(atlas, view, selectFacts(atlas, view))
}
const sentences = (change: Partial<View>) =>
  differenceSentences(atlas, comparisonOf(change), change.language ?? 'en')

const TWO = { provinces: ['CN-GD', 'CN-GS'] }

describe('sideOf(view)', () => {
  it.each<[Partial<View>, string]>([
    [TWO, 'province'],
    [{ partners: ['BY', 'DE'] }, 'partner'],
    [{ provinces: ['CN-GD'], partners: ['BY', 'DE'] }, 'partner'],
    [{ ...TWO, partners: ['BY', 'DE'] }, 'province'],
    [{ ...TWO, partners: ['BY', 'DE'], side: 'partner' }, 'partner'],
  ])('of %j is %s', (change, side) => {
    expect(sideOf({ ...EMPTY_VIEW, ...change })).toBe(side)
  })
})

describe('selectComparison(atlas, view, facts)', () => {
  it('counts a thing that two documents say once, and both documents', () => {
    const [guangdong, gansu] = comparisonOf(TWO).places
    expect(guangdong?.facts).toHaveLength(3)
    expect(gansu?.facts).toHaveLength(2)
    expect(gansu?.documents).toBe(2)
    expect(gansu?.growth).toHaveLength(2)
  })

  it('counts no document that a filter hides', () => {
    const [, gansu] = comparisonOf({ ...TWO, publishers: ['The Harbour Post'] }).places
    expect(gansu?.documents).toBe(1)
  })

  it('has a line where a pair of the place has several periods, and none where it has one', () => {
    const periods = [
      fact('trade', { china: 'CN-GS', partner: 'DE', from: '2019', growthPct: 5 }),
      fact('trade', { china: 'CN-GS', partner: 'DE', from: '2020', growthPct: 7 }),
      fact('trade', { china: 'CN-GD', partner: 'DE', from: '2020', growthPct: 9 }),
    ]
    const view = { ...EMPTY_VIEW, ...TWO }
    const { places } = selectComparison(smallAtlas(periods), view, periods)
    expect(
      places.map(({ code, series }) => [code, series.map(({ points }) => points.length)]),
    ).toEqual([
      ['CN-GD', []],
      ['CN-GS', [2]],
    ])
  })

  it('gives every place the same years', () => {
    const years = comparisonOf(TWO).places.map(({ time }) => time.columns.map(({ year }) => year))
    expect(years[0]).toEqual(years[1])
    expect(years[0]?.[0]).toBe(2010)
    expect(years[0]?.at(-1)).toBe(2021)
  })

  it('puts the counterparts that all have first, and tells who has which alone', () => {
    const comparison = comparisonOf(TWO)
    expect(comparison.counterparts[0]).toBe('BY')
    const { shared, own } = sharedAndOwn(comparison)
    expect(shared).toEqual(['BY'])
    expect(own.get('CN-GD')).toEqual(['AE', 'IT'])
    expect(own.get('CN-GS')).toEqual(['DE'])
  })

  it('takes four places and names the others', () => {
    const { places, beyond } = comparisonOf({
      provinces: ['CN-BJ', 'CN-GD', 'CN-GS', 'CN-HE', 'CN-SD'],
    })
    expect(places.map(({ code }) => code)).toEqual(['CN-BJ', 'CN-GD', 'CN-GS', 'CN-HE'])
    expect(beyond).toEqual(['CN-SD'])
  })
})

describe('differenceSentences(atlas, comparison, language)', () => {
  it.each<[Partial<View>, string[], string[]]>([
    [
      TWO,
      [
        'Guangdong has 3 facts, 1 more than Gansu with 2.',
        'Ties lead in Guangdong (2), trade leads in Gansu (2).',
        'Both have facts with Belarus. Only Guangdong has facts with the United Arab Emirates and Italy; only Gansu with Germany.',
      ],
      [
        '广东有3条事实，比甘肃的2条多1条。',
        '广东以结好与机构最多（2条），甘肃以贸易最多（2条）。',
        '两者都与白俄罗斯有往来；只有广东与阿联酋、意大利有往来；只有甘肃与德国有往来。',
      ],
    ],
    [
      { provinces: ['CN-GD', 'CN-GS', 'CN-SD'] },
      [
        'Guangdong has 3 facts, Gansu 2 and Shandong 1.',
        'Ties lead in Guangdong (2), trade leads in Gansu (2), events lead in Shandong (1).',
        'No partner is common to all. Only Guangdong has facts with the United Arab Emirates and Italy; only Gansu with Germany; only Shandong with France.',
      ],
      [
        '广东有3条事实，甘肃2条，山东1条。',
        '广东以结好与机构最多（2条），甘肃以贸易最多（2条），山东以活动最多（1条）。',
        '各方没有共同的伙伴；只有广东与阿联酋、意大利有往来；只有甘肃与德国有往来；只有山东与法国有往来。',
      ],
    ],
    [
      { partners: ['DE', 'IT'] },
      [
        'Germany and Italy have 1 fact each.',
        'Trade leads in Germany (1), ties lead in Italy (1).',
        'They have no province in common. Only Germany has facts with Gansu; only Italy with Guangdong.',
      ],
      [
        '德国、意大利各有1条事实。',
        '德国以贸易最多（1条），意大利以结好与机构最多（1条）。',
        '两者没有共同的省份；只有德国与甘肃有往来；只有意大利与广东有往来。',
      ],
    ],
  ])('of %j', (change, english, chinese) => {
    expect(sentences(change)).toEqual(english)
    expect(sentences({ ...change, language: 'zh' })).toEqual(chinese)
  })
})
