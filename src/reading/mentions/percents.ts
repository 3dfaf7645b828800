import type { Language } from '../../model/dataset.ts'
import type { PercentWord } from '../locales/numberWords.ts'
import type { Span } from './mention.ts'
import type { Numeral } from './quantities/numeral.ts'
import type { Draft } from './quantities/draft.ts'
import { GROWTH_LOCALES } from './quantities/growthLocale.ts'
import { findHanFractions } from './quantities/hanFractions.ts'
import { matchesOf } from './quantities/matches.ts'
import { skipGap, skipGapBack } from './quantities/numberLocale.ts'
import type { NumberLocale } from './quantities/numberLocale.ts'

/** The percent sign or word of a number, with the span of both: "35 percent", 百分之三十五; null if it has none. */
export function percentBeside(
  lower: string,
  locale: NumberLocale,
  numeral: Numeral,
): (PercentWord & Span) | null {
  const after = locale.percentAfter.after(lower, skipGap(lower, numeral.end))
  if (after !== null && !isOtherWord(lower, after.end - 1)) {
    return tenths(lower, numeral, { ...after.value, start: numeral.start, end: after.end })
  }
  const negative = lower.charAt(numeral.start - 1) === '负'
  const at = negative ? numeral.start - 1 : numeral.start
  const before =
    locale.percentBefore.before(lower, skipGapBack(lower, at)) ??
    locale.percentBefore.before(lower, at)
  if (before !== null && negative) numeral.decimal = `-${numeral.decimal}`
  return before === null ? null : { ...before.value, start: before.start, end: numeral.end }
}

/** 成 and 折 are tenths, but not in 成立, 成员, 折合, 折射. */
function isOtherWord(lower: string, at: number): boolean {
  const next = lower.charAt(at + 1)
  switch (lower.charAt(at)) {
    case '成':
      return /[立员果为功本都长交套品分年熟绩就效色型]/u.test(next)
    case '折':
      return /[合算射旧腾磨返扣回叠线]/u.test(next)
    default:
      return false
  }
}

/** 三成五 is 35 percent. */
function tenths(lower: string, numeral: Numeral, word: PercentWord & Span): PercentWord & Span {
  if (lower.charAt(word.end - 1) === '折' && /^\d{2}$/u.test(numeral.decimal))
    return { ...word, shift: 0 }
  if (lower.charAt(word.end - 1) !== '成') return word
  const half = HALF_TENTH.indexOf(lower.charAt(word.end) || ' ')
  if (half < 1 || !/^\d$/u.test(numeral.decimal)) return word
  numeral.decimal = `${numeral.decimal}.${half}`
  return { ...word, end: word.end + 1 }
}

const HALF_TENTH = '〇一二三四五六七八九'

/** "times", "-fold" or 倍 behind a number; null if none follows. */
export function timesAfter(
  lower: string,
  language: Language,
  numeral: Numeral,
): { end: number; fold: boolean } | null {
  const found = GROWTH_LOCALES[language].times.after(lower, skipGap(lower, numeral.end))
  return found === null ? null : { end: found.end, fold: found.value === 'fold' }
}

/** Shares and changes in words, in order: "a third", "die Hälfte", 三分之二, "doubled", 翻番. */
export function findWordDrafts(lower: string, locale: NumberLocale): Draft[] {
  const { pattern, meanings } = locale.wordQuantities
  const drafts: Draft[] = []
  for (const match of matchesOf(pattern, lower)) {
    const meaning =
      meanings[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]
    if (meaning === undefined) continue
    const end = match.index + match[0].trimEnd().length
    const ofPercent = OF_PERCENT.exec(lower.slice(end, end + 28))
    if (meaning.kind === 'percent' && ofPercent !== null) {
      const span = { start: match.index, end: end + ofPercent[0].length }
      const points = /point|punkt/u.test(ofPercent[0])
      drafts.push({ ...wordDraft(span, 'percent', meaning.percent / 100), points })
    } else drafts.push(wordDraft({ start: match.index, end }, meaning.kind, meaning.percent))
  }
  if (locale.language !== 'zh') return drafts
  const fractions = findHanFractions(lower).map(({ start, end, percent }) =>
    wordDraft({ start, end }, 'percent', percent),
  )
  return [...drafts, ...fractions].sort((a, b) => a.start - b.start)
}

/** "Three-quarters of a percent", "ein zehntel Prozent": a part of a hundredth. */
const OF_PERCENT =
  /^(?: of (?:a|one|1) (?:percentage point|percent|per cent|pct|%)|[ -]?(?:prozentpunkte?s?|prozent))(?!\p{L})/u

function wordDraft(span: Span, kind: 'percent' | 'growth', percent: number): Draft {
  return {
    ...span,
    kind,
    numeral: null,
    core: span,
    bare: span.start,
    value: percent,
    currency: null,
    candidates: [],
    unit: null,
    shift: 0,
    points: false,
    approx: 'exact',
    sign: null,
    converted: false,
    fold: false,
    growthPct: kind === 'growth' ? percent : null,
    percent: null,
  }
}
