import {
  CARDINALS, COINS, DOZEN, HUNDRED, NOT_AFTER_ONE, ORDINALS, SCALES, UNCOUNTED,
} from '../../locales/en/spelling.ts' // prettier-ignore
import type { Numeral } from './numeral.ts'
import { scaled } from './numeral.ts'
import { matchesOf } from './matches.ts'

const cardinals = new Map(Object.entries(CARDINALS))
const ordinals = new Map(Object.entries(ORDINALS))
const scales = new Map(
  Object.entries(SCALES).flatMap(([word, power]) => [[word, power], [`${word}s`, power]] as const), // prettier-ignore
)
const notAfterOne = new Set(NOT_AFTER_ONE)
const uncounted = new Set(UNCOUNTED)

const BEGINNING = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:half(?= (?:an? )?(?:thousand|million|billion|trillion|dozen|hundred)(?!\p{L}))|an?(?=[\s-](?:hundred|thousand|million|billion|trillion|dozen|lakh|crore|${COINS.join('|')})(?![\p{L}-]))|${[
    ...cardinals.keys(), ...ordinals.keys(), HUNDRED, DOZEN, 'million', 'billion', 'thousand', 'trillion',
  ].join('|')})(?!\p{L})`, // prettier-ignore
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
    const numeral = readNumber(lower, match.index, match[0])
    if (numeral === null) continue
    numerals.push(numeral)
    from = numeral.end
  }
  return numerals
}

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

function readNumber(lower: string, start: number, first: string): Numeral | null {
  const before = wordBefore(lower, start)
  const article = first === 'a' || first === 'an'
  const half = first === 'half'
  const bare = first === HUNDRED || first === DOZEN || scales.has(first)
  // "a few hundred", "several million": the beginning word counts nothing by itself.
  if (bare && /\d\s?$/u.test(lower.slice(Math.max(0, start - 3), start))) return null
  if (bare && before === '') return null
  if (bare && uncounted.has(before) && !(first === DOZEN && before === 'the')) return null
  if (bare && !article && !half) return null

  let total = 0
  let group: number | null = null
  let lastScale = Infinity
  let end = start + first.length
  let next: Word | null = { word: first, end }
  let ordinal = false
  let words = 0

  if (half) {
    let scale = wordAfter(lower, end)
    if (scale?.word === 'a' || scale?.word === 'an') scale = wordAfter(lower, scale.end)
    if (scale === null) return null
    return spelled(start, scale.end, halfOf(scale.word))
  }
  if (article) {
    next = wordAfter(lower, end)
    if (next !== null && !isScale(next.word))
      return { ...spelled(start, end, '1'), article: true, counts: false }
  }

  while (next !== null && words++ < LONGEST) {
    const { word } = next
    const small = cardinals.get(word)
    const nth = ordinals.get(word)
    const power = scales.get(word)
    if (small !== undefined) {
      if (!fits(group, small)) break
      group = (group ?? 0) + small
    } else if (nth !== undefined && !article) {
      if (group !== null && !fits(group, nth)) break
      if (group === null && total > 0 && nth > 20) break
      group = (group ?? 0) + nth
      ordinal = true
      end = next.end
      break
    } else if (word === HUNDRED || (word === 'hundreds' && group !== null)) {
      if (group !== null && (group === 0 || group > 99)) break
      group = (group ?? 1) * 100
    } else if (power !== undefined) {
      if (power >= lastScale) break
      if (word.endsWith('s') && group === null) break
      total += scaled(String(group ?? 1), power)
      lastScale = power
      group = null
    } else if (word === DOZEN || word === 'dozens') {
      if (word === 'dozens') break
      return spelled(start, next.end, String((group ?? 1) * 12))
    } else if (word === 'point') {
      const fraction = readFraction(lower, next.end)
      if (fraction === null || group === null || total > 0) break
      const scale = scaleAfter(lower, fraction.end)
      return spelled(start, scale?.end ?? fraction.end, `${group}.${fraction.digits}`, scale?.power)
    } else if (word === 'and') {
      const part = readPart(lower, next.end)
      if (part !== null && total === 0 && group !== null) {
        const scale = scaleAfter(lower, part.end)
        return spelled(start, scale?.end ?? part.end, String(group + part.value), scale?.power)
      }
      const following = wordAfter(lower, next.end)
      const joins =
        following !== null &&
        (cardinals.has(following.word) || ordinals.has(following.word)) &&
        ((group !== null && group >= 100 && group % 100 === 0) || (group === null && total > 0))
      if (!joins) break
      next = following
      continue
    } else break
    end = next.end
    next = wordAfter(lower, end)
  }
  const value = total + (group ?? 0)
  if (first === 'one' && end === start + 3) {
    const noun = wordAfter(lower, end)
    const counts = noun !== null && !notAfterOne.has(noun.word) && !uncounted.has(before)
    return counts ? { ...spelled(start, end, '1'), article: true } : null
  }
  return { ...spelled(start, end, String(value)), ordinal }
}

function isScale(word: string): boolean {
  return word === HUNDRED || word === DOZEN || scales.has(word)
}

function spelled(start: number, end: number, decimal: string, exponent = 0): Numeral {
  const words = { approx: 'exact', ordinal: false, spelled: true, article: false } as const
  return { ...words, start, end, decimal, exponent, counts: true }
}

function halfOf(word: string): string {
  if (word === DOZEN) return '6'
  if (word === HUNDRED) return '50'
  return String(scaled('0.5', scales.get(word) ?? 0))
}

/** True if a number below a hundred may follow what was read of the group: "forty" then "eight", "hundred" then "twelve". */
function fits(group: number | null, small: number): boolean {
  if (group === null) return true
  if (group === 0 || small === 0) return false
  if (group % 100 === 0) return true
  return group % 10 === 0 && group % 100 >= 20 && small < 10
}

/** "and a half", "and a quarter": what comes behind the "and". */
function readPart(lower: string, at: number): { value: number; end: number } | null {
  PART.lastIndex = at
  const match = PART.exec(lower)
  if (match === null) return null
  const value = match[0].endsWith('half') ? 0.5 : match[0].endsWith('s') ? 0.75 : 0.25
  return { value, end: at + match[0].length }
}

const PART = /\s{1,3}(?:a[\s-]half|one[\s-]half|a[\s-]quarter|three[\s-]quarters)(?!\p{L})/uy

/** "point five six": the digits behind the "point". */
function readFraction(lower: string, at: number): { digits: string; end: number } | null {
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

function scaleAfter(lower: string, at: number): { power: number; end: number } | null {
  const next = wordAfter(lower, at)
  const power = next === null ? undefined : scales.get(next.word)
  return next === null || power === undefined ? null : { power, end: next.end }
}
