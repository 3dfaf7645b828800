import {
  BEFORE_BARE_SCALE,
  DIGITS,
  MEASURES,
  MEASURES_OF_ONE,
  NOT_COUNTS,
  OVER_SCALE,
  SCALES,
  UNIT_AFTER_SCALE,
  UNKNOWN_AFTER,
  UNKNOWN_BEFORE,
} from '../../locales/zh/spelling.ts'
import type { DigitRun } from './digits.ts'
import type { Numeral } from './numeral.ts'
import { phraseTrie } from './phraseTrie.ts'
import { matchesOf } from './matches.ts'

const digitValues = new Map(Object.entries(DIGITS))
const scalePowers = new Map(Object.entries(SCALES))
const DIGIT = [...digitValues.keys()].join('')
const SCALE = [...scalePowers.keys()].join('')

const measures = phraseTrie(MEASURES.map((word) => [word, true] as const))
const measuresOfOne = phraseTrie(MEASURES_OF_ONE.map((word) => [word, true] as const))
const notCounts = phraseTrie(NOT_COUNTS.map((word) => [word, true] as const))

/** A scale that is not the beginning of a unit: 千 of 千瓦 is none. */
const NO_UNIT = Object.entries(UNIT_AFTER_SCALE)
  .map(([scale, units]) => `(?!${scale}[${units}])`)
  .join('')
const ONE_SCALE = `${NO_UNIT}[${SCALE}]`

const RUN = new RegExp(
  `[${DIGIT}${SCALE}]{1,24}(?:点[${DIGIT}]{1,10}(?:${ONE_SCALE}){0,3})?(?:[多余](?:${ONE_SCALE}){1,2})?`,
  'gu',
)
const TAIL = new RegExp(
  String.raw`(?:\s{0,2}[多余])?\s{0,2}(?:${ONE_SCALE}){1,3}(?:\d{1,4}(?:${ONE_SCALE}){1,2}){0,3}`,
  'uy',
)
/** 三至五个: the first number of a range has no measure word of its own. */
const RANGE = new RegExp(`^[至到—–~-]{1,2}[${DIGIT}十百\\d]`, 'u')
const SECOND = new RegExp(`[${DIGIT}十百千万亿\\d%][至到—–~-]{1,2}$`, 'u')
/** 五十周年, 二十一届: counted, not added up. */
const ORDERED = /^\s?(?:周年|届)/u
const MORE = /\s?[多余](?![边样哈种]|[米明]尼加|哥)/uy

/** Numbers in Chinese characters, and digits with the characters that scale them: 二十三, 3.5亿, 1万2千, 20多亿. */
export function findHanNumerals(text: string, digitRuns: DigitRun[]): Numeral[] {
  const numerals = digitRuns.map((run) => scaledDigits(text, run))
  const taken = numerals.filter(({ end }, index) => end > (digitRuns[index]?.end ?? end))
  let next = 0
  for (const match of matchesOf(RUN, text)) {
    const start = match.index
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next++
    if ((taken[next]?.start ?? Infinity) < start) continue
    const numeral = readRun(text, start, match[0])
    if (numeral !== null) numerals.push(numeral)
  }
  for (const { index: start } of matchesOf(HALF, text))
    numerals.push({ ...HALF_NUMERAL, start, end: start + 1 })
  return numerals.sort((a, b) => a.start - b.start)
}

/** 半块钱: half of a unit of money. */
const HALF =
  /(?<![一二三四五六七八九十百千万亿\d大多小])半(?=个百分点|块钱|块[,，。]|元钱|美元|欧元|英镑)/gu
const HALF_NUMERAL = {
  decimal: '0.5',
  exponent: 0,
  approx: 'exact',
  ordinal: false,
  spelled: true,
  article: false,
  counts: false,
} as const

function scaledDigits(text: string, run: DigitRun): Numeral {
  TAIL.lastIndex = run.end
  const tail = TAIL.exec(text)?.[0] ?? ''
  const plain = tail.replace(/[多余\s]/gu, '')
  const end = run.end + tail.length
  const more = /[多余]/u.test(tail)
  const after = moreAfter(text, end)
  if (plain === '' && text.startsWith('个亿', end)) {
    const written = { approx: 'exact', ordinal: false, spelled: false, article: false } as const
    return {
      ...written,
      start: run.start,
      end: end + 2,
      decimal: run.decimal,
      exponent: 8,
      counts: true,
    }
  }
  const simple = /^\D*$/u.test(plain)
  const amount = simple
    ? { decimal: run.decimal, exponent: sumOfPowers(plain) }
    : parseHan(`${run.decimal}${plain}`)
  return {
    start: run.start,
    end: after ?? end,
    ...(amount ?? { decimal: run.decimal, exponent: 0 }),
    approx: more || after !== null ? 'over' : 'exact',
    ordinal: text.charAt(run.start - 1) === '第' || ORDERED.test(text.slice(end, end + 3)),
    spelled: false,
    article: false,
    counts: true,
  }
}

function moreAfter(text: string, end: number): number | null {
  MORE.lastIndex = end
  return MORE.test(text) ? MORE.lastIndex : null
}

function sumOfPowers(scales: string): number {
  return [...scales].reduce((sum, scale) => sum + (scalePowers.get(scale) ?? 0), 0)
}

