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

const WORD = /(?:\p{Lu}\.){2,5}|[\p{Script=Latin}\p{M}]+(?:['’ʼ‘][\p{Script=Latin}\p{M}]+){0,3}/gu
const CAPITAL = /^(?:\p{Lu}|[a-z]{1,2}['’]\p{Lu})/u

/** The words of a text in Latin letters, in order. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const [found] = match
    if (found.charCodeAt(0) >= FIRST_HAN) continue
    const raw = isPossessive(found) ? found.slice(0, -2) : found
    const start = match.index
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
  if (first < 0x80 && raw.charCodeAt(1) < 0x80 && raw.length < 3) return first >= 65 && first <= 90
  return CAPITAL.test(raw)
}
