import type { Draft } from './draft.ts'
import type { FoldedText } from './foldedText.ts'
import { numeralValue } from './numeral.ts'
import { skipGapBack } from './numberLocale.ts'
import type { NumberLocale } from './numberLocale.ts'

/** The drafts, where the two numbers of a range share scale, currency and percent word: "3 to 5 million yuan". */
export function joinRanges({ lower }: FoldedText, locale: NumberLocale, drafts: Draft[]): Draft[] {
  const joined = [...drafts]
  for (let index = 1; index < joined.length; index++) {
    const first = joined[index - 1]
    const second = joined[index]
    if (first === undefined || second === undefined || !isRange(lower, locale, first, second))
      continue
    const end = isTilde(lower, first, second) ? untilted(second) : second
    joined[index - 1] = shared(first, end)
    joined[index] = withCurrency(end, first)
  }
  return joinLists(lower, locale, joined)
}

/** "9 and 12 percent", "3, 4 bzw. 5 Mrd. Yuan": the numbers of a list have the scale, currency or percent word of its last. */
function joinLists(lower: string, locale: NumberLocale, drafts: Draft[]): Draft[] {
  const joined = [...drafts]
  let inList = false
  for (let index = joined.length - 2; index >= 0; index--) {
    const [first, second] = [joined[index] as Draft, joined[index + 1] as Draft]
    const gap = lower.slice(first.end, second.start).trim()
    inList =
      first.kind === 'number' &&
      first.numeral?.ordinal === false &&
      !first.numeral.article &&
      (second.kind === 'percent' || second.kind === 'money') &&
      second.numeral !== null &&
      second.bare === second.core.start &&
      (matches(locale.listed, gap) || (inList && gap === ','))
    if (inList) joined[index] = shared(first, second, true)
  }
  return joined
}

function isRange(lower: string, locale: NumberLocale, first: Draft, second: Draft): boolean {
  if (first.numeral === null || second.numeral === null) return false
  if (first.numeral.ordinal || second.numeral.ordinal) return false
  const alike =
    first.kind === 'number' ||
    (first.kind === second.kind && first.currency === second.currency) ||
    (first.kind === 'money' && second.kind === 'number') ||
    (first.kind === 'percent' && second.kind === 'number' && locale.language === 'zh')
  if (!alike) return false
  if (isTilde(lower, first, second)) return true
  const gap = lower.slice(first.end, second.start)
  if (gap.length > 14) return false
  const word = gap.trim() === '' ? (second.sign === '-' ? '-' : '') : gap.trim()
  if (matches(locale.to, word)) return true
  const opened = locale.between.before(lower, skipGapBack(lower, first.start)) !== null
  return opened && matches(locale.and, word)
}

/** 10~20%: the sign between two numbers joins them; before a number alone it says "about". */
function isTilde(lower: string, first: Draft, second: Draft): boolean {
  return first.end === second.start && lower.charAt(second.start) === '~'
}

function untilted(draft: Draft): Draft {
  return { ...draft, start: draft.bare, approx: 'exact' }
}

function matches(trie: NumberLocale['to'], word: string): boolean {
  return word !== '' && trie.after(word, 0)?.end === word.length
}

/** The first number takes what only the second one says. */
function shared(first: Draft, second: Draft, inList = false): Draft {
  if (first.numeral === null || second.numeral === null) return first
  const smaller =
    inList ||
    Number(first.numeral.decimal) <= Number(second.numeral.decimal) ||
    second.kind === 'percent'
  const takesScale =
    first.numeral.exponent === 0 &&
    second.numeral.exponent > 0 &&
    smaller &&
    Number(first.numeral.decimal) < 1000
  const numeral = takesScale
    ? { ...first.numeral, exponent: second.numeral.exponent }
    : first.numeral
  const takesKind = first.kind === 'number' && second.kind !== 'number' && second.kind !== 'growth'
  const kind = takesKind ? second.kind : first.kind
  const shift = takesKind ? second.shift : first.shift
  const { currency, candidates, unit } = takesKind ? second : first
  const points = takesKind ? second.points : first.points
  return {
    ...first,
    kind,
    numeral,
    shift,
    currency,
    candidates,
    unit,
    points,
    fold: takesKind ? second.fold : first.fold,
    value: numeralValue(numeral, shift),
  }
}

/** "$3 to 5 million", 百分之五到六: the second takes the currency or the percent word of the first. */
function withCurrency(second: Draft, first: Draft): Draft {
  if (second.kind !== 'number') return second
  const { currency, candidates, unit } = first
  if (first.kind === 'money') return { ...second, kind: 'money', currency, candidates, unit }
  return first.kind === 'percent' ? { ...second, kind: 'percent', points: first.points } : second
}
