import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/model/dataset.ts'
import { explain } from './explain.ts'

type Row = [language: Language, text: string, kind: string, has: RegExp[], stop: RegExp]

const NEAR: Row[] = [
  [
    'en',
    'Officials from Hunan signed two agreements on tea.',
    'signing',
    [
      /^“signed” \(a verb of signing\)$/u,
      /agreements” \(what was signed\)$/u,
      /^CN-HN \(named here\)$/u,
    ],
    /^no partner is named, here or before$/u,
  ],
  [
    'en',
    'Trade between Hunan and Kenya was lively.',
    'trade',
    [/^“Trade” \(of trade\)$/u, /^KE \(named here\)$/u],
    /^without an amount or a change$/u,
  ],
  [
    'en',
    'Hunan hopes to become a sister province of the Rift Valley in Kenya.',
    'tie sister',
    [/\(of sister places\)$/u],
    /^only hoped for, planned or called off: “hopes”$/u,
  ],
  [
    'de',
    'Die Provinz Hunan investiert in Kenia.',
    'investment',
    [/^“investiert” \(of investing\)$/u],
    /^without an amount$/u,
  ],
  [
    'zh',
    '湖南与肯尼亚贸易往来密切。',
    'trade',
    [/^“贸易.{0,2}” \(of trade\)$/u],
    /^without an amount or a change$/u,
  ],
  [
    'zh',
    '湖南签署了两项协议。',
    'signing',
    [/^“签署” \(a verb of signing\)$/u],
    /^no partner is named/u,
  ],
]

/** Sentences that lack more than one thing, or have what they need. */
const NOT_NEAR: [language: Language, text: string, kind: string][] = [
  ['en', 'Trade was lively.', 'trade'],
  ['en', 'The agreements were signed.', 'signing'],
  ['en', 'Trade between Hunan and Kenya rose 12 percent in 2021.', 'trade'],
  ['de', 'Der Handel blühte.', 'trade'],
  ['zh', '签署协议。', 'signing'],
]

const nearIn = (text: string, language: Language) =>
  explain(text, { language }).nearly.map((near) => ({
    ...near,
    what: near.tie === null ? near.kind : `${near.kind} ${near.tie}`,
  }))

describe('findNearMisses(scenes, proposed)', () => {
  it.each(NEAR)('says what stopped %s: %s', (language, text, what, has, stop) => {
    const near = nearIn(text, language).find((found) => found.what === what)
    expect(near).toMatchObject({ start: 0, end: text.length })
    for (const pattern of has) expect(near?.has).toContainEqual(expect.stringMatching(pattern))
    expect(near?.stops).toContainEqual(expect.stringMatching(stop))
  })

  it.each(NOT_NEAR)('leaves alone %s: %s', (language, text, what) => {
    expect(nearIn(text, language).filter((found) => found.what === what)).toEqual([])
  })

  it('says that a heading is one', () => {
    const text =
      'Hunan and Kenya sign 12 agreements\n\nThe tea growers of Hunan and the tea buyers of Kenya met again in May 2021, and all were content with it.'
    expect(nearIn(text, 'en')).toContainEqual(
      expect.objectContaining({ what: 'signing', stops: ['it is a heading'] }),
    )
  })

  it('does not take a word in the name of a meeting for a cue', () => {
    const text = 'Hunan opened the China-Africa Trade Expo with Kenya on 3 May 2021.'
    expect(nearIn(text, 'en').filter(({ what }) => what === 'trade')).toEqual([])
  })
})
