import type { Approx } from '../model/fact.ts'
import type { InterfaceLanguage } from './view.ts'

const MINUS = '\u2212'
/** Narrow no-break space: the thin space that keeps a number and its sign on one line. */
const THIN_SPACE = '\u202f'

const ENGLISH_SCALES = [
  { factor: 1e12, word: 'trillion' },
  { factor: 1e9, word: 'billion' },
  { factor: 1e6, word: 'million' },
] as const

const CHINESE_SCALES = [
  { factor: 1e12, word: '万亿' },
  { factor: 1e8, word: '亿' },
  { factor: 1e4, word: '万' },
] as const

/** More digits than this behind the point say less than the whole number does. */
const MOST_DECIMALS = 4

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 12 })
const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 12, useGrouping: false })
const chineseCurrencies = new Intl.DisplayNames('zh-Hans', { type: 'currency', fallback: 'code' })

const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A number with every digit of its document: `1,200,000`, `17.58`, `−4.2`. */
export function formatNumber(value: number): string {
  return grouped.format(value).replace('-', MINUS)
}

/** A change in percent, always signed: `+17.58 %` in English, `+17.58%` in Chinese. */
export function formatGrowth(growthPct: number, language: InterfaceLanguage): string {
  const sign = growthPct > 0 ? '+' : ''
  return `${sign}${formatShare(growthPct, language)}`
}

/** A share in percent, without a plus: `35 %`, `35%`. */
export function formatShare(percent: number, language: InterfaceLanguage): string {
  return `${formatNumber(percent)}${language === 'zh' ? '' : THIN_SPACE}%`
}

/** An amount in its currency: `CNY 28.43 million`, `2843万元人民币`. */
export function formatMoney(
  amount: number,
  currency: string | null,
  language: InterfaceLanguage,
): string {
  if (language === 'zh') {
    return `${scaledInChinese(amount)}${currency === null ? '' : chineseCurrency(currency)}`
  }
  return `${currency === null ? '' : `${currency}\u00a0`}${scaledInEnglish(amount)}`
}

/** The unit of an amount: `CNY`, `元人民币`. */
export function formatCurrency(currency: string, language: InterfaceLanguage): string {
  return language === 'zh' ? chineseCurrency(currency) : currency
}

/** A date at its own precision: `2016`, `Jul 2016`, `1 Jul 2016`; `2016年7月1日`. */
export function formatDate(iso: string, language: InterfaceLanguage): string {
  const { year, month, day } = partsOf(iso)
  if (language === 'zh') {
    return `${year}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`
  }
  return [day, monthName(month), year].filter((part) => part !== null).join(' ')
}

/** A period with what both ends share said once: `2007–2022`, `Jan–Jun 2023`, `24–26 Mar 2024`. Null without a date. */
export function formatPeriod(
  from: string | null,
  to: string | null,
  language: InterfaceLanguage,
): string | null {
  const start = from ?? to
  if (start === null) return null
  if (from === null || to === null || from === to) return formatDate(start, language)
  return language === 'zh' ? chinesePeriod(from, to) : englishPeriod(from, to)
}

/** The qualifier of a number as a word: `over`, `under`, `about`; empty when exact. */
export function formatApprox(approx: Approx, language: InterfaceLanguage): string {
  return APPROX_WORDS[language][approx]
}

/** A number's text with its qualifier: `over 10`, `逾10`. */
export function withApprox(text: string, approx: Approx, language: InterfaceLanguage): string {
  const word = formatApprox(approx, language)
  if (word === '') return text
  return language === 'zh' ? `${word}${text}` : `${word} ${text}`
}

/** Items as a list in a sentence: `Gansu, Guangdong and Shandong`, `甘肃、广东、山东`. */
export function formatList(items: readonly string[], language: InterfaceLanguage): string {
  if (language === 'zh') return items.join('、')
  const last = items.at(-1)
  return last === undefined || items.length === 1
    ? (last ?? '')
    : `${items.slice(0, -1).join(', ')} and ${last}`
}

