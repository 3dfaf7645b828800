import { formatNumber } from '../format.ts'
import type { Unconverted } from '../select/exchangeRates.ts'
import type { InterfaceLanguage, TargetCurrency } from '../view.ts'

/** Words of values in one currency. */
export interface CurrencyWords {
  choice: string
  asStated: string
  inCurrency: (currency: TargetCurrency) => string
  /** The mark that a number is none of the document's. */
  converted: string
  heading: (currency: TargetCurrency) => string
  note: string
  stated: string
  /** How a value came about: `USD 2 billion × 7.0841 (2023)`. */
  how: (stated: string, rate: string, year: number) => string
  notConverted: (values: number) => string
  why: Record<Unconverted, (currency: string, period: string) => string>
  rates: (rates: number) => string
  ratesCaption: string
  currency: string
  perUnit: (target: TargetCurrency) => string
  source: string
}

const CHINESE_NAMES: Record<TargetCurrency, string> = { CNY: '人民币', USD: '美元', EUR: '欧元' }

export const currencyWords: Record<InterfaceLanguage, CurrencyWords> = {
  en: {
    choice: 'Currency of the values',
    asStated: 'As stated',
    inCurrency: (currency) => `In ${currency}`,
    converted: 'converted',
    heading: (currency) => `Values in ${currency}`,
    note: 'Hatched: converted by this page at the average rate of the year, to three digits; no document says it. Plain: as stated. Values overlap and are not added up.',
    stated: 'as stated',
    how: (stated, rate, year) => `${stated} × ${rate} (${year})`,
    notConverted: (values) =>
      `Not converted: ${formatNumber(values)} ${values === 1 ? 'value' : 'values'}`,
    why: {
      noDate: () => 'no date, so no rate',
      severalYears: (_, period) => `several years: ${period}`,
      noRate: (currency, period) => `no rate here for ${currency} in ${period}`,
    },
    rates: (rates) =>
      `${formatNumber(rates)} ${rates === 1 ? 'rate' : 'rates'} used, and their source`,
    ratesCaption: 'Average rates of the year',
    currency: 'Currency',
    perUnit: (target) => `${target} for 1`,
    source:
      'European Central Bank, euro reference rates, yearly averages published to four decimals; rates between two other currencies are taken through the euro and rounded to five digits.',
  },
  zh: {
    choice: '金额货币',
    asStated: '按原文',
    inCurrency: (currency) => `折合${CHINESE_NAMES[currency]}`,
    converted: '折算值',
    heading: (currency) => `折合${CHINESE_NAMES[currency]}的金额`,
    note: '斜纹：本页按当年平均汇率折算，取三位有效数字，并非文件原文。实色：原文所述。金额互有重叠，不相加。',
    stated: '原文所述',
    how: (stated, rate, year) => `${stated} × ${rate}（${year}年）`,
    notConverted: (values) => `未折算：${formatNumber(values)}项`,
    why: {
      noDate: () => '无日期，无法选定汇率',
      severalYears: (_, period) => `跨多个年份：${period}`,
      noRate: (currency, period) => `没有${period}${currency}的汇率`,
    },
    rates: (rates) => `所用${formatNumber(rates)}个汇率及来源`,
    ratesCaption: '年平均汇率',
    currency: '货币',
    perUnit: (target) => `每1单位折${CHINESE_NAMES[target]}`,
    source:
      '欧洲中央银行欧元参考汇率，年平均值，公布至小数点后四位；其他两种货币之间经欧元换算，取五位有效数字。',
  },
}
