import type { Gazetteer } from '../gazetteer.ts'
import { innerKeyOf, keyOf, readWords, type Word } from './places/words.ts'

/** Letters below which a text is too short to tell how it is written. */
const FEWEST_LETTERS = 200
/** A page that writes everything small has at most this share of capitals, in a stray abbreviation. */
const MOST_CAPITALS = 0.003

/** Whether a text in Latin letters is written without capitals, as some pages are copied. */
export function isSmall(text: string): boolean {
  const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return letters >= FEWEST_LETTERS && capitals <= MOST_CAPITALS * letters
}

/** Months and weekdays that are no other word. */
const DAYS =
  /(?<!\p{L})(?:january|february|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:march|may)(?=\s\d)|(?<=\d\s)(?:march|may))(?!\p{L})/gu

const SENTENCE = /(?<=^|[.!?]\s|\n)\p{Ll}/gu

const withCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** The same text, character for character, with capitals where sentences begin, on months, and on the names of places: "in changsha, china". */
export function giveCapitals(text: string, { latin }: Pick<Gazetteer, 'latin'>): string {
  const words = readWords(text)
  const names = new Set<Word>()
  words.forEach((word, at) => {
    const longest = Math.min(latin.longest.get(innerKeyOf(word)) ?? 1, words.length - at)
    for (let length = longest; length >= 1; length -= 1) {
      const run = words.slice(at, at + length)
      const isJoined = run.every(
        (next, i) => i === 0 || next.start - (run[i - 1] as Word).wholeEnd === 1,
      )
      if (!isJoined) continue
      const key = run.map((w, i) => (i === run.length - 1 ? keyOf(w) : innerKeyOf(w))).join(' ')
      const known = latin.namings
        .get(key)
        ?.some(({ referent, trust }) => referent && trust === 'free')
      if (!known || key.length < SHORTEST) continue
      for (const each of run) names.add(each)
      break
    }
  })
  let given = ''
  let end = 0
  for (const word of words) {
    if (!names.has(word)) continue
    given += text.slice(end, word.start) + withCapital(word.raw)
    end = word.end
  }
  return (given + text.slice(end)).replace(DAYS, withCapital).replace(SENTENCE, withCapital)
}

/** Shorter names are mostly other words. */
const SHORTEST = 4
