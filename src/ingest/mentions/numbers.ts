import type { Language } from '../../model/dataset.ts'
import { findDigitRuns } from './quantities/digits.ts'
import type { FoldedText } from './quantities/foldedText.ts'
import { findHanNumerals } from './quantities/hanNumerals.ts'
import { findSpelledEnglish } from './quantities/spelledEnglish.ts'
import { findSpelledGerman } from './quantities/spelledGerman.ts'
import type { Numeral } from './quantities/numeral.ts'
import type { NumberLocale } from './quantities/numberLocale.ts'

/** A number of a text, and whether it counts something without a currency, a percent word or 倍 behind it. */
export interface FoundNumeral extends Numeral {
  counts: boolean
}

/** All numbers of a sentence in order of `start`, with their scale words: "1.3 billion", "zwölf", 3亿5000万. */
export function findNumerals(
  folded: FoldedText,
  language: Language,
  locale: NumberLocale,
): FoundNumeral[] {
  const runs = findDigitRuns(folded.text, language)
  if (language === 'zh') return findHanNumerals(folded.text, runs)
  const spelled =
    language === 'en'
      ? findSpelledEnglish(folded.lower)
      : findSpelledGerman(folded.lower, folded.text)
  const digits = runs.flatMap((run) => {
    const { exponent, end } = readScales(folded.lower, run.end, locale)
    const nth = exponent === 0 ? locale.ordinalEnd(folded.text, run) : null
    const letters = nth === null && !locale.mayFollow(folded.lower, end)
    if (letters) return []
    return [
      {
        start: run.start, end: nth ?? end, decimal: run.decimal, exponent, approx: 'exact' as const,
        ordinal: nth !== null, spelled: false, article: false, counts: true,
      }, // prettier-ignore
    ]
  })
  return [...digits, ...withoutOverlap(spelled, digits)]
    .map((numeral) => ({ ...numeral, counts: true }))
    .sort((a, b) => a.start - b.start)
}

/** "1.3 hundred million": up to three scale words behind digits. */
function readScales(
  lower: string,
  at: number,
  locale: NumberLocale,
): { exponent: number; end: number } {
  let exponent = 0
  let end = at
  for (let count = 0; count < 3; count++) {
    const scale = locale.scaleAfter(lower, end, end === at)
    if (scale === null) break
    exponent += scale.value
    end = scale.end
  }
  return { exponent, end }
}

function withoutOverlap(spelled: Numeral[], digits: Numeral[]): Numeral[] {
  let next = 0
  return spelled.filter(({ start, end }) => {
    while (next < digits.length && (digits[next]?.end ?? 0) <= start) next++
    return (digits[next]?.start ?? Infinity) >= end
  })
}
