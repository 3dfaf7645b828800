import type { NumberWords, PercentWord } from '../../locales/numberWords.ts'
import { GROWTH_WORDS as GROWTH_DE } from '../../locales/de/growth.ts'
import { GROWTH_WORDS as GROWTH_EN } from '../../locales/en/growth.ts'
import { GROWTH_WORDS as GROWTH_ZH } from '../../locales/zh/growth.ts'
import { NUMBER_WORDS as DE } from '../../locales/de/numbers.ts'
import { NUMBER_WORDS as EN } from '../../locales/en/numbers.ts'
import { NUMBER_WORDS as ZH } from '../../locales/zh/numbers.ts'
import type { Language } from '../../../model/dataset.ts'
import type { Approx } from '../../../model/fact.ts'
import { isAlphabetic, isGap, phraseTrie } from './phraseTrie.ts'
import type { PhraseMatch, PhraseTrie } from './phraseTrie.ts'
import type { DigitRun } from './digits.ts'

/** The number words of a language in the form in which they are looked up. */
export interface NumberLocale {
  language: Language
  present: RegExp
  /** A scale word at or shortly behind `at`; a single letter only where the digits end (`attached`). */
  scaleAfter(lower: string, at: number, attached: boolean): PhraseMatch<number> | null
  letterAfter(lower: string, at: number): PhraseMatch<number> | null
  /** False if a letter stands at `at` that makes the digits before it a name: 5G, 3D. */
  mayFollow(lower: string, at: number): boolean
  /** Where the ordinal ends that the digits begin: "8th", "8."; null if they are no ordinal. */
  ordinalEnd(text: string, run: DigitRun): number | null
  qualifierBefore: PhraseTrie<Approx | 'none'>
  qualifierAfter: PhraseTrie<Approx>
  signBefore: PhraseTrie<'-' | '+'>
  percentAfter: PhraseTrie<PercentWord>
  percentBefore: PhraseTrie<PercentWord>
  /** Shares and changes in words: group n of the pattern has meaning n - 1. */
  wordQuantities: { pattern: RegExp; meanings: readonly WordQuantity[] }
  notQuantities: RegExp
  labels: PhraseTrie<true>
  to: PhraseTrie<true>
  between: PhraseTrie<true>
  and: PhraseTrie<true>
  listed: PhraseTrie<true>
  converted: PhraseTrie<true>
  both: RegExp
}

const GROWTH_WORDS = { en: GROWTH_EN, de: GROWTH_DE, zh: GROWTH_ZH }

/** Whatever the language: addresses, numeric dates, times, telephone numbers, versions, scores. */
const NEVER_QUANTITIES = [
  String.raw`\d{4}(?<iso>[-/.])\d{1,2}\k<iso>\d{1,2}(?!\d)`,
  String.raw`(?<!\d[.,])\d{1,2}(?<day>[-/.])\d{1,2}\k<day>(?:\d{4}|\d{2})(?!\d)`,
  String.raw`\d{1,2}:\d{2}(?::\d{2})?(?!\d)`,
  String.raw`\+\d{1,3}[\s-]\(?\d[\d\s()-]{5,20}\d`,
  String.raw`0\d{2,4}[-/ ]\d{6,8}(?!\d)|\d{3,4}-\d{3,4}-\d{3,4}(?!\d)|\(\d{2,4}\)\s?\d{6,8}(?!\d)`,
  String.raw`(?!\d{1,3}(?:\.\d{3}){3,8}(?!\d))\d{1,4}(?:\.\d{1,4}){3,8}(?!\d)`,
  String.raw`24/7(?!\d)|\d{1,2}\s?\+\s?\d{1,2}(?![\d%.])|COP\s?\d{2}(?![\d.,’'])`,
  String.raw`ICP[备证]\d{1,12}号(?:-\d{1,3})?`,
  String.raw`\(?\d{3}\)?[\s-]\d{3}-\d{4}(?!\d)`,
  String.raw`(?:Tel(?:efon|ephone|\.)?|Telefax|Fax|Phone|电话|传真|热线|手机)\s?[:：.]{0,2}\s?\+?\d[\d\s()/-]{4,25}`,
]

/** Addresses of pages and people, looked for only where a text has their signs. */
export const ADDRESS = /https?:\/\/\S{1,300}|www\.\S{1,200}|[\w.+-]{1,60}@[\w.-]{1,60}/gu
export const ADDRESS_SIGN = /@|:\/\/|www\./u

