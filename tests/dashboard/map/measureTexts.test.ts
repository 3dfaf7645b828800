import { describe, expect, it } from 'vitest'
import {
  classesTitle,
  classText,
  measuredSentence,
  measureName,
  noneSentence,
  shortText,
  valueText,
} from '../../../src/dashboard/map/measureTexts.ts'
import { parseMeasure } from '../../../src/dashboard/measure.ts'
import { selectFacts } from '../../../src/dashboard/select/facts.ts'
import { selectMapData } from '../../../src/dashboard/select/mapData.ts'
import { EMPTY_VIEW } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { mapAtlas } from './mapAtlas.ts'

const { fact, signing, trade } = makeFacts()
const GD_BY = { china: 'CN-GD', partner: 'BY' } as const
const GS_DE = { china: 'CN-GS', partner: 'DE' } as const
const atlas = mapAtlas([
  fact('tie', GD_BY),
  fact('event', GD_BY),
  signing({
    ...GD_BY,
    count: 12,
    from: '2021-07',
    amount: 2.843e9,
    currency: 'CNY',
    approx: 'over',
  }),
  signing({ china: 'CN-SD', partner: 'IT', count: null }),
  signing({ ...GS_DE, statement: 'aaaaaaaaaaaa', amount: 5e8, currency: 'CNY' }),
  signing({ ...GS_DE, partner: 'FR', statement: 'aaaaaaaaaaaa', amount: 5e8, currency: 'CNY' }),
  trade({ ...GD_BY, from: '2022', growthPct: 52.59 }),
  trade({ ...GS_DE, from: '2022', growthPct: -4.2 }),
  trade({ china: 'CN', partner: 'AE', from: '2020', growthPct: 17.5, approx: 'over' }),
])
const dataOf = (measure: string) => {
  const view = { ...EMPTY_VIEW, measure: parseMeasure(measure) }
  return selectMapData(atlas, view, selectFacts(atlas, view))
}
const measuredOf = (measure: string, code: string) => {
  const data = dataOf(measure)
  const place = data.placeByCode.get(code)
  if (place?.measured == null) throw new Error(`${code} has no ${measure}`)
  return { data, measured: place.measured, facts: place.facts }
}

describe('measuredSentence(measured, about, language)', () => {
  it.each([
    ['facts', 'CN-GD', '4 facts', '4条事实'],
    ['ties', 'CN-GD', '1 tie among 4 facts', '4条事实中有1条结好与机构'],
    [
      'signings',
      'BY',
      '12 signed at once with Guangdong, Jul 2021',
      '与广东一次签约12项，2021年7月',
    ],
    [
      'signings',
      'CN-SD',
      'signed with Italy, number not stated, no date',
      '与意大利签约，数量不详，无日期',
    ],
    [
      'signed-amount.CNY',
      'CN-GD',
      'over CNY 2.843 billion signed with Belarus, Jul 2021',
      '与白俄罗斯签约逾28.43亿元人民币，2021年7月',
    ],
    [
      'signed-amount.CNY',
      'FR',
      'CNY 500 million signed with Gansu, no date, together with Germany',
      '与甘肃签约5亿元人民币，无日期，与德国合计',
    ],
    ['growth', 'CN-GS', '−4.2 % trade with Germany, 2022', '与德国贸易−4.2%，2022年'],
    ['growth', 'AE', 'over +17.5 % trade with China, 2020', '与中国贸易逾+17.5%，2020年'],
  ])('by %s of %s', (measure, code, english, chinese) => {
    const { data, measured, facts } = measuredOf(measure, code)
    const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ')
    expect(plain(measuredSentence(measured, { own: code, facts, data }, 'en'))).toBe(english)
    expect(plain(measuredSentence(measured, { own: code, facts, data }, 'zh'))).toBe(chinese)
  })

  it('does not name the other end of a pair', () => {
    const { data, measured } = measuredOf('growth', 'CN-GS')
    expect(measuredSentence(measured, { own: null, facts: 1, data }, 'zh')).toBe(
      '贸易−4.2%，2022年',
    )
  })
})

describe('noneSentence(measure, facts, language)', () => {
  it.each([
    ['ties', '2 facts, no tie among them.', '2条事实，其中无结好与机构。'],
    [
      'trade-amount.USD',
      '2 facts, no yearly trade in USD among them.',
      '2条事实，其中无以美元计的年度贸易额。',
    ],
  ])('by %s', (measure, english, chinese) => {
    expect(noneSentence(parseMeasure(measure), 2, 'en')).toBe(english)
    expect(noneSentence(parseMeasure(measure), 2, 'zh')).toBe(chinese)
  })

  it('has nothing to say of facts', () => {
    expect(noneSentence({ type: 'facts' }, 2, 'en')).toBeNull()
  })
})

describe('classes in words', () => {
  it.each([
    ['facts', 'Facts read', ['1', '2–4', '5–9', '10–19', '20+']],
    ['signed-amount.CNY', 'Largest signed amount, CNY billion', ['<2', '2+']],
    ['growth', 'Change of trade, %', ['<−10', '−10–0', '0–50', '50+']],
  ])('by %s', (measure, title, texts) => {
    const data = dataOf(measure)
    expect(classesTitle(data, 'en')).toBe(title)
    expect(data.classes.map((each) => classText(each, data, 'en'))).toEqual(texts)
  })

  it('are in Chinese units in Chinese', () => {
    const data = dataOf('signed-amount.CNY')
    expect(classesTitle(data, 'zh')).toBe('最大签约金额（亿元人民币）')
    expect(data.classes.map((each) => classText(each, data, 'zh'))).toEqual(['<20', '20+'])
  })
})

describe('values alone', () => {
  it.each([
    ['facts', 'CN-GD', '4', '4'],
    ['signings', 'CN-SD', 'number not stated', null],
    ['signed-amount.CNY', 'CN-GD', 'over CNY 2.843 billion', '2.843'],
    ['growth', 'CN-GS', '−4.2 %', '−4.2'],
  ])('by %s of %s are %s, and %s where room is short', (measure, code, text, short) => {
    const { data, measured } = measuredOf(measure, code)
    const value = valueText(data.measuring.measure, measured, 'en')
    expect(value.replaceAll(/[\u00a0\u202f]/gu, ' ')).toBe(text)
    expect(shortText(measured, data, 'en')).toBe(short)
  })
})

describe('measureName(measure, language)', () => {
  it.each([
    ['ties', 'Ties', '结好与机构'],
    ['signed-amount.USD', 'Signed amount, USD', '签约金额（美元）'],
  ])('of %s', (measure, english, chinese) => {
    expect(measureName(parseMeasure(measure), 'en')).toBe(english)
    expect(measureName(parseMeasure(measure), 'zh')).toBe(chinese)
  })
})
