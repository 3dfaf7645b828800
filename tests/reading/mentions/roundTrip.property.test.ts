import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/model/dataset.ts'
import type { Language } from '../../../src/model/dataset.ts'
import { CODES_BEHIND } from '../../../src/reading/locales/currencyParts.ts'
import { simplifyCharacters } from '../../../src/reading/locales/zh/traditional.ts'
import { findDates } from '../../../src/reading/mentions/dates.ts'
import { findQuantities } from '../../../src/reading/mentions/quantities.ts'

/** A language with the locales of the runtime that write it. */
const STYLES: [Language, string][] = [
  ['en', 'en-US'],
  ['en', 'en-GB'],
  ['en', 'en-IN'],
  ['de', 'de-DE'],
  ['de', 'de-CH'],
  ['de', 'de-AT'],
  ['zh', 'zh-CN'],
  ['zh', 'zh-TW'],
]

/** The runtime's names of these carry their years in brackets. */
const DATED = ['SLL', 'ZWL']
/** Whole amounts and amounts with two digits behind the point, none of them without a value. */
const amount = fc.integer({ min: 1, max: 99_999_999_99 }).map((cents) => cents / 100)
const code = fc.constantFrom(
  ...Intl.supportedValuesOf('currency').filter((one) => !DATED.includes(one)),
)

describe('findQuantities reads back what the runtime writes', () => {
  test.each(STYLES)(
    'amounts in every currency, by code and by name, in %s %s',
    (language, locale) => {
      fc.assert(
        fc.property(amount, code, fc.constantFrom('code', 'name'), (value, currency, display) => {
          fc.pre(display !== 'code' || !CODES_BEHIND.includes(currency))
          // 千里達: its first character is a thousand.
          fc.pre(locale !== 'zh-TW' || currency !== 'TTD')
          const written = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            currencyDisplay: display,
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
          }).format(value)
          expect([written, moneyOf(written, language)]).toEqual([written, [[currency, value]]])
        }),
        { numRuns: 500 },
      )
    },
  )

  test.each(STYLES)('amounts by the signs of the large currencies in %s %s', (language, locale) => {
    const signed = ['USD', 'EUR', 'GBP', 'INR', 'KRW', 'BRL', 'ILS', 'VND', 'CAD', 'NZD', 'HKD']
    fc.assert(
      fc.property(amount, fc.constantFrom(...signed), (value, currency) => {
        const written = new Intl.NumberFormat(locale, {
          style: 'currency',
          currency,
          minimumFractionDigits: 2,
          maximumFractionDigits: 2,
        }).format(value)
        expect([written, moneyOf(written, language)]).toEqual([written, [[currency, value]]])
      }),
    )
  })

  test.each(STYLES)('percentages with their sign in %s %s', (language, locale) => {
    const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 999_999 }), (hundredths) => {
        const value = hundredths / 100
        expect(percentsOf(format.format(value / 100), language)).toEqual([value])
      }),
    )
  })

  const GROWTH: Record<Language, [up: (n: string) => string, down: (n: string) => string]> = {
    en: [(n) => `Exports rose by ${n} percent.`, (n) => `Exports fell by ${n} percent.`],
    de: [(n) => `Die Ausfuhren stiegen um ${n} Prozent.`, (n) => `Sie sanken um ${n} Prozent.`],
    zh: [(n) => `出口增长${n}%。`, (n) => `出口下降${n}%。`],
  }
  test.each(LANGUAGES)('growth with the sign of its word in %s', (language) => {
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.boolean(), (hundredths, falls) => {
        const value = hundredths / 100
        const sentence = GROWTH[language][falls ? 1 : 0](format.format(value))
        const [growth] = findQuantities(sentence, language)
        expect(growth).toMatchObject({
          type: 'growth',
          growthPct: falls ? -value : value,
          percent: value,
        })
      }),
    )
  })

  test('full-width digits and signs as ASCII ones', () => {
    const pieces = [
      '3',
      '12',
      '4.5',
      '1,234',
      '%',
      '元',
      '万美元',
      '亿',
      '约',
      '增长',
      '-',
      '$',
      '个',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const wide = text.replace(/[\d.%$-]/gu, (sign) =>
          String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
        )
        // A comma groups digits only among digits of its own width.
        fc.pre(!text.includes(','))
        expect(findQuantities(wide, 'zh')).toEqual(findQuantities(text, 'zh'))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('findDates reads back what the runtime writes', () => {
  const day = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })

  test.each(STYLES)('days and months in %s %s', (language, locale) => {
    const forms: [Intl.DateTimeFormatOptions, number][] = [
      [{ dateStyle: 'long' }, 10],
      [{ dateStyle: 'full' }, 10],
      [{ dateStyle: 'medium' }, 10],
      [{ year: 'numeric', month: 'long' }, 7],
    ]
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), (date, [options, precision]) => {
        const written = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
          date,
        )
        const expected = date.toISOString().slice(0, precision)
        expect([written, datesOf(written, language)]).toEqual([written, [expected]])
      }),
    )
  })

  const IN: Record<Language, (year: number) => string> = {
    en: (year) => `It was built in ${year}.`,
    de: (year) => `Es wurde ${year} gebaut.`,
    zh: (year) => `建于${year}年。`,
  }
  const HALF: Record<Language, (half: 1 | 2, year: number) => string> = {
    en: (half, year) => `in the ${half === 1 ? 'first' : 'second'} half of ${year}`,
    de: (half, year) => `im ${half}. Halbjahr ${year}`,
    zh: (half, year) => `${year}年${half === 1 ? '上' : '下'}半年`,
  }
  const QUARTER: Record<Language, (quarter: number, year: number) => string> = {
    en: (quarter, year) => `in Q${quarter} ${year}`,
    de: (quarter, year) => `im ${quarter}. Quartal ${year}`,
    zh: (quarter, year) => `${year}年第${'一二三四'.charAt(quarter - 1)}季度`,
  }
  test.each(LANGUAGES)('years, halves and quarters in %s', (language) => {
    const two = (month: number): string => String(month).padStart(2, '0')
    for (let year = 1900; year < 2100; year++) {
      expect(datesOf(IN[language](year), language)).toEqual([String(year)])
      for (const half of [1, 2] as const)
        expect(datesOf(HALF[language](half, year), language)).toEqual([
          `${year}-${two(half * 6 - 5)}..${year}-${two(half * 6)}`,
        ])
      for (const quarter of [1, 2, 3, 4])
        expect(datesOf(QUARTER[language](quarter, year), language)).toEqual([
          `${year}-${two(quarter * 3 - 2)}..${year}-${two(quarter * 3)}`,
        ])
    }
  })
})

