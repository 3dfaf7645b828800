import {
  ARTICLES,
  CARDINALS,
  DOZEN,
  HALVES,
  NOT_AFTER_ONE,
  NOT_ORDINALS,
  ORDINAL_STEMS,
  SCALES,
} from '../../locales/de/spelling.ts'
import type { Numeral } from './numeral.ts'
import { scaled } from './numeral.ts'
import { matchesOf } from './matches.ts'

const cardinals = new Map(Object.entries(CARDINALS))
const ordinalStems = new Map(Object.entries(ORDINAL_STEMS))
const notOrdinals = new Set(NOT_ORDINALS)
const articles = new Set(ARTICLES)
const halves = new Map(Object.entries(HALVES))
const uncounted = new Set(NOT_AFTER_ONE)
const scales = new Map(Object.entries(SCALES))

const BEGINNING =
  /(?<![\p{L}\p{N}])(?:null|ein|eins|eine[nmr]?|(?:ander|ein|zwei|zwo|drei|vier|fünf|fuenf|sech|sieb|acht|neun|zehn|elf|zwölf|zwoelf|zwanzig|hundert|tausend|erst|dritt)\p{L}{0,90})(?!\p{L})/gu
/** "ein paar hundert": how many is not said. */
const UNCOUNTED =
  /(?<!\p{L})(?:paar|mehrere|mehreren|einige|einigen|viele|vielen|wenige|wenigen) $/u
/** "eine elfköpfige Delegation", "zehnprozentige". */
const COMPOUND = /^(\p{L}{3,40}?)(köpfig|prozentig)(?:e[nrsm]?)?$/u
/** "zehnmal", "das Dreifache": the number is a part of the word. */
const TIMES = /^(\p{L}{3,40}?)(?:fach(?:e[nrs]?)?|mal)$/u
/** "eine Viertelmillion", "eine Dreiviertelmilliarde". */
const PART_OF_SCALE = /^(drei)?viertel(million|milliarde)(?:en)?$/u
const NEXT_WORD = /[\s-]{1,3}(\p{L}{1,90})(?!\p{L})/uy

/** Numbers in German words, in order: "fünfundzwanzig", "anderthalb Millionen", "ein Dutzend", "achte". */
export function findSpelledGerman(lower: string, text: string): Numeral[] {
  const numerals: Numeral[] = []
  let from = 0
  for (const match of matchesOf(BEGINNING, lower)) {
    if (match.index < from) continue
    const numeral = readNumber(lower, text, match.index, match[0])
    if (numeral === null) continue
    numerals.push(numeral)
    from = numeral.end
  }
  return numerals
}

function readNumber(lower: string, text: string, start: number, first: string): Numeral | null {
  const end = start + first.length
  const next = wordAfter(lower, end)
  const article = articles.has(first)
  if (article) {
    if (next !== null && /^halbe[rsnm]?$/u.test(next.word)) return halfScale(lower, start, next)
    if (next?.word === DOZEN) return spelled(start, next.end, '12')
    const quarter = next === null ? null : PART_OF_SCALE.exec(next.word)
    if (next !== null && quarter !== null) {
      const [, three, scale = ''] = quarter
      return spelled(start, next.end, three === undefined ? '0.25' : '0.75', scales.get(scale))
    }
    if (next !== null && scales.has(next.word)) return withScales(lower, start, 1, end)
    return next !== null && !uncounted.has(next.word) && isNoun(text, lower, end)
      ? { ...spelled(start, end, '1'), article: true }
      : null
  }
  const half = halves.get(first)
  if (half !== undefined) {
    const power = next === null ? undefined : scales.get(next.word)
    return power === undefined || next === null
      ? spelled(start, end, half)
      : spelled(start, next.end, half, power)
  }
  if (
    /^(?:hundert|tausend)$/u.test(first) &&
    UNCOUNTED.test(lower.slice(Math.max(0, start - 12), start))
  )
    return null
  const value = parseGermanCardinal(first)
  if (value !== null) {
    if (next?.word === DOZEN) return spelled(start, next.end, String(value * 12))
    return withScales(lower, start, value, end)
  }
  const compound = COMPOUND.exec(first)
  if (compound !== null) {
    const [, head = '', tail] = compound
    const count = parseGermanCardinal(head)
    const counts = tail === 'köpfig'
    return count === null ? null : { ...spelled(start, start + head.length, String(count)), counts }
  }
  const times = TIMES.exec(first)?.[1]
  if (times !== undefined) {
    const factor = parseGermanCardinal(times)
    if (factor === null || factor < 2) return null
    return { ...spelled(start, start + times.length, String(factor)), counts: false }
  }
  const nth = notOrdinals.has(first) ? null : parseGermanOrdinal(first)
  return nth === null ? null : { ...spelled(start, end, String(nth)), ordinal: true }
}

/** The value of a German cardinal in one word, in lower case: `zweitausendfünfhundert` is 2500; null if it is none. */
export function parseGermanCardinal(word: string): number | null {
  const thousand = word.indexOf('tausend')
  if (thousand < 0) return parseBelowThousand(word)
  const head = thousand === 0 ? 1 : parseBelowThousand(word.slice(0, thousand))
  const tail = parseTail(word.slice(thousand + 'tausend'.length), parseBelowThousand)
  return head === null || tail === null ? null : head * 1000 + tail
}

