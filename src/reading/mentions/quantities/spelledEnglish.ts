import {
  CARDINALS,
  COINS,
  DOZEN,
  HUNDRED,
  NOT_AFTER_ONE,
  ORDINALS,
  PARTS,
  SCALES,
  UNCOUNTED,
} from '../../locales/en/spelling.ts'
import { matchesOf } from './matches.ts'
import type { Numeral } from './numeral.ts'
import { scaled } from './numeral.ts'

const cardinals = new Map(Object.entries(CARDINALS))
const ordinals = new Map(Object.entries(ORDINALS))
const parts = new Map(Object.entries(PARTS))
/** A plural counts only behind a number: "three millions", but "millions of". */
const scales = new Map(
  Object.entries(SCALES).flatMap(([word, power]) => [
    [word, power] as const,
    [`${word}s`, power] as const,
  ]),
)
/** The first word of each. */
const coins = new Set(COINS.map((coin) => coin.split(' ')[0]))
const notAfterOne = new Set(NOT_AFTER_ONE)
const uncounted = new Set(UNCOUNTED)

const LARGE = [HUNDRED, DOZEN, ...Object.keys(SCALES)].join('|')
const PART = [...parts.keys()].join('|').replaceAll(' ', '[ -]')
const BEGINNING = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<bare>hundred|thousand)(?= (?:and \p{L}{2,10}(?:[ -]\p{L}{3,5})? )?(?:percent|per cent)(?!\p{L}))|(?<part>${PART})(?= (?:an? )?(?:${LARGE}|${COINS.join('|')})(?!\p{L}))|(?<article>an?)(?=[\s-](?:${LARGE}|${COINS.join('|')})(?![\p{L}-]))|${[...cardinals.keys(), ...ordinals.keys()].join('|')})(?!\p{L})`,
  'gu',
)
const NEXT_WORD = /(?:[\s-]{1,3}|, )(\p{L}{1,20})(?!\p{L})/uy
const WORD_BEFORE = /(?<=(?<![\p{L}\p{N}])(\p{L}{1,20})[\s-]{1,3})/uy
/** How many words one number may have: "nine hundred and ninety-nine billion …" to the unit is longer than any in use. */
const LONGEST = 24

/** Numbers in English words, in order: "two and a half million", "forty-eight", "a dozen", "twenty-first". */
export function findSpelledEnglish(lower: string): Numeral[] {
  const numerals: Numeral[] = []
  let from = 0
  for (const match of matchesOf(BEGINNING, lower)) {
    if (match.index < from) continue
    const numeral = readNumeral(lower, match)
    if (numeral === null) continue
    numerals.push(numeral)
    from = numeral.end
  }
  return numerals
}

function readNumeral(lower: string, match: RegExpExecArray): Numeral | null {
  const start = match.index
  const end = start + match[0].length
  const { bare, part, article } = match.groups ?? {}
  if (bare !== undefined) {
    return uncounted.has(wordBefore(lower, start))
      ? null
      : readCardinal(lower, start, { word: bare, end })
  }
  if (part !== undefined)
    return partOf(lower, start, end, parts.get(part.replaceAll('-', ' ')) ?? 0)
  if (article !== undefined) {
    const next = wordAfter(lower, end)
    return next !== null && isLarge(next.word)
      ? readCardinal(lower, start, next)
      : { ...spelled(start, end, '1'), article: true, counts: false }
  }
  const numeral = readCardinal(lower, start, { word: match[0], end })
  return match[0] === 'one' && numeral?.end === end ? oneOf(lower, numeral) : numeral
}

/** "half a million", "three quarters of a billion". */
function partOf(lower: string, start: number, end: number, part: number): Numeral | null {
  const first = wordAfter(lower, end)
  const large = first !== null && /^an?$/u.test(first.word) ? wordAfter(lower, first.end) : first
  if (large === null) return null
  if (large.word === DOZEN) return spelled(start, large.end, String(12 * part))
  if (coins.has(large.word)) {
    const before = first === large ? end : (first?.end ?? end)
    return { ...spelled(start, before, String(part)), counts: false }
  }
  const power = large.word === HUNDRED ? 2 : scales.get(large.word)
  return power === undefined ? null : spelled(start, large.end, String(part), power)
}

/** "one" counts before a noun: "one memorandum", but not "one of them". */
function oneOf(lower: string, numeral: Numeral): Numeral | null {
  const noun = wordAfter(lower, numeral.end)
  const counts =
    noun !== null && !notAfterOne.has(noun.word) && !uncounted.has(wordBefore(lower, numeral.start))
  return counts ? { ...numeral, article: true } : null
}

/** What was read of a number: `total` of the scales that are closed, `group` below the next one. */
interface Count {
  total: number
  group: number | null
  /** Power of ten of the last scale; the next one must be smaller. */
  scale: number
  /** How many scales were read. */
  scales: number
}

/** The longest number that begins with `first`. */
function readCardinal(lower: string, start: number, first: Word): Numeral | null {
  let count: Count = { total: 0, group: null, scale: Infinity, scales: 0 }
  let end = start
  let next: Word | null = first
  for (let words = 0; next !== null && words < LONGEST; words++) {
    const { word } = next
    const nth = ordinals.get(word)
    if (nth !== undefined) {
      const joins = count.group === null ? count.total === 0 || nth <= 20 : fits(count.group, nth)
      if (!joins) break
      return {
        ...spelled(start, next.end, String(count.total + (count.group ?? 0) + nth)),
        ordinal: true,
      }
    }
    if (word === DOZEN) return spelled(start, next.end, String((count.group ?? 1) * 12))
    if (word === 'point' || word === 'and') {
      const fraction = readFraction(lower, start, next, count)
      if (fraction !== null) return fraction
      if (word === 'point' || !mayJoin(count)) break
      const following = wordAfter(lower, next.end)
      if (following === null || !(cardinals.has(following.word) || ordinals.has(following.word)))
        break
      next = following
      continue
    }
    const longer = withWord(count, word)
    if (longer === null) break
    count = longer
    end = next.end
    next = wordAfter(lower, end)
  }
  if (end === start) return null
  // "six million" keeps its scale apart, so that "five to six million" can share it.
  return count.scales === 1 && count.group === null
    ? spelled(start, end, String(count.total / 10 ** count.scale), count.scale)
    : spelled(start, end, String(count.total + (count.group ?? 0)))
}

function withWord(count: Count, word: string): Count | null {
  const { total, group, scale } = count
  const small = cardinals.get(word)
  if (small !== undefined)
    return fits(group, small) ? { ...count, group: (group ?? 0) + small } : null
  if (word === HUNDRED) {
    return group === 0 || (group !== null && group > 99)
      ? null
      : { ...count, group: (group ?? 1) * 100 }
  }
  const power = scales.get(word)
  if (power === undefined || power >= scale || (word.endsWith('s') && group === null)) return null
  if (group === null && count.scales > 0) return null
  return {
    total: total + scaled(String(group ?? 1), power),
    group: null,
    scale: power,
    scales: count.scales + 1,
  }
}

/** True if a number below a hundred may follow what was read of the group: "forty" then "eight", "hundred" then "twelve". */
function fits(group: number | null, small: number): boolean {
  if (group === null) return true
  if (group === 0 || small === 0) return false
  if (group % 100 === 0) return true
  return group % 10 === 0 && group % 100 >= 20 && small < 10
}

/** "one hundred and five", "two thousand and fifteen": "and" joins behind a hundred or a scale. */
function mayJoin({ total, group }: Count): boolean {
  return group === null ? total > 0 : group >= 100 && group % 100 === 0
}

/** "two point five million", "two and a half million": what comes behind the "point" or the "and". */
function readFraction(lower: string, start: number, joint: Word, count: Count): Numeral | null {
  if (count.group === null || count.total > 0) return null
  const fraction =
    joint.word === 'point' ? readDigits(lower, joint.end) : readHalf(lower, joint.end)
  if (fraction === null) return null
  const scale = wordAfter(lower, fraction.end)
  const power = scale === null ? undefined : scales.get(scale.word)
  const end = power === undefined || scale === null ? fraction.end : scale.end
  return spelled(start, end, `${count.group}.${fraction.digits}`, power)
}

interface Fraction {
  digits: string
  end: number
}

function readDigits(lower: string, at: number): Fraction | null {
  let digits = ''
  let end = at
  for (let next = wordAfter(lower, at); next !== null; next = wordAfter(lower, end)) {
    const digit = cardinals.get(next.word)
    if (digit === undefined || digit > 9 || digits.length > 9) break
    digits += String(digit)
    end = next.end
  }
  return digits === '' ? null : { digits, end }
}

/** "a half", "a quarter" and "three quarters" behind an "and", as digits of a fraction. */
export function readHalf(lower: string, at: number): Fraction | null {
  HALF.lastIndex = at
  const match = HALF.exec(lower)
  if (match === null) return null
  const digits = match[0].endsWith('half') ? '5' : match[0].endsWith('s') ? '75' : '25'
  return { digits, end: at + match[0].length }
}

const HALF = /[\s-]{1,3}(?:a[\s-]half|one[\s-]half|a[\s-]quarter|three[\s-]quarters)(?!\p{L})/uy

interface Word {
  word: string
  end: number
}

function wordAfter(lower: string, at: number): Word | null {
  NEXT_WORD.lastIndex = at
  const match = NEXT_WORD.exec(lower)
  return match === null ? null : { word: match[1] ?? '', end: at + match[0].length }
}

function wordBefore(lower: string, at: number): string {
  WORD_BEFORE.lastIndex = at
  return WORD_BEFORE.exec(lower)?.[1] ?? ''
}

function isLarge(word: string): boolean {
  return word === HUNDRED || word === DOZEN || scales.has(word)
}

function spelled(start: number, end: number, decimal: string, exponent = 0): Numeral {
  const words = { approx: 'exact', ordinal: false, spelled: true, article: false } as const
  return { ...words, start, end, decimal, exponent, counts: true }
}
