import type { Language } from '../../model/dataset.ts'
import { findDigitRuns } from './quantities/digits.ts'
import type { DigitRun } from './quantities/digits.ts'
import type { FoldedText } from './quantities/foldedText.ts'
import { findHanNumerals } from './quantities/hanNumerals.ts'
import { findSpelledEnglish, readHalf } from './quantities/spelledEnglish.ts'
import { findSpelledGerman } from './quantities/spelledGerman.ts'
import { matchesOf } from './quantities/matches.ts'
import type { Numeral } from './quantities/numeral.ts'
import type { NumberLocale } from './quantities/numberLocale.ts'

/** All numbers of a sentence in order of `start`, with their scale words: "1.3 billion", "zwölf", 3亿5000万. */
export function findNumerals(
  folded: FoldedText,
  language: Language,
  locale: NumberLocale,
): Numeral[] {
  const runs = findDigitRuns(folded.text, language)
  if (language === 'zh') {
    return findHanNumerals(folded.text, runs).filter(
      ({ spelled, end }) => spelled || locale.mayFollow(folded.lower, end),
    )
  }
  const spelled =
    language === 'en'
      ? findSpelledEnglish(folded.lower)
      : findSpelledGerman(folded.lower, folded.text)
  const digits = withFractions(folded.lower, runs).flatMap((run) => {
    const { exponent, end } = readScales(folded.lower, run.end, locale)
    const nth = exponent === 0 ? locale.ordinalEnd(folded.text, run) : null
    const letters = nth === null && !locale.mayFollow(folded.lower, end)
    if (letters) return []
    const ordinal = nth !== null
    const written = { approx: 'exact', spelled: false, article: false, counts: true } as const
    return [
      { ...written, start: run.start, end: nth ?? end, decimal: run.decimal, exponent, ordinal },
    ]
  })
  const words = [...spelled, ...findBoth(folded.text, locale)]
  return [...digits, ...withoutOverlap(words, digits)].sort((a, b) => a.start - b.start)
}

/** "both", "beide": two, without a word for it. */
function findBoth(text: string, locale: NumberLocale): Numeral[] {
  return Array.from(matchesOf(locale.both, text), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    decimal: '2',
    exponent: 0,
    approx: 'exact',
    ordinal: false,
    spelled: true,
    article: false,
    counts: true,
  }))
}

/** The runs, where a vulgar fraction is one number, alone or behind a whole: "7/8", "14 7/8", "1 and a half". */
function withFractions(lower: string, runs: DigitRun[]): DigitRun[] {
  const joined: DigitRun[] = []
  let from = 0
  for (const run of runs) {
    if (run.start < from) continue
    const fraction = fractionAt(lower, run.start) ?? wholeAndFraction(lower, run)
    joined.push(fraction === null ? run : { ...run, ...fraction })
    from = fraction?.end ?? run.end
  }
  return joined
}

function wholeAndFraction(lower: string, run: DigitRun): { decimal: string; end: number } | null {
  if (!/^\d{1,6}$/u.test(run.decimal)) return null
  const fraction = fractionAt(lower, run.end + 1)
  if (fraction !== null && /\s/u.test(lower.charAt(run.end))) {
    return { decimal: String(Number(run.decimal) + Number(fraction.decimal)), end: fraction.end }
  }
  const half = lower.startsWith(' and', run.end) ? readHalf(lower, run.end + ' and'.length) : null
  return half === null ? null : { decimal: `${run.decimal}.${half.digits}`, end: half.end }
}

function fractionAt(lower: string, at: number): { decimal: string; end: number } | null {
  FRACTION.lastIndex = at
  const match = FRACTION.exec(lower)
  if (match === null) return null
  const [whole, above = '', below = ''] = match
  const value = Number(above) / Number(below)
  return value > 0 && value < 1 ? { decimal: String(value), end: at + whole.length } : null
}

/** The denominators that prices and measures use. */
const FRACTION = /(?<![\d/.,-])(\d{1,2})\/(2|3|4|5|6|8|10|16|32|64|100)(?![\d/])/uy

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
  return [...spelled]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while (next < digits.length && (digits[next]?.end ?? 0) <= start) next++
      return (digits[next]?.start ?? Infinity) >= end
    })
}
