import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/model/dataset.ts'
import type { Language } from '../../../src/model/dataset.ts'
import { CODES_BEHIND } from '../../../src/reading/locales/currencyParts.ts'
import { CURRENCY_ROWS } from '../../../src/reading/locales/currencies.ts'
import { findQuantities } from '../../../src/reading/mentions/quantities.ts'
import type { QuantityMention } from '../../../src/reading/mentions/quantities.ts'
import { spellEnglish, spellGerman, spellHan } from './spellNumber.ts'

/** A language with the locale of the runtime that writes its digits in one of its styles. */
const STYLES: [Language, string][] = [
  ['en', 'en-US'],
  ['en', 'en-IN'],
  ['de', 'de-DE'],
  ['de', 'de-CH'],
  ['de', 'de-AT'],
  ['zh', 'zh-CN'],
  ['zh', 'zh-TW'],
]

/** What stands around a number so that it counts something in each language. */
const COUNTED: Record<Language, (number: string) => string> = {
  en: (number) => `It has ${number} tonnes.`,
  de: (number) => `Es sind ${number} Tonnen.`,
  zh: (number) => `共有${number}吨。`,
}

/** Powers of ten by their words. */
const SCALES: Record<Language, [string, number][]> = {
  en: [[' thousand', 3], [' million', 6], [' mln', 6], ['m', 6], [' billion', 9], [' bn', 9], ['bn', 9], [' trillion', 12], [' tn', 12], [' lakh', 5], [' crore', 7], [' hundred million', 8], [' hundred', 2], ['k', 3]],
  de: [[' Tausend', 3], [' Tsd.', 3], [' Mio.', 6], [' Millionen', 6], [' Mrd.', 9], [' Milliarden', 9], [' Billionen', 12], [' Bio.', 12], [' Billiarden', 15]],
  zh: [['十', 1], ['百', 2], ['千', 3], ['万', 4], ['十万', 5], ['百万', 6], ['千万', 7], ['亿', 8], ['十亿', 9], ['百亿', 10], ['千亿', 11], ['万亿', 12], ['兆', 12], [' 亿', 8], ['萬', 4], ['億', 8]],
} // prettier-ignore

const integer = fc.integer({ min: 1, max: 999_999_999_999 })
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 1, max: 999 }))
  .map(([whole, fraction]) => Number(`${whole}.${String(fraction).padStart(3, '0')}`))
const spellable = fc.oneof(
  fc.integer({ min: 2, max: 120 }),
  fc.integer({ min: 2, max: 9999 }),
  fc.integer({ min: 2, max: 999_999_999 }),
)
const small = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, fraction]) => ({ whole, fraction: String(fraction).padStart(2, '0') }))

describe('findQuantities reads back exactly', () => {
  test.each(STYLES)('every whole number in the style of %s %s', (language, locale) => {
    const format = new Intl.NumberFormat(locale)
    fc.assert(
      fc.property(integer, (value) => {
        fc.pre(value >= 10_000 || (value < 1000 && value > 0))
        expect(only(COUNTED[language](format.format(value)), language)).toMatchObject({
          type: 'number',
          value,
        })
      }),
    )
  })

  test.each(STYLES)('every decimal in the style of %s %s', (language, locale) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
    // One separator with three digits behind it is a fraction or a group by the language; in Switzerland it is the other's.
    fc.assert(
      fc.property(decimal, (value) => {
        fc.pre(!/^\d{1,3}[.,]\d{3}$/u.test(format.format(value)) || locale !== 'de-CH')
        expect(only(COUNTED[language](format.format(value)), language)).toMatchObject({ value })
      }),
    )
  })

  test.each(LANGUAGES)('every scale word of %s', (language) => {
    fc.assert(
      fc.property(
        small,
        fc.constantFrom(...SCALES[language]),
        ({ whole, fraction }, [word, power]) => {
          const mark = language === 'de' ? ',' : '.'
          const text = COUNTED[language](`${whole}${mark}${fraction}${word}`)
          expect(only(text, language)).toMatchObject({
            value: Number(`${whole}.${fraction}e${power}`),
          })
        },
      ),
    )
  })

  test.each([
    ['en', spellEnglish],
    ['de', spellGerman],
    ['zh', spellHan],
  ] as const)('every number spelled out in %s', (language, spell) => {
    fc.assert(
      fc.property(spellable, (value) => {
        expect(only(COUNTED[language](spell(value)), language)).toMatchObject({
          value,
          spelled: true,
        })
      }),
      { numRuns: 400 },
    )
  })

  test('every percentage, with full-width digits too', () => {
    fc.assert(
      fc.property(
        small,
        fc.constantFrom(...LANGUAGES),
        fc.boolean(),
        ({ whole, fraction }, language, wide) => {
          const mark = language === 'de' ? ',' : '.'
          const digits = `${whole}${mark}${fraction}%`
          const written = wide && language === 'zh' ? fullWidth(digits) : digits
          const value = Number(`${whole}.${fraction}`)
          expect(only(COUNTED[language](written), language)).toMatchObject({
            type: 'percent',
            value,
          })
        },
      ),
    )
  })

  test.each(LANGUAGES)('every currency by its code and by its name in %s', (language) => {
    const missed: string[] = []
    for (const code of Intl.supportedValuesOf('currency')) {
      // The runtime's names of these two carry their years in brackets.
      if (code === 'SLL' || code === 'ZWL') continue
      for (const currencyDisplay of ['name', 'code'] as const) {
        // A word of headlines that must not be read before a number.
        if (currencyDisplay === 'code' && CODES_BEHIND.includes(code)) continue
        const format = new Intl.NumberFormat(language, {
          style: 'currency',
          currency: code,
          currencyDisplay,
          maximumFractionDigits: 0,
        })
        for (const amount of [1, 5, 1234]) {
          const [mention] = findQuantities(format.format(amount), language)
          if (mention?.type !== 'money' || mention.currency !== code || mention.amount !== amount)
            missed.push(format.format(amount))
        }
      }
    }
    expect(missed).toEqual([])
  })

  test('every currency of the table has its own code, once', () => {
    const codes = CURRENCY_ROWS.map(([code]) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })
})

