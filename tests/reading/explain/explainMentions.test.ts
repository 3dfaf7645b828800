import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/model/dataset.ts'
import { explain } from './explain.ts'

type Row = [language: Language, text: string, mentions: object[]]

const FRAGMENTS: Row[] = [
  ['de', '20 000 Euro', [{ type: 'money', value: 20_000, currency: 'EUR', unit: null }]],
  ['zh', '百分之五十', [{ type: 'percent', value: 50, points: false }]],
  ['en', '50 %', [{ type: 'percent', value: 50 }]],
  ['en', '300 kroner', [{ type: 'money', value: 300, currency: null, unit: 'kroner' }]],
  ['de', '20,663 Mrd. Yuan', [{ type: 'money', value: 20_663_000_000, currency: 'CNY' }]],
  ['zh', '３．５亿美元', [{ type: 'money', value: 350_000_000, currency: 'USD' }]],
  ['en', 'twelve', [{ type: 'number', value: 12, approx: 'exact', ordinal: false }]],
  ['en', 'in May 2021', [{ type: 'date', from: '2021-05', to: null, year: 'stated', role: 'in' }]],
  ['en', 'Minsk', [{ type: 'place', code: 'BY', place: 'Minsk', side: 'partner', as: 'name' }]],
  [
    'en',
    'Between 5 and 10 million euros',
    [
      { type: 'money', value: 5_000_000, currency: 'EUR' },
      { type: 'money', value: 10_000_000, currency: 'EUR' },
    ],
  ],
  [
    'en',
    'Exports fell by more than 4.2 percent.',
    [
      { type: 'growth', value: -4.2, approx: 'over', text: 'more than 4.2 percent' },
      { type: 'percent', value: 4.2, approx: 'over', text: 'more than 4.2 percent' },
    ],
  ],
  [
    'zh',
    '中白贸易增长一倍。',
    [
      { type: 'place', code: 'CN', side: 'china', text: '中', pair: expect.any(Number) },
      { type: 'place', code: 'BY', side: 'partner', text: '白', pair: expect.any(Number) },
      { type: 'growth', value: 100 },
    ],
  ],
]

describe('the mentions of explainDocument(document, gazetteer, codes)', () => {
  it.each(FRAGMENTS)(
    'are all there in a text as short as this: %s %s',
    (language, text, expected) => {
      const { mentions } = explain(text, { language })
      expect(mentions.filter(({ type }) => type !== 'sector')).toMatchObject(expected)
    },
  )

  it('stand at their offsets in UTF-16 units, behind surrogates and line ends too', () => {
    const text = '🚢🚢 \ud83d\r\nHunan sold tea for 3 million euros.\n\nIn Kenya 40 % was drunk.'
    const { mentions, sentences } = explain(text, { language: 'en' })
    expect(mentions.map(({ text }) => text)).toEqual([
      'Hunan',
      'tea',
      '3 million euros',
      'Kenya',
      '40 %',
    ])
    for (const { start, end, text: said } of mentions) expect(text.slice(start, end)).toBe(said)
    for (const [index, { start }] of sentences.entries()) {
      expect(start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0)
    }
  })

  it('are told of what is not read too, and marked', () => {
    const text = [
      'Changsha opens a tea fair',
      'The city of Changsha opened a fair for tea from Kenya on 3 May 2021, and buyers came from near and far.',
      'Copyright 2021 The Paper. All rights reserved. Subscribe for 20 euros',
    ].join('\n\n')
    const { mentions } = explain(text, { language: 'en' })
    expect(mentions).toContainEqual(
      expect.objectContaining({ type: 'money', value: 20, currency: 'EUR', read: false }),
    )
    expect(mentions).toContainEqual(
      expect.objectContaining({ type: 'place', code: 'KE', read: true }),
    )
  })
})