function readRun(text: string, start: number, run: string): Numeral | null {
  const before = text.charAt(start - 1)
  const end = start + run.length
  if (/\d/u.test(before) || UNKNOWN_BEFORE.includes(before || ' ')) return null
  if (UNKNOWN_AFTER.includes(text.charAt(end) || ' ')) return null
  const ordinal = before === '第' || ORDERED.test(text.slice(end, end + 3))
  if (notCounts.after(text, start) !== null && !ordinal && !run.includes('点')) return null
  const bare = scalePowers.has(run.charAt(0)) && !run.startsWith('十')
  // 年薪百万元: two scales before a currency.
  const sum =
    run.length > 1 && !COUNTLESS.includes(before || ' ') && SUM.test(text.slice(end, end + 3))
  if (bare && !sum && !BEFORE_BARE_SCALE.includes(before || ' ') && moreAfter(text, end) === null)
    return null
  const amount = parseHan(run.replace(/[多余]/gu, ''))
  if (amount === null || (/^〇+$/u.test(run) && before !== '之')) return null
  if (text.startsWith('个亿', end) && amount.exponent === 0 && !ordinal) {
    const written = { approx: 'exact', ordinal: false, spelled: true, article: false } as const
    return { ...written, start, end: end + 2, decimal: amount.decimal, exponent: 8, counts: true }
  }
  const after = moreAfter(text, end)
  const article = run === '一'
  const measured = (article ? measuresOfOne : measures).after(text, after ?? end) !== null
  const more = run.length > 1 && /[多余]/u.test(run)
  const over = more || after !== null || (bare && OVER_SCALE.includes(before))
  return {
    start,
    end: after ?? end,
    ...amount,
    approx: over ? 'over' : 'exact',
    ordinal,
    spelled: true,
    article: article && !ordinal,
    counts:
      ordinal ||
      measured ||
      RANGE.test(text.slice(end, end + 3)) ||
      SECOND.test(text.slice(Math.max(0, start - 3), start)) ||
      run.includes('点') ||
      (run.length > 1 && !bare && /[万亿]$/u.test(run)) ||
      (run.length > 2 && /[十百千万亿]/u.test(run.slice(1)) && !bare),
  }
}

/** Behind these a bare scale stays uncounted: 每百元, 好几百万元. */
const COUNTLESS = '每数几好若'
const SUM = /^(?:元|块|美元|美金|欧元|英镑|日元|港元|港币|人民币|卢布)/u

interface Amount {
  decimal: string
  exponent: number
}

/** What a numeral of digits and scales says: 三千五百, 二〇二一, 3亿5000万, 三点五亿; null if it is not well formed. */
export function parseHan(numeral: string): Amount | null {
  // 七八, 三五十: about so many, and no number.
  if (/[一二三四五六七八九两]{2}/u.test(numeral.split('点')[0] ?? '')) return null
  const [whole = '', fraction] = numeral.split('点')
  if (fraction !== undefined) {
    const parts = /^(?<digits>[^十百千万亿兆]+)(?<scales>[十百千万亿兆]*)$/u.exec(fraction)?.groups
    const value = parseWhole(whole)
    if (parts === undefined || value === null) return null
    const digits = [...(parts.digits ?? '')]
      .map((digit) => digitValues.get(digit) ?? digit)
      .join('')
    return { decimal: `${value}.${digits}`, exponent: sumOfPowers(parts.scales ?? '') }
  }
  const value = parseWhole(whole)
  if (value === null) return null
  // 五至七万元: a scale that stands last alone can be shared.
  const last = LAST_SCALE.exec(whole)?.[1] ?? ''
  const exponent = sumOfPowers(last)
  return last === '' || value === 0
    ? { decimal: String(value), exponent: 0 }
    : { decimal: String(value / 10 ** exponent), exponent }
}

const LAST_SCALE = /^[一二两三四五六七八九](百|千|十?万|百万|千万|十?亿|百亿|千亿|万亿)$/u

const SHORT_TAIL = /([百千万亿])[一二两三四五六七八九]$/u

function parseWhole(numeral: string): number | null {
  let total = 0
  let section = 0
  let digits = ''
  let lastBig = 0
  let lastSmall = Infinity
  for (const sign of numeral) {
    const power = scalePowers.get(sign)
    if (power === undefined) {
      const digit = digitValues.get(sign) ?? sign
      digits = digits === '0' ? String(digit) : digits + String(digit)
      continue
    }
    if (power < 4) {
      if (power >= lastSmall || Number(digits) > 9999) return null
      section += (digits === '' || digits === '0' ? 1 : Number(digits)) * 10 ** power
      lastSmall = power
    } else {
      const part = section + Number(digits)
      const nested = lastBig > 0 && (power > lastBig || part === 0)
      if (nested) total = (total + part) * 10 ** power
      else total += (part === 0 ? 1 : part) * 10 ** power
      section = 0
      lastSmall = Infinity
      lastBig = power
    }
    digits = ''
  }
  // 三百五 is 350 and 两万五 25,000; 三百零五 is 305.
  const short = SHORT_TAIL.exec(numeral)?.[1]
  const tail = short === undefined ? 1 : 10 ** ((scalePowers.get(short) ?? 1) - 1)
  const value = total + section + Number(digits) * tail
  return Number.isSafeInteger(value) || value > 1e15 || /\./u.test(numeral) ? value : null
}
