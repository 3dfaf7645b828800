import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/model/dataset.ts'
import { findDates } from '../../../src/reading/mentions/dates.ts'

const MONTHS: Record<'en' | 'de', string[]> = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
    ' ',
  ),
}
const DIGITS = '〇一二三四五六七八九'
const two = (part: number) => String(part).padStart(2, '0')
const chinese = (value: number) =>
  value < 10
    ? (DIGITS[value] ?? '')
    : `${value < 20 ? '' : (DIGITS[Math.floor(value / 10)] ?? '')}十${value % 10 === 0 ? '' : (DIGITS[value % 10] ?? '')}`
const ordinal = (day: number) =>
  `${day}${{ 1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd', 31: 'st' }[day] ?? 'th'}`

type Style = [name: string, language: Language, write: (y: number, m: number, d: number) => string]

/** The ways of writing one day. */
const DAY_STYLES: Style[] = [
  ['9 March 2022', 'en', (y, m, d) => `on ${d} ${MONTHS.en[m - 1]} ${y}, there`],
  ['March 9, 2022', 'en', (y, m, d) => `on ${MONTHS.en[m - 1]} ${d}, ${y}, there`],
  [
    'Mar. 9, 2022',
    'en',
    (y, m, d) => `on ${MONTHS.en[m - 1]?.slice(0, 3)}${m === 5 ? '' : '.'} ${d}, ${y}`,
  ],
  ['9th of March 2022', 'en', (y, m, d) => `the ${ordinal(d)} of ${MONTHS.en[m - 1]} ${y}`],
  ['2022-03-09', 'en', (y, m, d) => `on ${y}-${two(m)}-${two(d)} at noon`],
  ['2022/3/9', 'en', (y, m, d) => `on ${y}/${m}/${d} at noon`],
  ['09.03.2022', 'de', (y, m, d) => `am ${two(d)}.${two(m)}.${y} dort`],
  ['9.3.2022', 'de', (y, m, d) => `am ${d}.${m}.${y} dort`],
  ['9. März 2022', 'de', (y, m, d) => `am ${d}. ${MONTHS.de[m - 1]} ${y} dort`],
  ['2022-03-09', 'de', (y, m, d) => `am ${y}-${two(m)}-${two(d)}`],
  ['2022年3月9日', 'zh', (y, m, d) => `于${y}年${m}月${d}日举行`],
  ['2022年03月09日', 'zh', (y, m, d) => `于${y}年${two(m)}月${two(d)}日举行`],
  ['2022 年 3 月 9 日', 'zh', (y, m, d) => `于 ${y} 年 ${m} 月 ${d} 日举行`],
  [
    '二〇二二年三月九日',
    'zh',
    (y, m, d) =>
      `于${[...String(y)].map((digit) => DIGITS[Number(digit)]).join('')}年${chinese(m)}月${chinese(d)}日举行`,
  ],
  ['2022.3.9', 'zh', (y, m, d) => `于${y}.${m}.${d}举行`],
  ['2022/03/09', 'zh', (y, m, d) => `于${y}/${two(m)}/${two(d)}举行`],
]

const MONTH_STYLES: Style[] = [
  ['March 2022', 'en', (y, m) => `in ${MONTHS.en[m - 1]} ${y} there`],
  ['March of 2022', 'en', (y, m) => `in ${MONTHS.en[m - 1]} of ${y}`],
  ['im März 2022', 'de', (y, m) => `im ${MONTHS.de[m - 1]} ${y} dort`],
  ['Ende März 2022', 'de', (y, m) => `Ende ${MONTHS.de[m - 1]} ${y} dort`],
  ['2022年3月', 'zh', (y, m) => `在${y}年${m}月举行`],
  ['2022年三月', 'zh', (y, m) => `在${y}年${chinese(m)}月举行`],
]

const year = fc.integer({ min: 1950, max: 2049 })
const month = fc.integer({ min: 1, max: 12 })
const lastDay = (y: number, m: number) => new Date(Date.UTC(y, m, 0)).getUTCDate()
const day = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => [y, m, Math.min(d, lastDay(y, m))] as const)

describe('findDates reads back', () => {
  const none = { published: null, year: null }
  it.each(DAY_STYLES)('every day written as %s (%s)', (_, language, write) => {
    fc.assert(
      fc.property(day, ([y, m, d]) => {
        const dates = findDates(write(y, m, d), language, none)
        expect(dates.map(({ from, to }) => [from, to])).toEqual([
          [`${y}-${two(m)}-${two(d)}`, null],
        ])
      }),
    )
  })

  it.each(MONTH_STYLES)('every month written as %s (%s)', (_, language, write) => {
    fc.assert(
      fc.property(year, month, (y, m) => {
        const dates = findDates(write(y, m, 1), language, none)
        expect(dates.map(({ from, to }) => [from, to])).toEqual([[`${y}-${two(m)}`, null]])
      }),
    )
  })

  it.each([
    ['en', (a, b) => `from ${a} to ${b}`],
    ['en', (a, b) => `between ${a} and ${b}`],
    ['en', (a, b) => `in ${a}–${b}`],
    ['de', (a, b) => `von ${a} bis ${b}`],
    ['de', (a, b) => `zwischen ${a} und ${b}`],
    ['zh', (a, b) => `${a}年至${b}年`],
    ['zh', (a, b) => `${a}-${b}年`],
  ] as [Language, (a: number, b: number) => string][])(
    'every range of years (%s, %s)',
    (language, write) => {
      fc.assert(
        fc.property(year, fc.integer({ min: 1, max: 50 }), (y, more) => {
          const dates = findDates(write(y, y + more), language, none)
          expect(dates.map(({ from, to }) => [from, to])).toEqual([[String(y), String(y + more)]])
        }),
      )
    },
  )

  it('the year that a day of the past year leaves out', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 290 }), ([y, m, d], daysLater) => {
        const published = new Date(Date.UTC(y, m - 1, d + daysLater)).toISOString().slice(0, 10)
        const written: [Language, string][] = [
          ['en', `They met on ${MONTHS.en[m - 1]} ${d}.`],
          ['de', `Sie trafen sich am ${d}. ${MONTHS.de[m - 1]}.`],
          ['zh', `${m}月${d}日举行会谈。`],
        ]
        fc.pre(!(m === 2 && d === 29))
        for (const [language, text] of written)
          expect(findDates(text, language, { published, year: null })[0]?.from).toBe(
            `${y}-${two(m)}-${two(d)}`,
          )
      }),
    )
  })

  it('any text, in order and without overlap, inside its bounds', () => {
    const piece = fc.constantFrom(
      ...'0123456789 .,-–/年月日 至 to March bis März in 2021 前三季度 last year'.split(' '),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom<Language>('en', 'de', 'zh'),
        (pieces, language) => {
          const text = pieces.join(' ')
          let end = 0
          for (const date of findDates(text, language, { published: '2024-03-14', year: null })) {
            expect(date.start).toBeGreaterThanOrEqual(end)
            expect(date.end).toBeGreaterThan(date.start)
            expect(date.end).toBeLessThanOrEqual(text.length)
            if (date.from !== null) expect(date.from).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/u)
            if (date.to !== null && date.from !== null) expect(date.to > date.from).toBe(true)
            end = date.end
          }
        },
      ),
    )
  })
})
