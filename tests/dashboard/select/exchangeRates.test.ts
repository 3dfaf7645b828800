import { describe, expect, it } from 'vitest'
import { averageRate, convertAmount } from '../../../src/dashboard/select/exchangeRates.ts'

describe('averageRate(from, to, year)', () => {
  it.each([
    ['USD', 'CNY', 2023, 7.0841],
    ['CNY', 'USD', 2013, 0.16267],
    ['EUR', 'CNY', 2019, 7.7355],
    ['CNY', 'EUR', 2019, 0.12927],
  ] as const)('of %s to %s in %i', (from, to, year, rate) => {
    expect(averageRate(from, to, year)).toBe(rate)
  })

  it.each([
    ['USD', 'CNY', 1999],
    ['THB', 'CNY', 2023],
    ['CNY', 'USD', 2030],
  ] as const)('has none of %s to %s in %i', (from, to, year) => {
    expect(averageRate(from, to, year)).toBeNull()
  })

  it('comes back to one by way of the other currency', () => {
    for (let year = 2005; year <= 2024; year++) {
      const there = averageRate('USD', 'CNY', year) ?? 0
      const back = averageRate('CNY', 'USD', year) ?? 0
      expect(there * back).toBeCloseTo(1, 3)
    }
  })
})

describe('convertAmount(amount, dates, target)', () => {
  it.each([
    ['a year', '2023', null],
    ['a day', '2023-08-01', null],
    ['months of one year', '2023-01', '2023-06'],
    ['an end alone', null, '2023'],
  ])('takes the rate of the year of %s, to three digits', (_, from, to) => {
    expect(convertAmount({ value: 2e9, currency: 'USD' }, { from, to }, 'CNY')).toEqual({
      value: 14.2e9,
      year: 2023,
      rate: 7.0841,
    })
  })

  it.each([
    [{ from: null, to: null }, 'USD', 'noDate'],
    [{ from: '2015', to: '2020' }, 'USD', 'severalYears'],
    [{ from: '2023', to: null }, 'THB', 'noRate'],
    [{ from: '1998', to: null }, 'USD', 'noRate'],
  ])('of %j in %s says why not: %s', (dates, currency, why) => {
    expect(convertAmount({ value: 1e6, currency }, dates, 'CNY')).toBe(why)
  })
})
