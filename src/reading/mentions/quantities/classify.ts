import type { Language } from '../../../model/dataset.ts'
import { currencyBeside, restAfter } from '../money.ts'
import { percentBeside, timesAfter } from '../percents.ts'
import type { Draft } from './draft.ts'
import type { FoldedText } from './foldedText.ts'
import { isName, isYear } from './names.ts'
import type { NumberLocale } from './numberLocale.ts'
import type { Numeral } from './numeral.ts'
import { numeralValue, scaled } from './numeral.ts'
import { signed } from './qualifiers.ts'
import { rounded } from './round.ts'

/**
 * A number with what stands beside it: percent word, "times", currency, or nothing; null if it only names something. `from` is
 * where the number before it ends.
 */
export function classify(
  folded: FoldedText,
  language: Language,
  locale: NumberLocale,
  numeral: Numeral,
  from: number,
): Draft | null {
  const number = numberDraft(numeral)
  if (numeral.ordinal) return number
  const percent = percentBeside(folded.lower, locale, numeral)
  if (percent !== null) {
    const value = numeralValue(numeral, percent.shift)
    return signed(folded, locale, {
      ...number,
      ...percent,
      kind: 'percent',
      value,
      bare: percent.start,
    })
  }
  const times = timesAfter(folded.lower, language, numeral)
  if (times !== null) return { ...number, ...times, kind: 'times' }
  const money = moneyDraft(folded, language, locale, numeral, from)
  if (money !== null) return signed(folded, locale, money)
  const names =
    !numeral.counts || isName(folded, locale, numeral) || isYear(folded, language, locale, numeral)
  return names ? null : signed(folded, locale, number)
}

function numberDraft(numeral: Numeral): Draft {
  const { start, end, approx } = numeral
  return {
    kind: 'number',
    numeral,
    start,
    end,
    bare: start,
    core: { start, end },
    value: numeralValue(numeral),
    currency: null,
    candidates: [],
    unit: null,
    shift: 0,
    points: false,
    approx,
    sign: null,
    converted: false,
    fold: false,
    growthPct: null,
    percent: null,
  }
}

/** The number with the currency beside it; only in an amount may a letter stand apart as its scale ("$3 b"). */
function moneyDraft(
  folded: FoldedText,
  language: Language,
  locale: NumberLocale,
  numeral: Numeral,
  from: number,
): Draft | null {
  const plain = numeral.spelled || numeral.exponent > 0
  const letter = plain ? null : locale.letterAfter(folded.lower, numeral.end)
  const lettered = letter === null ? [] : [{ ...numeral, end: letter.end, exponent: letter.value }]
  for (const amount of [...lettered, numeral]) {
    const money = currencyBeside(folded, language, amount.start, amount.end, from)
    if (money === null) continue
    const whole = amount.exponent === 0 && money.shift <= 0
    const rest = whole ? restAfter(folded.text, language, money.end) : null
    const value = numeralValue(amount, money.shift)
    return {
      ...numberDraft(amount),
      kind: 'money',
      value:
        rest === null ? value : rounded(value + scaled(rest.decimal, money.shift + rest.shift)),
      start: money.start,
      bare: money.start,
      end: rest?.end ?? Math.max(money.end, amount.end),
      currency: money.code,
      candidates: money.candidates,
      unit: money.unit,
      shift: money.shift,
    }
  }
  return null
}
