import type { Language } from '../../../model/dataset.ts'
import type { Span } from '../mention.ts'
import { matchesOf } from './matches.ts'

/** A run of digits with its separators, and what it says as a decimal: `1.234,5` in German is `1234.5`. */
export interface DigitRun extends Span {
  decimal: string
}

const GROUPED = String.raw`\d{1,3}(?<separator>[.,'’\u00a0\u2009\u202f])\d{3}(?:\k<separator>\d{3}){0,6}(?!\d)(?:(?!\k<separator>)[.,]\d{1,15})?`
const SPACED = String.raw`\d{1,3}(?: \d{3}){2,6}(?!\d)(?:[.,]\d{1,15})?`
const SPACED_ONCE = String.raw`\d{1,3} \d{3}(?!\d)(?:,\d{1,15})?`
const LAKH = String.raw`\d{1,2}(?:,\d{2}){1,6},\d{3}(?!\d)(?:\.\d{1,15})?`
const PLAIN = String.raw`\d{1,25}(?:[.,]\d{1,25})?|(?<=^|[\s$€£¥(–-])\.\d{1,15}`
/** "$ 1 500": a space groups one thousand only behind a sign of money. */
const SPACED_SUM = String.raw`(?<=[$€£¥]\s?)\d{1,3} \d{3}(?!\d)(?:\.\d{1,2}(?!\d))?|\d{1,3} \d{3}(?=\s?%)`
/** One sign for a fraction, alone or behind a whole: ½, 7½, 8 ¾. */
const VULGAR = new Map([
  ['½', 0.5], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 0.25], ['¾', 0.75], ['⅕', 0.2], ['⅖', 0.4], ['⅗', 0.6], ['⅘', 0.8],
  ['⅙', 1 / 6], ['⅚', 5 / 6], ['⅛', 0.125], ['⅜', 0.375], ['⅝', 0.625], ['⅞', 0.875],
]) // prettier-ignore
const FRACTIONAL = String.raw`(?:\d{1,6} ?)?[${[...VULGAR.keys()].join('')}]`
const BORDER = String.raw`(?<![\d]|\d[.,])`

const PATTERNS: Record<Language, RegExp> = {
  en: digitPattern(FRACTIONAL, LAKH, SPACED, SPACED_SUM),
  de: digitPattern(FRACTIONAL, SPACED, SPACED_ONCE),
  zh: digitPattern(FRACTIONAL, SPACED),
}

/** The comma that parts whole and fraction where a number has one separator with three digits after it. */
const DECIMAL_SIGN: Record<Language, string> = { en: '.', de: ',', zh: '.' }

/** Numbers in digits, in order, grouped in the language's style or in any other that cannot be misread. */
export function findDigitRuns(text: string, language: Language): DigitRun[] {
  const runs: DigitRun[] = []
  for (const match of matchesOf(PATTERNS[language], text)) {
    const start = match.index
    const end = start + match[0].length
    if (isDigit(text.charCodeAt(end))) continue
    runs.push({ start, end, decimal: parseDigits(match[0], language) })
  }
  return runs
}

/** The decimal that a run of digits says: `1,234` is `1234` in English and `1.234` in German. */
function parseDigits(run: string, language: Language): string {
  const part = VULGAR.get(run.slice(-1))
  if (part !== undefined) return String(Number(run.slice(0, -1)) + part)
  const digits = run.replace(/['’\s]/gu, '')
  const points = [...digits.matchAll(/[.,]/gu)]
  const last = points.at(-1)
  if (last === undefined) return digits
  const signs = new Set(points.map(([sign]) => sign))
  const fraction = digits.length - last.index - 1
  const grouping =
    signs.size === 1 &&
    (points.length > 1 ||
      (fraction === 3 &&
        last[0] !== DECIMAL_SIGN[language] &&
        last.index <= 3 &&
        digits.length === run.length &&
        !digits.startsWith('0')))
  if (grouping) return digits.replace(/[.,]/gu, '')
  const whole = digits.slice(0, last.index).replace(/[.,]/gu, '')
  return `${whole === '' ? '0' : whole}.${digits.slice(last.index + 1)}`
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function digitPattern(...styles: string[]): RegExp {
  return new RegExp(`${BORDER}(?:${[...styles, GROUPED, PLAIN].join('|')})`, 'gu')
}
