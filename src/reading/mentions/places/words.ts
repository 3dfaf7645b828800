import { foldName } from '../../gazetteer/foldName.ts'
import type { Span } from '../mention.ts'

/** A word in Latin letters with its inner apostrophes; `raw` and its span leave out the 's of a genitive. */
export interface Word extends Span {
  raw: string
  /** Where the word ends with its 's. */
  wholeEnd: number
  isCapital: boolean
  /** Folded spelling; made when it is first asked for (`keyOf`). */
  key: string | null
}

const WORD = /(?:\p{Lu}\.){2,5}|[\p{Script=Latin}\p{M}]+(?:['’ʼ‘][\p{Script=Latin}\p{M}]+){0,3}/uy
const CAPITAL = /^(?:\p{Lu}|[a-z]{1,2}['’]\p{Lu})/u

/** The words of a text in Latin letters, in order. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  for (let at = 0; at < text.length;) {
    const found = wordAt(text, at)
    const start = at
    at += found?.length ?? 1
    if (found === null || found.charCodeAt(0) >= FIRST_HAN) continue
    const raw = isPossessive(found) ? found.slice(0, -2) : found
    words.push({
      start,
      end: start + raw.length,
      wholeEnd: start + found.length,
      raw,
      isCapital: isCapital(raw),
      key: null,
    })
  }
  return words
}

/** The word that begins at a place. Plain letters, most of all text, are told by their codes: the pattern is many times slower. */
function wordAt(text: string, start: number): string | null {
  let end = start
  while (isPlainLetter(text.charCodeAt(end))) end += 1
  const next = text.charCodeAt(end)
  const isPlain =
    end === start ? isNoLetter(next) : next < 0x80 && next !== APOSTROPHE && next !== FULL_STOP
  if (isPlain) return end === start ? null : text.slice(start, end)
  WORD.lastIndex = start
  return WORD.exec(text)?.[0] ?? null
}

const APOSTROPHE = 0x27
const FULL_STOP = 0x2e

const isPlainLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)

/** Signs and digits of ASCII and Chinese characters. */
const isNoLetter = (code: number): boolean => code < 0x80 || (code >= FIRST_HAN && code <= 0x9fff)

/** The word as names are looked up. */
export function keyOf(word: Word): string {
  word.key ??= foldName(word.raw)
  return word.key
}

/** The same inside a longer name, where the 's belongs to it: People's Republic. */
export function innerKeyOf(word: Word): string {
  return word.wholeEnd > word.end ? `${keyOf(word)}s` : keyOf(word)
}

const FIRST_HAN = 0x3400

/** Ends in 's. */
const isPossessive = (found: string): boolean =>
  (found.endsWith('s') || found.endsWith('S')) &&
  "'’ʼ".includes(found.charAt(found.length - 2) || ' ')

function isCapital(raw: string): boolean {
  const first = raw.charCodeAt(0)
  if (first >= 0x41 && first <= 0x5a) return true
  if (first < 0x80 && !raw.includes("'") && !raw.includes('’')) return false
  return CAPITAL.test(raw)
}