describe('mentions stand where they are said, whatever is around them', () => {
  const AROUND = [
    '\n',
    '\u00a0',
    '😀 ',
    'Ünal ',
    '(',
    ') ',
    '„',
    '“ ',
    '。',
    '，',
    '. ',
    '; ',
    'İ ',
    '𠀀',
    ' — ',
  ]
  const around = fc
    .array(fc.constantFrom(...AROUND), { maxLength: 8 })
    .map((parts) => parts.join(''))
  const PHRASES: Record<Language, readonly string[]> = {
    en: ['USD 5 million', '12.5 percent', 'twenty-five dollars', '9 March 2022', '2022-03-09'],
    de: ['5 Mio. Euro', '12,5 Prozent', 'zwanzig Dollar', '9. März 2022', '09.03.2022'],
    zh: ['500万美元', '百分之十二', '五元', '2022年3月9日', '12.5%'],
  }
  test.each(LANGUAGES)('in %s', (language) => {
    fc.assert(
      fc.property(
        around,
        fc.constantFrom(...PHRASES[language]),
        around,
        fc.nat({ max: 10_000 }),
        (before, phrase, after, offset) => {
          const text = `${before} ${phrase} ${after}`
          const start = before.length + 1 + offset
          const spans = [
            ...findQuantities(text, language, offset),
            ...findDates(text, language, { published: null, year: null }, offset),
          ].map((mention) => [mention.start, mention.end])
          expect(spans).toContainEqual([start, start + phrase.length])
        },
      ),
      { numRuns: 400 },
    )
  })
})

/** Traditional characters are read as simplified ones. */
function moneyOf(text: string, language: Language): [string | null, number][] {
  const spelled = language === 'zh' ? simplifyCharacters(text) : text
  return findQuantities(spelled, language).flatMap((mention) =>
    mention.type === 'money' ? [[mention.currency, mention.amount] as [string | null, number]] : [],
  )
}

function percentsOf(text: string, language: Language): (number | null)[] {
  return findQuantities(text, language).flatMap((mention) => {
    if (mention.type === 'percent') return [mention.value]
    return mention.type === 'growth' ? [mention.percent] : []
  })
}

function datesOf(text: string, language: Language): string[] {
  return findDates(text, language, { published: null, year: null }).map(({ from, to }) =>
    to === null ? String(from) : `${from}..${to}`,
  )
}