const APPROX_WORDS: Record<InterfaceLanguage, Record<Approx, string>> = {
  en: { exact: '', over: 'over', under: 'under', about: 'about' },
  zh: { exact: '', over: '逾', under: '不到', about: '约' },
}

/** Names of the currencies that documents use most, as Chinese writes them after an amount. */
const CHINESE_CURRENCIES: Record<string, string> = {
  CNY: '元人民币',
  USD: '美元',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
  KRW: '韩元',
  HKD: '港元',
  SGD: '新加坡元',
  AUD: '澳元',
  CAD: '加元',
  CHF: '瑞士法郎',
  RUB: '卢布',
}

function chineseCurrency(currency: string): string {
  return CHINESE_CURRENCIES[currency] ?? chineseCurrencies.of(currency) ?? currency
}

function scaledInEnglish(amount: number): string {
  const scale = scaleOf(amount, ENGLISH_SCALES)
  if (scale === null) return formatNumber(amount)
  return `${formatNumber(divided(amount, scale.factor))}\u00a0${scale.word}`
}

function scaledInChinese(amount: number): string {
  const scale = scaleOf(amount, CHINESE_SCALES)
  if (scale === null) return formatNumber(amount)
  return `${plain.format(divided(amount, scale.factor)).replace('-', MINUS)}${scale.word}`
}

/** The largest scale that the amount reaches and that keeps it short, else null. */
function scaleOf<Scale extends { factor: number }>(
  amount: number,
  scales: readonly Scale[],
): Scale | null {
  const scale = scales.find(({ factor }) => Math.abs(amount) >= factor)
  if (scale === undefined) return null
  const decimals = plain.format(divided(amount, scale.factor)).split('.')[1]?.length ?? 0
  return decimals > MOST_DECIMALS ? null : scale
}

/** Division that leaves no binary dust: 28430000 by 1e6 is 28.43. */
const divided = (amount: number, factor: number) => Number((amount / factor).toPrecision(15))

interface DateParts {
  year: string
  month: number | null
  day: number | null
}

function partsOf(iso: string): DateParts {
  const [year = iso, month, day] = iso.split('-')
  return {
    year,
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  }
}

function monthName(month: number | null): string | null {
  return month === null ? null : (ENGLISH_MONTHS[month - 1] ?? null)
}

function englishPeriod(from: string, to: string): string {
  const start = partsOf(from)
  const end = partsOf(to)
  if (start.month === null && end.month === null) return `${start.year}–${end.year}`
  const last = formatDate(to, 'en')
  if (start.year !== end.year || start.month === null || end.month === null) {
    return `${formatDate(from, 'en')} – ${last}`
  }
  const isSameMonth = start.month === end.month
  if (isSameMonth && start.day !== null && end.day !== null) return `${start.day}–${last}`
  if (start.day === null && end.day === null) return `${monthName(start.month) ?? ''}–${last}`
  const first = [start.day, monthName(start.month)].filter((part) => part !== null).join(' ')
  return `${first} – ${last}`
}

function chinesePeriod(from: string, to: string): string {
  const start = partsOf(from)
  const end = partsOf(to)
  if (start.month === null && end.month === null) return `${start.year}–${end.year}年`
  const last = formatDate(to, 'zh')
  if (start.year !== end.year || start.month === null || end.month === null) {
    return `${formatDate(from, 'zh')}至${last}`
  }
  const isSameMonth = start.month === end.month
  if (isSameMonth && start.day !== null && end.day !== null) {
    return `${start.year}年${start.month}月${start.day}–${end.day}日`
  }
  if (start.day === null && end.day === null) return `${start.year}年${start.month}–${end.month}月`
  return `${formatDate(from, 'zh')}至${end.month}月${end.day === null ? '' : `${end.day}日`}`
}
