import { describe, expect, it } from 'vitest'
import {
  placeSentence,
  selectedPartners,
  spokenTarget,
} from '../../../src/dashboard/map/sentences.ts'
import type { Target } from '../../../src/dashboard/map/target.ts'
import { mapWords } from '../../../src/dashboard/map/words.ts'
import { selectFacts } from '../../../src/dashboard/select/facts.ts'
import { selectMapData } from '../../../src/dashboard/select/mapData.ts'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { document } from '../smallAtlas.ts'
import { mapAtlas } from './mapAtlas.ts'

const { fact, trade } = makeFacts()
const atlas = mapAtlas(
  [
    fact('tie', { china: 'CN-GD', partner: 'BY' }),
    trade({ china: 'CN-GD', partner: 'BY' }),
    trade({ china: 'CN-GD', partner: 'BY' }),
    fact('event', { china: 'CN-GS', partner: 'DE' }),
  ],
  [document('b', { provinces: ['CN-HE'], facts: 0 })],
)
const dataOf = (change: Partial<View>) => {
  const view = { ...EMPTY_VIEW, ...change }
  return selectMapData(atlas, view, selectFacts(atlas, view))
}

describe('placeSentence(place, data, language)', () => {
  it.each<[string, Partial<View>, string | null, string | null]>([
    ['CN-GD', {}, '3 facts', '3条事实'],
    ['CN-GS', {}, '1 fact', '1条事实'],
    ['CN-GS', { partners: ['BY'] }, '1 fact, none with Belarus.', '1条事实，均与白俄罗斯无关。'],
    [
      'CN-GS',
      { partners: ['BY', 'IT'] },
      '1 fact, none with Belarus or Italy.',
      '1条事实，均与白俄罗斯或意大利无关。',
    ],
    [
      'CN-GS',
      { kinds: ['trade'] },
      '1 fact, none under these filters.',
      '1条事实，均不符合当前筛选。',
    ],
    [
      'CN-GS',
      { provinces: ['CN-GD'], partners: ['BY'] },
      '1 fact, none under these filters.',
      '1条事实，均不符合当前筛选。',
    ],
    ['CN-HE', {}, '1 document read, no fact found in it.', '读过1份文件，未见事实。'],
    ['CN-XZ', {}, 'No document about Tibet has been read.', '尚未读过关于西藏的文件。'],
    ['FR', {}, null, null],
  ])('of %s under %j', (code, view, english, chinese) => {
    const data = dataOf(view)
    const place = data.placeByCode.get(code)
    if (place === undefined) throw new Error(`no ${code}`)
    expect(placeSentence(place, data, 'en')).toBe(english)
    expect(placeSentence(place, data, 'zh')).toBe(chinese)
  })
})

describe('selectedPartners(data, language)', () => {
  it('names them for "none with"', () => {
    expect(selectedPartners(dataOf({ partners: ['BY', 'DE', 'IT'] }), 'en')).toBe(
      'Belarus, Germany or Italy',
    )
    expect(selectedPartners(dataOf({}), 'en')).toBe('')
  })
})

describe('spokenTarget(target, data, language)', () => {
  it.each<[Target, Partial<View>, string, string]>([
    [
      { type: 'place', code: 'CN-GD' },
      {},
      'Guangdong, 3 facts: Ties 1, Trade 2',
      '广东，3条事实：结好与机构 1，贸易 2',
    ],
    [
      { type: 'place', code: 'BY' },
      { partners: ['BY'] },
      'Belarus, selected, 3 facts: Ties 1, Trade 2',
      '白俄罗斯，已选中，3条事实：结好与机构 1，贸易 2',
    ],
    [{ type: 'place', code: 'FR' }, {}, 'France', '法国'],
    [
      { type: 'thread', key: 'CN-GS DE', kind: null },
      {},
      'Gansu – Germany, 1 fact: Events 1',
      '甘肃 – 德国，1条事实：活动 1',
    ],
  ])('of %j under %j', (target, view, english, chinese) => {
    expect(spokenTarget(target, dataOf(view), 'en')).toBe(english)
    expect(spokenTarget(target, dataOf(view), 'zh')).toBe(chinese)
  })
})

describe('mapWords', () => {
  it('has no Chinese words in English and no English sentences in Chinese', () => {
    for (const [key, value] of Object.entries(mapWords.en)) {
      if (typeof value === 'string') expect(value, key).not.toMatch(/\p{Script=Han}/u)
    }
    for (const [key, value] of Object.entries(mapWords.zh)) {
      if (typeof value !== 'string' || key === 'attributionShort') continue
      expect(value, key).toMatch(/\p{Script=Han}/u)
    }
  })
})