function compile(
  language: Language,
  words: NumberWords,
  ordinalEnd: (text: string, run: DigitRun) => number | null,
): NumberLocale {
  const scales = phraseTrie(Object.entries(words.scales))
  const letters = phraseTrie(Object.entries(words.letters))
  const units = phraseTrie(words.units.map((unit) => [unit, true] as const))
  const list = (phrases: readonly string[]) =>
    phraseTrie(phrases.map((phrase) => [phrase, true] as const))
  return {
    language,
    present: new RegExp(words.present, 'u'),
    scaleAfter: (lower, at, attached) =>
      (attached ? letters.after(lower, at) : null) ?? scales.after(lower, skipGap(lower, at)),
    letterAfter: (lower, at) => letters.after(lower, skipGap(lower, at)),
    mayFollow: (lower, at) =>
      !isAlphabetic(lower.charCodeAt(at)) || units.after(lower, at) !== null,
    ordinalEnd,
    qualifierBefore: phraseTrie<Approx | 'none'>([
      ...words.over.map((word) => [word, 'over'] as const),
      ...words.under.map((word) => [word, 'under'] as const),
      ...words.about.map((word) => [word, 'about'] as const),
      ...words.unqualified.map((phrase) => [phrase, 'none'] as const),
    ]),
    qualifierAfter: phraseTrie<Approx>([
      ...words.overAfter.map((word) => [word, 'over'] as const),
      ...words.underAfter.map((word) => [word, 'under'] as const),
      ...words.aboutAfter.map((word) => [word, 'about'] as const),
    ]),
    signBefore: phraseTrie<'-' | '+'>([
      ...words.minus.map((word) => [word, '-'] as const),
      ...words.plus.map((word) => [word, '+'] as const),
    ]),
    percentAfter: phraseTrie(Object.entries(words.percentAfter)),
    percentBefore: phraseTrie(Object.entries(words.percentBefore)),
    wordQuantities: wordQuantities(language, words),
    notQuantities: notQuantityPattern(words.notQuantities, language),
    labels: list(words.labels),
    to: list(words.to),
    between: list(words.between),
    and: list(words.and),
    listed: list(words.listed),
    converted: list(words.converted),
    both: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.both.join('|') || '(?!)'})(?!\\p{L})`, 'gu'),
  }
}

/** Where the next sign stands that is no space or hyphen, at most three further on. */
export function skipGap(lower: string, at: number): number {
  let next = at
  while (next < at + 3 && isGap(lower.charCodeAt(next))) next++
  return next
}

/** The same backwards: the end of the last word before `at`. */
export function skipGapBack(lower: string, at: number): number {
  let last = at
  while (last > at - 3 && last > 0 && isGap(lower.charCodeAt(last - 1))) last--
  return last
}

/** What a share or a change in one word says. */
export interface WordQuantity {
  kind: 'percent' | 'growth'
  percent: number
}

function wordQuantities(language: Language, words: NumberWords): NumberLocale['wordQuantities'] {
  const entries = [
    ...words.shares.map(([source, percent]) => ({ source, kind: 'percent' as const, percent })),
    ...GROWTH_WORDS[language].multiples.map(([source, percent]) => ({
      source,
      kind: 'growth' as const,
      percent,
    })),
  ]
  const all = entries.map(({ source }) => `(${source})`).join('|')
  return {
    pattern: new RegExp(language === 'zh' ? all : `(?<![\\p{L}\\p{N}])(?:${all})(?!\\p{L})`, 'gu'),
    meanings: entries,
  }
}

function notQuantityPattern(sources: readonly string[], language: Language): RegExp {
  const own = sources.join('|')
  const bordered = language === 'zh' ? own : `(?<![\\p{L}\\p{N}])(?:${own})`
  return new RegExp(`(?<!\\d)(?:${NEVER_QUANTITIES.join('|')})|${bordered}`, 'gu')
}

function englishOrdinalEnd(text: string, run: DigitRun): number | null {
  return /^(?:st|nd|rd|th)(?!\p{L})/iu.test(text.slice(run.end, run.end + 3)) ? run.end + 2 : null
}

/** "8. Konferenz": a full stop behind one to three digits that does not end the sentence. */
function germanOrdinalEnd(text: string, run: DigitRun): number | null {
  const ordinal =
    /^\d{1,3}$/u.test(run.decimal) && /^\.\s{1,2}[\p{L}„"]/u.test(text.slice(run.end, run.end + 4))
  return ordinal ? run.end + 1 : null
}

export const NUMBER_LOCALES: Record<Language, NumberLocale> = {
  en: compile('en', EN, englishOrdinalEnd),
  de: compile('de', DE, germanOrdinalEnd),
  zh: compile('zh', ZH, () => null),
}