function parseBelowThousand(word: string): number | null {
  const hundred = word.indexOf('hundert')
  if (hundred < 0) return parseBelowHundred(word)
  const head = hundred === 0 ? 1 : parseBelowHundred(word.slice(0, hundred))
  const tail = parseTail(word.slice(hundred + 'hundert'.length), parseBelowHundred)
  return head === null || head > 99 || tail === null ? null : head * 100 + tail
}

function parseTail(tail: string, parse: (word: string) => number | null): number | null {
  if (tail === '') return 0
  return parse(tail) ?? (tail.startsWith('und') ? parse(tail.slice('und'.length)) : null)
}

function parseBelowHundred(word: string): number | null {
  const stem = cardinals.get(word)
  if (stem !== undefined) return stem
  const joint = word.indexOf('und')
  if (joint < 1) return null
  const one = cardinals.get(word.slice(0, joint))
  const tens = cardinals.get(word.slice(joint + 'und'.length))
  const joins = one !== undefined && tens !== undefined && one > 0 && one < 10 && tens >= 20
  return joins ? one + tens : null
}

/** The value of a German ordinal in one word, in lower case: `einundzwanzigsten` is 21; null if it is none. */
function parseGermanOrdinal(word: string): number | null {
  const stem = /^(\p{L}{3,60}t)e[nrsm]?$/u.exec(word)?.[1]
  if (stem === undefined) return null
  const known = ordinalStems.get(stem)
  if (known !== undefined) return known
  if (stem.endsWith('st')) return parseGermanCardinal(stem.slice(0, -2))
  const value = parseGermanCardinal(stem.slice(0, -1))
  if (value !== null && value % 100 > 12 && value % 100 < 20) return value
  for (const [tail, small] of ordinalStems) {
    if (!stem.endsWith(tail)) continue
    const head = parseGermanCardinal(stem.slice(0, -tail.length).replace(/und$/u, ''))
    if (head !== null && head >= 100) return head + small
  }
  return null
}

/** "eine halbe Million". */
function halfScale(lower: string, start: number, half: Word): Numeral | null {
  const scale = wordAfter(lower, half.end)
  if (scale === null) return null
  if (scale.word === DOZEN) return spelled(start, scale.end, '6')
  const power = scales.get(scale.word)
  return power === undefined
    ? { ...spelled(start, half.end, '0.5'), counts: false }
    : spelled(start, scale.end, '0.5', power)
}

/** "zwei Millionen", "drei Millionen zweihunderttausend", "fünf hundert Tausend", "zwei Komma fünf Millionen". */
function withScales(lower: string, start: number, first: number, firstEnd: number): Numeral {
  const fraction = readComma(lower, firstEnd)
  if (fraction !== null) {
    const scale = wordAfter(lower, fraction.end)
    const power = scale === null ? undefined : scales.get(scale.word)
    const end = scale === null || power === undefined ? fraction.end : scale.end
    return spelled(start, end, `${first}.${fraction.digits}`, power)
  }
  let total = 0
  let group: number | null = first
  let end = firstEnd
  let lastScale = Infinity
  let count = 0
  for (let next = wordAfter(lower, end); next !== null; next = wordAfter(lower, end)) {
    const power = scales.get(next.word)
    if (power === undefined) {
      const small: number | null =
        total > 0 && group === null ? parseGermanCardinal(next.word) : null
      if (small === null || small < 2 || small >= 10 ** lastScale) break
      group = small
    } else {
      if (group === null || power >= lastScale) break
      const product = scaled(String(group), power)
      if (power < 6 && group < 1000) group = product
      else {
        total += product
        lastScale = power
        group = null
        count++
      }
    }
    end = next.end
  }
  // "sechs Millionen" keeps its scale apart, so that "fünf bis sechs Millionen" can share it.
  return count === 1 && group === null
    ? spelled(start, end, String(total / 10 ** lastScale), lastScale)
    : spelled(start, end, String(total + (group ?? 0)))
}

function readComma(lower: string, at: number): { digits: string; end: number } | null {
  const comma = wordAfter(lower, at)
  if (comma?.word !== 'komma') return null
  let digits = ''
  let end = comma.end
  for (let next = wordAfter(lower, end); next !== null; next = wordAfter(lower, end)) {
    const digit = cardinals.get(next.word)
    if (digit === undefined || digit > 9 || digits.length > 9) break
    digits += String(digit)
    end = next.end
  }
  return digits === '' ? null : { digits, end }
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

/** True if a noun follows, at once or behind up to two adjectives: "eine gemeinsame Absichtserklärung". */
function isNoun(text: string, lower: string, at: number): boolean {
  NOUN.lastIndex = at
  return NOUN.test(text) && lower.length > at
}

const NOUN = /(?:\s{1,3}\p{Ll}{3,30}e[nrsm]?){0,2}\s{1,3}\p{Lu}/uy

function spelled(start: number, end: number, decimal: string, exponent = 0): Numeral {
  const words = { approx: 'exact', ordinal: false, spelled: true, article: false } as const
  return { ...words, start, end, decimal, exponent, counts: true }
}
