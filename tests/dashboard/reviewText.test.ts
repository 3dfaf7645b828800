import { describe, expect, it } from 'vitest'
import { indexDataset } from '../../src/dashboard/dataset.ts'
import { reviewText } from '../../src/dashboard/reviewText.ts'
import type { Review } from '../../src/model/dataset.ts'
import { makeFacts } from './charts/factory.ts'
import { smallAtlas } from './smallAtlas.ts'

const { signing, trade } = makeFacts()
const review = (as: Review['as'], fields: Partial<Review> = {}): Review => ({
  ...{ fact: '', as, by: null, date: null, why: null, was: {} },
  ...fields,
})
const told = (fact: ReturnType<typeof signing> | ReturnType<typeof trade>, said: Review) => {
  const reviewed = { ...fact, reviewed: said.as }
  const { dataset } = smallAtlas([reviewed])
  const atlas = indexDataset({ ...dataset, reviews: [{ ...said, fact: fact.id }] })
  return [reviewText(atlas, reviewed, 'en'), reviewText(atlas, reviewed, 'zh')]
}

describe('reviewText(atlas, fact, language)', () => {
  it('is null where no person has looked', () => {
    const fact = trade()
    expect(reviewText(smallAtlas([fact]), fact, 'en')).toBeNull()
  })

  it('says who, when and why', () => {
    const signed = { by: 'the desk', date: '2026-03-11', why: 'seen in print' }
    expect(told(trade(), review('confirmed', signed))).toEqual([
      {
        ...{ said: 'Reviewed: confirmed by the desk, 11 Mar 2026', was: null },
        why: 'seen in print',
      },
      {
        ...{ said: '人工复核：确认无误（the desk，2026年3月11日）', was: null },
        why: 'seen in print',
      },
    ])
  })

  it('says what was added by hand', () => {
    expect(told(trade(), review('added')).map((text) => text?.said)).toEqual([
      ...['Reviewed: added by hand', '人工复核：人工补充'],
    ])
  })

  it.each([
    [
      'the places and the amount',
      signing({ china: 'CN-GD', partner: 'BY', amount: 5e8, currency: 'CNY' }),
      { china: 'CN-GS', currency: 'USD' },
      'Gansu – Belarus · USD\u00a0500\u00a0million, 1 agreement',
      '甘肃 – 白俄罗斯 · 5亿美元，1项协议',
    ],
    ['the time', trade({ from: '2021', growthPct: 8 }), { from: '2020' }, '2020', '2020年'],
    ['goods that are none', trade({ product: null }), { product: 'food' }, 'food', '食品'],
    ['nothing that was there', trade({ product: 'food' }), { product: null }, null, null],
    ['the quote', trade({ quote: 'New.' }), { quote: 'Old.' }, '“Old.”', '“Old.”'],
  ])('says of a correction what the program had read: %s', (_name, fact, was, english, chinese) => {
    const texts = told(fact, review('corrected', { was }))
    expect(texts.map((text) => text?.was)).toEqual([english, chinese])
  })
})
