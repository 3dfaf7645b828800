import type { NumberWords, PercentWord } from '../../locales/numberWords.ts'
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
  shares: readonly (readonly [RegExp, number])[]
  notQuantities: RegExp
  labels: PhraseTrie<true>
  to: PhraseTrie<true>
  between: PhraseTrie<true>
  and: PhraseTrie<true>
  converted: PhraseTrie<true>
  both: PhraseTrie<true>
}

/** Whatever the language: addresses, numeric dates, times, telephone numbers, versions, scores. */
const NEVER_QUANTITIES = [
  String.raw`https?://\S{1,300}|www\.\S{1,200}|[\w.+-]{1,60}@[\w.-]{1,60}`,
  String.raw`(?<!\d)\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)`,
  String.raw`(?<![\d.,])\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)`,
  String.raw`(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)`,
  String.raw`\+\d{1,3}[\s-]\(?\d[\d\s()-]{5,20}\d`,
  String.raw`(?<!\d)0\d{2,4}[-/ ]\d{6,8}(?!\d)|(?<!\d)\d{3,4}-\d{3,4}-\d{3,4}(?!\d)|(?<!\d)\(\d{2,4}\)\s?\d{6,8}(?!\d)`,
  String.raw`(?<!\d)\d{1,4}(?:\.\d{1,4}){3,8}(?!\d)`,
  String.raw`(?<!\d)24/7(?!\d)`,
  String.raw`(?<!\d)\(?\d{3}\)?[\s-]\d{3}-\d{4}(?!\d)`,
  String.raw`(?:Tel(?:efon|ephone|\.)?|Telefax|Fax|Phone|电话|传真|热线|手机)\s?[:：.]{0,2}\s?\+?\d[\d\s()/-]{4,25}`,
]

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
    shares: words.shares.map(([source, percent]) => [sharePattern(source, language), percent]),
    notQuantities: notQuantityPattern(words.notQuantities, language),
    labels: list(words.labels),
    to: list(words.to),
    between: list(words.between),
    and: list(words.and),
    converted: list(words.converted),
    both: list(words.both),
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

function sharePattern(source: string, language: Language): RegExp {
  return language === 'zh'
    ? new RegExp(source, 'gu')
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?!\\p{L})`, 'gu')
}

function notQuantityPattern(sources: readonly string[], language: Language): RegExp {
  const own =
    language === 'zh' ? sources : sources.map((source) => `(?<![\\p{L}\\p{N}])(?:${source})`)
  return new RegExp([...NEVER_QUANTITIES, ...own].join('|'), 'gu')
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
