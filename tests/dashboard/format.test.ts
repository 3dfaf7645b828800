import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatGrowth,
  formatList,
  formatMoney,
  formatNumber,
  formatPeriod,
  formatShare,
  withApprox,
} from '../../src/dashboard/format.ts'

/** The thin and no-break spaces as plain ones, so that the tables can be read. */
const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/gu, ' ') ?? null

describe('formatNumber(value) keeps every digit of the document', () => {
  it.each([
    [1200000, '1,200,000'],
    [17.58, '17.58'],
    [-4.2, '−4.2'],
    [0.1 + 0.2, '0.3'],
    [0, '0'],
  ])('%d', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })
})

describe('formatGrowth(growthPct, language) has a sign', () => {
  it.each([
    [17.58, '+17.58 %', '+17.58%'],
    [-4.2, '−4.2 %', '−4.2%'],
    [0, '0 %', '0%'],
    [1200000, '+1,200,000 %', '+1,200,000%'],
  ])('%d', (growthPct, en, zh) => {
    expect(plain(formatGrowth(growthPct, 'en'))).toBe(en)
    expect(formatGrowth(growthPct, 'zh')).toBe(zh)
  })
})

it('formatShare(percent, language) has none', () => {
  expect(plain(formatShare(54.1, 'en'))).toBe('54.1 %')
  expect(formatShare(54.1, 'zh')).toBe('54.1%')
})

describe('formatMoney(amount, currency, language)', () => {
  it.each([
    [28430000, 'CNY', 'CNY 28.43 million', '2843万元人民币'],
    [20663000000, 'CNY', 'CNY 20.663 billion', '206.63亿元人民币'],
    [5080000000, 'USD', 'USD 5.08 billion', '50.8亿美元'],
    [1.3e12, 'EUR', 'EUR 1.3 trillion', '1.3万亿欧元'],
    [950, 'USD', 'USD 950', '950美元'],
    [123456789, 'USD', 'USD 123,456,789', '123,456,789美元'],
    [7000000, null, '7 million', '700万'],
    [2e6, 'BYN', 'BYN 2 million', '200万白俄罗斯卢布'],
  ])('%d %s', (amount, currency, en, zh) => {
    expect(plain(formatMoney(amount, currency, 'en'))).toBe(en)
    expect(formatMoney(amount, currency, 'zh')).toBe(zh)
  })
})

describe('formatDate(iso, language) keeps the precision', () => {
  it.each([
    ['2016', '2016', '2016年'],
    ['2016-07', 'Jul 2016', '2016年7月'],
    ['2016-07-01', '1 Jul 2016', '2016年7月1日'],
  ])('%s', (iso, en, zh) => {
    expect(formatDate(iso, 'en')).toBe(en)
    expect(formatDate(iso, 'zh')).toBe(zh)
  })
})

describe('formatPeriod(from, to, language) says once what both ends share', () => {
  it.each([
    [null, null, null, null],
    ['2021', null, '2021', '2021年'],
    [null, '2021', '2021', '2021年'],
    ['2021', '2021', '2021', '2021年'],
    ['2007', '2022', '2007–2022', '2007–2022年'],
    ['2023-01', '2023-06', 'Jan–Jun 2023', '2023年1–6月'],
    ['2022-11', '2023-02', 'Nov 2022 – Feb 2023', '2022年11月至2023年2月'],
    ['2024-03-24', '2024-03-26', '24–26 Mar 2024', '2024年3月24–26日'],
    ['2024-03-30', '2024-04-02', '30 Mar – 2 Apr 2024', '2024年3月30日至4月2日'],
    ['2023-12-30', '2024-01-02', '30 Dec 2023 – 2 Jan 2024', '2023年12月30日至2024年1月2日'],
    ['2013-06', '2013', 'Jun 2013 – 2013', '2013年6月至2013年'],
    ['2013', '2013-06', '2013 – Jun 2013', '2013年至2013年6月'],
  ])('%s to %s', (from, to, en, zh) => {
    expect(formatPeriod(from, to, 'en')).toBe(en)
    expect(formatPeriod(from, to, 'zh')).toBe(zh)
  })
})

it('withApprox(text, approx, language) puts the qualifier before the number', () => {
  expect(withApprox('10', 'over', 'en')).toBe('over 10')
  expect(withApprox('10', 'over', 'zh')).toBe('逾10')
  expect(withApprox('10', 'exact', 'en')).toBe('10')
})

describe('formatList(items, language)', () => {
  it.each([
    [[], '', ''],
    [['Gansu'], 'Gansu', 'Gansu'],
    [['Gansu', 'Hunan'], 'Gansu and Hunan', 'Gansu、Hunan'],
    [['Gansu', 'Hunan', 'Jilin'], 'Gansu, Hunan and Jilin', 'Gansu、Hunan、Jilin'],
  ])('%j', (items, en, zh) => {
    expect(formatList(items, 'en')).toBe(en)
    expect(formatList(items, 'zh')).toBe(zh)
  })
})
