import type { Language } from '../../model/dataset.ts'
import { sentences as de } from '../locales/de/sentences.ts'
import { sentences as en } from '../locales/en/sentences.ts'
import type { SentenceWords } from '../locales/sentenceWords.ts'
import { sentences as zh } from '../locales/zh/sentences.ts'
import { datelineLength, stampLength } from './dateline.ts'
import type { Span } from './mention.ts'

/**
 * Where a sentence may end: its marks, then what closes with it (quotation marks, brackets, notes like `[3]`).
 * Own rules, not Intl.Segmenter: the same answer on every version of ICU, in Node and in the browser.
 */
// Full-width marks are written as escapes: \uFF01 !, \uFF1F ?, \uFF0C comma, \uFF08 \uFF09 brackets.
const ENDING =
  /(?<marks>[.!?…]{1,12}|[。\uFF01\uFF1F\uFF61]{1,12})(?<closing>(?:["”’'」』»“›\])\uFF09》]|\[\d{1,3}\]){0,6})/gu

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
/** A bracket longer than this is taken as one that was never closed. */
const LONGEST_BRACKET = 240
/** In UTF-16 units, longer than any sentence: a text without full stops is cut, so that its length counts once and not squared. */
const LONGEST_SENTENCE = 1_200
/** What it is cut behind, the first of these that stands in its second half. */
const CUTS = [
  ['; ', '\uFF1B'],
  [', ', '\uFF0C', '、'],
  [' ', '\n'],
]
/** `“…。”他说。`: an attribution as short as this stays with its quotation. */
const ATTRIBUTION =
  /^[^。\uFF01\uFF1F\uFF0C“”]{0,12}(?:说|表示|道|称|介绍|指出|坦言|笑言)[。\uFF01]/u

/**
 * The sentences of a paragraph, in order, without the white space between them: each span is trimmed and holds at least
 * one letter or digit. A dateline is a span of its own. Line breaks are white space. `offset` is added to every span.
 *
 * splitSentences('It was signed on Jan. 5. The U.S. side left.', 'en') → [0, 24], [25, 44]
 */
export function splitSentences(text: string, language: Language, offset = 0): Span[] {
  const words = LOOKUPS[language]
  const spans: Span[] = []
  const push = (from: number, to: number) => {
    const end = to - from > LONGEST_SENTENCE ? cutAt(text, from) : to
    const span = trimmed(text, from, end)
    if (span !== null) spans.push({ start: span.start + offset, end: span.end + offset })
    return end
  }
  const pushAll = (from: number, to: number) => {
    for (let at = from; at < to;) at = push(at, to)
  }
  const brackets = new Brackets(text)
  const stamp = stampLength(text)
  let start = datelineLength(text)
  if (stamp > 0) pushAll(0, stamp)
  if (start > stamp) pushAll(stamp, start)
  for (const match of text.matchAll(ENDING)) {
    const marks = match.groups?.['marks'] ?? ''
    const at = match.index
    const end = at + match[0].length
    if (at < start || !endsSentence(text, start, at, marks, end, words)) continue
    if (brackets.isInside(start, at, end)) continue
    pushAll(start, end)
    start = end
  }
  pushAll(start, text.length)
  return spans
}

/** Where to cut a text that is too long for a sentence. */
function cutAt(text: string, from: number): number {
  const part = text.slice(from, from + LONGEST_SENTENCE)
  for (const marks of CUTS) {
    const at = Math.max(...marks.map((mark) => part.lastIndexOf(mark)))
    if (at > LONGEST_SENTENCE / 2) return from + at + 1
  }
  // Never between the halves of a character.
  return from + part.length - (/[\uD800-\uDBFF]$/u.test(part) ? 1 : 0)
}

function endsSentence(
  text: string,
  start: number,
  at: number,
  marks: string,
  end: number,
  words: Lookup,
): boolean {
  if (/^[。\uFF01\uFF1F\uFF61]/u.test(marks)) {
    return end === at + marks.length || !ATTRIBUTION.test(text.slice(end, end + 20))
  }
  const after = text.slice(end, end + 40)
  const before = text.slice(Math.max(start, at - 24), at)
  // "3,5 Mrd. € wurden gezahlt".
  if (/^\s{0,3}\p{Sc}/u.test(after)) return marks !== '.' || !isAbbreviation(before, '', words)
  const next = NEXT_WORD.exec(after)
  if (next === null) return /^(?:\s|$)/u.test(after)
  const [, space = '', opening = '', word = ''] = next
  if (space === '' && !/^\p{Script=Han}/u.test(word)) return isGlued(text, at, marks, end)
  if (/^\p{Ll}/u.test(word)) return false
  if (marks !== '.') return true
  if (end > at + 1 && opening === '') return true
  return !isAbbreviation(before, word, words)
}

/** Space, what opens (quotation marks, brackets, dashes), and the next word. */
const NEXT_WORD =
  /^(\s*)((?:["“”„‘’'«»‹›「『《((\[—–-]|\s){0,4})([\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,30})/u

/** "… in the park.The second phase": a lost space. Not `chinadaily.com` nor `U.S.A`. */
function isGlued(text: string, at: number, marks: string, end: number): boolean {
  return (
    marks === '.' &&
    /\p{Ll}{3}$/u.test(text.slice(Math.max(0, at - 3), at)) &&
    /^\p{Lu}\p{Ll}{1,20}\s/u.test(text.slice(end, end + 24)) &&
    !/[./@]\S{0,20}$/u.test(text.slice(Math.max(0, at - 20), at))
  )
}

/** Whether the full stop after `before` belongs to its last word, given the word that follows. */
function isAbbreviation(before: string, next: string, words: Lookup): boolean {
  const last = /(?:^|[\s("„“«/–—-])([^\s("„“«/–—]{1,20})$/u.exec(before)?.[1] ?? ''
  const isNumberNext = /^\p{N}/u.test(next)
  // "5Mio.": no space parts the number and its scale.
  if (words.inner.has(last.replace(/^[\d.,]{1,20}/u, ''))) return true
  if (isNumberNext && (words.number.has(last) || words.final.has(last))) return true
  if (words.final.has(last) || /^(?:\p{Lu}\.)*\p{Lu}$/u.test(last)) return !words.starters.has(next)
  return /^\d{1,2}$/u.test(last) && isOrdinal(before.slice(0, -last.length), next, words)
}

/** "am 24. September", "die 8. Internationale Messe", and "1. Erstens" at the start of an item. */
function isOrdinal(before: string, next: string, words: Lookup): boolean {
  if (before.trim() === '') return true
  if (words.ordinalLeads.size === 0) return false
  if (words.ordinalNouns.has(next)) return true
  const lead = /([\p{L}]{1,20})\s{1,3}$/u.exec(before)?.[1] ?? ''
  return words.ordinalLeads.has(lead.toLowerCase()) && !words.starters.has(next)
}

/** Knows whether a position stands in round brackets that were opened in the sentence and are closed soon. */
class Brackets {
  readonly #text: string
  #from = 0
  #open: number[] = []

  constructor(text: string) {
    this.#text = text
  }

  isInside(start: number, at: number, end: number): boolean {
    for (; this.#from < at; this.#from++) {
      const character = this.#text[this.#from]
      if (character === '(' || character === '\uFF08') this.#open.push(this.#from)
      else if (character === ')' || character === '\uFF09') this.#open.pop()
    }
    while (this.#open[0] !== undefined && this.#open[0] < start) this.#open.shift()
    const opened = this.#open[0]
    if (opened === undefined || /[)\uFF09]/u.test(this.#text.slice(at, end))) return false
    const close = this.#text.slice(end, opened + LONGEST_BRACKET).search(/[)\uFF09]/u)
    return close >= 0
  }
}

function trimmed(text: string, from: number, to: number): Span | null {
  const part = text.slice(from, to)
  if (!LETTER_OR_DIGIT.test(part)) return null
  const start = from + (part.length - part.trimStart().length)
  return { start, end: from + part.trimEnd().length }
}

interface Lookup {
  inner: ReadonlySet<string>
  final: ReadonlySet<string>
  number: ReadonlySet<string>
  starters: ReadonlySet<string>
  ordinalLeads: ReadonlySet<string>
  ordinalNouns: ReadonlySet<string>
}

/** English abbreviations stand in every language's text ("Co. Ltd."); ordinals and starters do not. */
const lookup = (words: SentenceWords): Lookup => ({
  inner: new Set([...words.innerAbbreviations, ...en.innerAbbreviations]),
  final: new Set([...words.finalAbbreviations, ...en.finalAbbreviations]),
  number: new Set([...words.numberAbbreviations, ...en.numberAbbreviations]),
  starters: new Set(words.starters),
  ordinalLeads: new Set(words.ordinalLeads),
  ordinalNouns: new Set(words.ordinalNouns),
})

const LOOKUPS: Record<Language, Lookup> = { en: lookup(en), de: lookup(de), zh: lookup(zh) }
