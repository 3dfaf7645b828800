import type { Sector } from '../../../model/fact.ts'
import { byText } from '../../prefilter/byText.ts'
import type { Span } from '../mention.ts'

/** Words of each sector, with a comma between them; a word of two sectors stands in both. `agri-` is any word that begins
 *  so, `-hafen` any that ends so, and a phrase may end in a stem. `none` holds what looks like a word of a sector and is none. */
export type SectorWords = Record<Sector | 'none', string>

export interface SectorMatch extends Span {
  sectors: readonly Sector[]
}

export interface Lexicon {
  /** In a script that parts its words by spaces. */
  findInWords: (text: string) => SectorMatch[]
  /** In a script that does not. */
  findInScript: (text: string) => SectorMatch[]
}

type Entries = Map<string, Sector[]>

const LATIN = /^[a-z\d]$/u

/** Most words in a phrase. */
const LONGEST = 5

/** The lexicon of a language; `endings` are the inflections that a whole word may take. */
export function compileLexicon(words: SectorWords, endings: readonly string[]): Lexicon {
  const whole: Entries = new Map()
  const stems: Entries = new Map()
  const tails: Entries = new Map()
  const firsts = new Set<string>()
  for (const [sector, list] of Object.entries(words)) {
    for (const entry of list.split(/\s{0,5}[,\n]\s{0,5}/u).filter(Boolean)) {
      const phrase = entry.replace(/^-|-$/gu, '').replaceAll('-', ' ').toLowerCase()
      const entries = entry.endsWith('-') ? stems : entry.startsWith('-') ? tails : whole
      const sectors = entries.get(phrase) ?? []
      if (sector !== 'none') sectors.push(sector as Sector)
      entries.set(phrase, sectors)
      if (phrase.includes(' ')) firsts.add(phrase.slice(0, phrase.indexOf(' ')))
    }
  }
  const stemLengths = lengthsOf(stems)
  const tailLengths = lengthsOf(tails)
  const lengthsByFirst = new Map<string, number[]>()
  for (const phrase of [...whole.keys()].sort((a, b) => b.length - a.length)) {
    const lengths = lengthsByFirst.get(phrase.charAt(0)) ?? []
    if (lengths.at(-1) !== phrase.length) lengths.push(phrase.length)
    lengthsByFirst.set(phrase.charAt(0), lengths)
  }

  /** What a phrase names: as a whole word, as an inflected one, by its beginning, by its end. */
  const lookUp = (phrase: string, last: string): Sector[] | undefined => {
    const exact = whole.get(phrase)
    if (exact) return exact
    for (const ending of endings) {
      if (last.length > ending.length + 1 && phrase.endsWith(ending)) {
        const base = whole.get(phrase.slice(0, phrase.length - ending.length))
        if (base) return base
      }
    }
    for (const length of stemLengths) {
      if (length > phrase.length || length <= phrase.length - last.length) continue
      const stem = stems.get(phrase.slice(0, length))
      if (stem) return stem
    }
    if (phrase !== last) return undefined
    for (const length of tailLengths) {
      const tail = length < phrase.length ? tails.get(phrase.slice(-length)) : undefined
      if (tail) return tail
    }
    return undefined
  }
  const lookUpWord = byText((word) => lookUp(word, word))

  return {
    findInWords: (text) => {
      const tokens = wordsOf(text)
      const found: SectorMatch[] = []
      for (let at = 0; at < tokens.length;) {
        const match = firsts.has(tokens[at]?.word ?? '')
          ? matchAt(text, tokens, at, lookUp)
          : wordAt(tokens, at, lookUpWord)
        if (match && match.sectors.length > 0) found.push(match)
        at += match?.words ?? 1
      }
      return found
    },
    findInScript: (text) => {
      const lower = text.toLowerCase()
      const found: SectorMatch[] = []
      for (let start = 0; start < lower.length;) {
        const lengths = lengthsByFirst.get(lower.charAt(start)) ?? []
        const length = lengths.find(
          (size) =>
            whole.has(lower.slice(start, start + size)) && isWord(lower, start, start + size),
        )
        const sectors =
          length === undefined ? undefined : whole.get(lower.slice(start, start + length))
        if (length !== undefined && sectors !== undefined && sectors.length > 0)
          found.push({ start, end: start + length, sectors })
        start += length ?? 1
      }
      return found
    },
  }
}

/** False for a run of Latin letters inside a longer one: the "ai" of "Shanghai". */
function isWord(text: string, start: number, end: number): boolean {
  const joins = (left: string, right: string) => LATIN.test(left) && LATIN.test(right)
  return (
    !joins(text.charAt(start - 1), text.charAt(start)) &&
    !joins(text.charAt(end - 1), text.charAt(end))
  )
}

interface Word extends Span {
  word: string
}

/** Runs of letters and digits, in lower case; a hyphen parts words. */
function wordsOf(text: string): Word[] {
  const words: Word[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text))
    words.push({ word: match[0].toLowerCase(), start: match.index, end: WORD.lastIndex })
  return words
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

type Match = SectorMatch & { words: number }

function wordAt(
  tokens: readonly Word[],
  at: number,
  lookUp: (word: string) => Sector[] | undefined,
): Match | null {
  const token = tokens[at]
  const sectors = token && lookUp(token.word)
  return sectors ? { start: token.start, end: token.end, sectors, words: 1 } : null
}

function matchAt(
  text: string,
  tokens: readonly Word[],
  at: number,
  lookUp: (phrase: string, last: string) => Sector[] | undefined,
): Match | null {
  const first = tokens[at]
  if (!first) return null
  const phrases = [first.word]
  for (let next = at + 1; next < at + LONGEST; next++) {
    const [before, word] = [tokens[next - 1], tokens[next]]
    if (!before || !word || !/^(?:[\s-]{1,3}|\s?&\s?)$/u.test(text.slice(before.end, word.start)))
      break
    phrases.push(`${phrases.at(-1) ?? ''} ${word.word}`)
  }
  for (let words = phrases.length; words > 0; words--) {
    const last = tokens[at + words - 1]
    const sectors = last && lookUp(phrases[words - 1] ?? '', last.word)
    if (sectors) return { start: first.start, end: last.end, sectors, words }
  }
  return null
}

function lengthsOf(entries: Entries): number[] {
  return [...new Set([...entries.keys()].map((phrase) => phrase.length))].sort((a, b) => b - a)
}
