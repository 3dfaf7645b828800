import type { TargetCurrency } from '../view.ts'

/**
 * Euro foreign exchange reference rates of the European Central Bank, averages of the year, in units of the currency for one
 * euro, rounded to four decimals as the bank publishes them: series `EXR.A.CNY.EUR.SP00.A` and `EXR.A.USD.EUR.SP00.A` of
 * https://data.ecb.europa.eu. Other currencies and years are left out: what cannot be vouched for is not converted.
 */
// prettier-ignore
const UNITS_PER_EURO: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  CNY: {
    2005: 10.1955, 2006: 10.0096, 2007: 10.4178, 2008: 10.2236, 2009: 9.5277,
    2010: 8.9712, 2011: 8.996, 2012: 8.1052, 2013: 8.1646, 2014: 8.1857,
    2015: 6.9733, 2016: 7.3522, 2017: 7.629, 2018: 7.8081, 2019: 7.7355,
    2020: 7.8747, 2021: 7.6282, 2022: 7.0788, 2023: 7.66, 2024: 7.7875,
  },
  USD: {
    2005: 1.2441, 2006: 1.2556, 2007: 1.3705, 2008: 1.4708, 2009: 1.3948,
    2010: 1.3257, 2011: 1.392, 2012: 1.2848, 2013: 1.3281, 2014: 1.3285,
    2015: 1.1095, 2016: 1.1069, 2017: 1.1297, 2018: 1.181, 2019: 1.1195,
    2020: 1.1422, 2021: 1.1827, 2022: 1.053, 2023: 1.0813, 2024: 1.0824,
  },
}

/** Of a converted value more digits would pretend to know more than an average does. */
const SIGNIFICANT_DIGITS = 3

/** An amount in another currency than it is stated in. */
export interface Converted {
  value: number
  year: number
  /** Units of the target for one unit of the stated currency, to five significant digits. */
  rate: number
}

/** Why an amount stays as it is stated. */
export type Unconverted = 'noDate' | 'severalYears' | 'noRate'

/** Where the rates are from, for people. */
export const RATES_ADDRESS = 'https://data.ecb.europa.eu'

/** Units of `to` for one unit of `from`, averaged over the year; null where the table has no rate. */
export function averageRate(from: string, to: TargetCurrency, year: number): number | null {
  const [stated, target] = [perEuro(from, year), perEuro(to, year)]
  if (stated === null || target === null) return null
  return Number((target / stated).toPrecision(5))
}

/**
 * The amount at the average rate of its year, to three significant digits: 2e9 USD of 2023 gives 14.2e9 CNY. An amount of
 * several years, of none, or of a year or currency without a rate is not converted, and the answer says why.
 */
export function convertAmount(
  { value, currency }: { value: number; currency: string },
  dates: { from: string | null; to: string | null },
  target: TargetCurrency,
): Converted | Unconverted {
  const first = (dates.from ?? dates.to)?.slice(0, 4)
  if (first === undefined) return 'noDate'
  if ((dates.to ?? first).slice(0, 4) !== first) return 'severalYears'
  const year = Number(first)
  const rate = averageRate(currency, target, year)
  if (rate === null) return 'noRate'
  return { value: Number((value * rate).toPrecision(SIGNIFICANT_DIGITS)), year, rate }
}

function perEuro(currency: string, year: number): number | null {
  return currency === 'EUR' ? 1 : (UNITS_PER_EURO[currency]?.[year] ?? null)
}
