import type { Draft } from './draft.ts'
import type { FoldedText } from './foldedText.ts'
import { skipGap, skipGapBack } from './numberLocale.ts'
import type { NumberLocale } from './numberLocale.ts'

/** The draft with the words that qualify its number, before it or behind it: "more than 300", 300家以上. */
export function qualified({ lower }: FoldedText, locale: NumberLocale, draft: Draft): Draft {
  if (
    draft.numeral?.ordinal === true ||
    (draft.kind === 'number' && draft.numeral?.article === true)
  ) {
    return draft
  }
  const at = skipGapBack(lower, draft.start)
  const before = locale.qualifierBefore.before(lower, at)
  const after =
    before === null || before.value === 'none' ? qualifierAfter(lower, locale, draft) : null
  if (
    before !== null &&
    before.value !== 'none' &&
    !isSpan(lower, before.start, before.end, draft.end)
  ) {
    return { ...draft, start: before.start, approx: before.value }
  }
  return after === null
    ? draft
    : { ...draft, end: after.adjacent ? after.end : draft.end, approx: after.value }
}

/** 近3年 is the last three years, and no number. */
function isSpan(lower: string, start: number, end: number, numberEnd: number): boolean {
  return (
    lower.slice(start, end) === '近' &&
    /^\s?(?:[年天日周]|个月)/u.test(lower.slice(numberEnd, numberEnd + 3))
  )
}

function qualifierAfter(lower: string, locale: NumberLocale, draft: Draft) {
  const at = skipGap(lower, draft.end)
  const adjacent =
    locale.qualifierAfter.after(lower, at) ?? locale.qualifierAfter.after(lower, draft.end)
  if (adjacent !== null) return { ...adjacent, adjacent: true }
  if (locale.language !== 'zh') return null
  for (const measure of [1, 2]) {
    const found = locale.qualifierAfter.after(lower, at + measure)
    const apart = /^[\p{Script=Han}]{1,2}$/u.test(lower.slice(at, at + measure))
    if (apart && found !== null && found.end - found.start > 1) return { ...found, adjacent: false }
  }
  return null
}

/** The draft with the sign written before its number or currency; a hyphen between two numbers is none. */
export function signed({ text, lower }: FoldedText, locale: NumberLocale, draft: Draft): Draft {
  const written = SIGN.exec(text.slice(Math.max(0, draft.start - 4), draft.start))
  if (written !== null) {
    const start = draft.start - written[0].length
    return { ...draft, start, bare: start, sign: written[0].startsWith('+') ? '+' : '-' }
  }
  // "$-5": the sign stands behind that of the currency.
  if (draft.kind === 'money' && /^[$€£¥]-$/u.test(text.slice(draft.start, draft.core.start)))
    return { ...draft, sign: '-' }
  const word = locale.signBefore.before(lower, skipGapBack(lower, draft.start))
  return word === null ? draft : { ...draft, start: word.start, bare: word.start, sign: word.value }
}

/** A sign at its number, or in a bracket before a space: "-4.2", "(+ 5,1 %)". A hyphen between two numbers is none. */
const SIGN = /(?:(?<![\p{Script=Latin}\p{N}%)])(?<!\d )[-+]|(?<=\()[-+]\s|(?<=^|\s)(?<!\d )–)$/u
