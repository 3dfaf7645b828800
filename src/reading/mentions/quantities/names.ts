import type { Language } from '../../../model/dataset.ts'
import type { Numeral } from './numeral.ts'
import { numeralValue } from './numeral.ts'
import type { FoldedText } from './foldedText.ts'
import { isAlphabetic } from './phraseTrie.ts'
import { skipGapBack } from './numberLocale.ts'
import type { NumberLocale } from './numberLocale.ts'

/** Longer runs of digits without a group are numbers of accounts, articles and telephones. */
const UNGROUPED = /^\d{11}/u

/** True if digits only name something: G20, COVID-19, "No. 5", "Article 7", 20211109345678. */
export function isName(
  { text, lower }: FoldedText,
  locale: NumberLocale,
  numeral: Numeral,
): boolean {
  const label = locale.labels.before(lower, skipGapBack(lower, numeral.start))
  if (numeral.spelled)
    return label !== null && /^numm?(?:b?er)$/u.test(lower.slice(label.start, label.end))
  const before = lower.charCodeAt(numeral.start - 1)
  if (isAlphabetic(before)) return true
  const joint = text.charAt(numeral.start - 1)
  if (/[-‑–/_.]/u.test(joint) && isAlphabetic(lower.charCodeAt(numeral.start - 2))) return true
  // "top 10" is a list, "top 300,000" says that it was exceeded.
  const exceeds =
    label !== null && lower.slice(label.start, label.end) === 'top' && numeralValue(numeral) > 1000
  // "The teams number 1,068 members" counts.
  const counts =
    label !== null &&
    lower.slice(label.start, label.end) === 'number' &&
    /^\d{1,3}(?:,\d{3})+\s\p{Ll}/u.test(text.slice(numeral.start, numeral.end + 2))
  if (label !== null && !exceeds && !counts) return true
  const written = text.slice(numeral.start, numeral.end)
  return /^0\d/u.test(written) || UNGROUPED.test(written)
}

/** True if four digits are a year: "in 2021", but not "2000 companies". */
export function isYear(
  { text, lower }: FoldedText,
  language: Language,
  locale: NumberLocale,
  numeral: Numeral,
): boolean {
  if (!/^(?:1[5-9]|20)\d{2}$/u.test(text.slice(numeral.start, numeral.end))) return false
  const behind = lower.slice(numeral.end, numeral.end + 24)
  const before = lower.slice(Math.max(0, numeral.start - 14), numeral.start)
  const qualifier = locale.qualifierBefore.before(lower, skipGapBack(lower, numeral.start))
  // "over 2021 as a whole" is a time, "more than 2000" is not.
  if (qualifier !== null && !PREPOSITION.test(lower.slice(qualifier.start, qualifier.end)))
    return false
  switch (language) {
    case 'en': {
      // "2021 exports were …" opens a sentence with a year, "2000 companies came" with a number.
      const opens = numeral.start <= before.length && before.trim() === ''
      const year = opens && !numeral.decimal.endsWith('00')
      return year || !COUNTED.test(behind) || TEMPORAL.test(before)
    }
    case 'de':
      return !(
        numeral.decimal.endsWith('00') &&
        /^\s\p{Lu}/u.test(text.slice(numeral.end)) &&
        !JAHR.test(before)
      )
    case 'zh':
      return !/^\s?[家个名人项辆台列件份吨公米元次套户亩座]/u.test(behind)
  }
}

const PREPOSITION =
  /^(?:over|about|around|under|by|some|über|unter|ab|gegen|bis zu|up to|近|约|beyond|above|below)$/u
const COUNTED =
  /^\s(?!(?:was|is|has|its|this|as|plus|versus|across|less|thus|perhaps|towards|besides|always|us|years|business|its)(?!\p{L}))\p{L}{2,16}(?:s|people|children|women|men|km|kg)(?!\p{L})/u
const TEMPORAL =
  /(?<!\p{L})(?:in|since|of|by|until|till|from|to|during|for|year|between|before|after|and|the|its|'s|s|early|late|end|fiscal|mid|through|vs|than|on|this|that|spring|summer|autumn|winter|fall|january|february|march|april|may|june|july|august|september|october|november|december|\()[\s,-]{0,2}$/u
const JAHR =
  /(?<!\p{L})(?:jahr|jahre|jahres|jahren|seit|bis|von|ab|in|anfang|ende|mitte|vor|und|um|nach|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|sommer|herbst|winter)\s{0,2}$/u