/** Pieces of sentences; any order of them must leave the offsets right. */
const PIECES = [
  'US$', '5', ' million', ' ', '万', '亿元', '%', ' percent', 'up ', ' to ', '-', '(', ')', 'um ', ' Mrd.', ' Euro', '增长', '倍', '近', '余', '第', 'half', ' a third', ' dollars', '，', ', ', '3.5', '1,234', 'one ', 'ein ', 'İ', '😀', '百分之', '五十', '\u00a0', '２０', 'doubled', 'more than ', '约合', 'RMB', '.', '年', ' cents', ' und ',
] // prettier-ignore

describe('findQuantities places every mention', () => {
  test('inside of the text, in order, its core inside of it, moved by the offset', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }),
        fc.constantFrom(...LANGUAGES),
        fc.nat({ max: 1000 }),
        (pieces, language, offset) => {
          const text = pieces.join('')
          const mentions = findQuantities(text, language)
          let last = 0
          for (const { start, end, core } of mentions) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(core.start).toBeGreaterThanOrEqual(start)
            expect(core.end).toBeGreaterThan(core.start)
            expect(end).toBeGreaterThanOrEqual(core.end)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(text.slice(start, end).trim()).not.toBe('')
            last = end
          }
          expect(findQuantities(text, language, offset)).toEqual(
            mentions.map((mention) => moved(mention, offset)),
          )
        },
      ),
      { numRuns: 1500 },
    )
  })
})

describe('findQuantities takes time in proportion to the text', () => {
  const REPEATED = [
    '7',
    '(',
    '1,',
    '1 ',
    '5% ',
    'one ',
    'hundred ',
    'up ',
    'um ',
    '十',
    '百万',
    '增',
    '5-',
    '5月',
    'dollar 5 ',
    'a@',
    '(1 ',
    'half ',
    'grew 5 ',
    '-',
    '约',
    '5 kroner ',
    '5 kroner Norway ',
    '5 cents ',
    '½',
    'hundred percent ',
    '5元5',
    '伍拾',
  ]
  test.each(REPEATED)('of "%s", repeated', (piece) => {
    for (const language of LANGUAGES) {
      const control = Math.max(work(piece, 2_000, language), 2)
      expect(work(piece, 16_000, language)).toBeLessThan(control * 8 * 6)
    }
  })
})

/** Milliseconds of processor, of the best of three runs, so that other work on the machine counts little. */
function work(piece: string, length: number, language: Language): number {
  const text = piece.repeat(length / piece.length)
  return Math.min(
    ...[1, 2, 3].map(() => {
      const before = process.cpuUsage()
      findQuantities(text, language)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }),
  )
}

function only(text: string, language: Language): QuantityMention {
  const mentions = findQuantities(text, language)
  const [mention] = mentions
  if (mention === undefined || mentions.length > 1)
    throw new Error(`${mentions.length} mentions in "${text}"`)
  return mention
}

function moved(mention: QuantityMention, by: number): QuantityMention {
  const { start, end, core } = mention
  return {
    ...mention,
    start: start + by,
    end: end + by,
    core: { start: core.start + by, end: core.end + by },
  }
}

function fullWidth(text: string): string {
  return text.replace(/[\d.%]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
}
