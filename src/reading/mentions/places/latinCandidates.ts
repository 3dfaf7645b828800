import type { Language } from '../../../model/dataset.ts'
import type { Gazetteer } from '../../gazetteer.ts'
import { compoundKey } from '../../gazetteer/adjectives.ts'
import { findMisspelt } from '../../gazetteer/misspelt.ts'
import type { NameIndex, Naming } from '../../gazetteer/nameIndex.ts'
import type { Candidate } from './candidates.ts'
import { addSyllables, isSyllables } from './syllables.ts'
import { innerKeyOf, keyOf, readWords, type Word } from './words.ts'

/** Names in Latin letters: whole words, of which the first and the last have capitals. */
export function collectLatin(text: string, language: Language, gazetteer: Gazetteer): Candidate[] {
  const words = readWords(text)
  const candidates: Candidate[] = []
  words.forEach((word, at) => {
    const isAdjective = language === 'de' && GERMAN_ADJECTIVE.test(word.raw)
    if (!word.isCapital && !isAdjective && !mayLead(text, word, language)) return
    const longest = gazetteer.latin.longest.get(innerKeyOf(word)) ?? 1
    const last = findLast(text, words, at, isSyllables(word) ? Math.max(longest, 4) : longest)
    for (let to = last; to >= at; to -= 1) {
      const end = words[to]
      if (end === undefined || (to === at && !word.isCapital && !isAdjective)) break
      if (to === at && word.raw.length < 7) addAbbreviation(candidates, text, word, gazetteer)
      const found =
        to - at < longest
          ? lookUp(joinKeys(words, at, to), text, end, words[to + 1], language, gazetteer.latin)
          : NONE
      // A last word without a capital is none of a place's name, but of "US dollars", "Arab countries".
      const namings = to === at || end.isCapital || isAdjective ? found : found.filter(isPhrase)
      if (namings.length > 0) candidates.push({ start: word.start, end: end.end, namings })
      else if (to > at && found.length === 0)
        addSyllables(candidates, text, words, at, to, gazetteer)
      else if (to === at && found.length === 0) {
        const meant = findMisspelt(keyOf(word), language, gazetteer.countryWords)
        if (meant !== null) candidates.push({ start: word.start, end: word.end, namings: [meant] })
      }
    }
  })
  return candidates
}

/** Only these words may lead a name without a capital: "south Korea", "inner Mongolia". */
const LEADS = new Set(
  'north south east west inner lower upper northern southern eastern western mainland central new republic state mittel zentral'.split(
    ' ',
  ),
)
const GERMAN_ADJECTIVE = /(?:isch|[Dd]eutsch|^[Ss]ino)(?:e[rnsm]?)?$/u
/** Between the words of one name. */
const GAP = /^(?:[\s\u00a0]{1,2}|[-\u2010\u2011]\s?|\.\s)$/u
const SHORT_FORM = new Set(['St', 'Sankt', 'Ft', 'Mt'])

function mayLead(text: string, word: Word, language: Language): boolean {
  return LEADS.has(word.raw) || (language === 'de' && text[word.end] === '-')
}

/** `longest`: most words of a name that begins with this one; a syllable of pinyin may begin one of four. */
function findLast(text: string, words: readonly Word[], at: number, longest: number): number {
  let last = at
  while (last - at + 1 < longest && isJoined(text, words[last], words[last + 1])) last += 1
  return last
}

function isJoined(text: string, left: Word | undefined, right: Word | undefined): boolean {
  if (left === undefined || right === undefined || right.start - left.wholeEnd > 2) return false
  const gap = text.slice(left.wholeEnd, right.start)
  return gap === ' ' || (GAP.test(gap) && (!gap.startsWith('.') || SHORT_FORM.has(left.raw)))
}

function joinKeys(words: readonly Word[], from: number, to: number): string {
  let key = ''
  for (let at = from; at <= to; at += 1) {
    const word = words[at]
    if (word === undefined) continue
    const part = at === to ? keyOf(word) : innerKeyOf(word)
    key = key === '' ? part : `${key} ${part}`
  }
  return key
}

function addAbbreviation(
  candidates: Candidate[],
  text: string,
  { start, end, raw }: Word,
  gazetteer: Gazetteer,
): void {
  const isDotted = raw.includes('.')
  const known = gazetteer.abbreviations.get(isDotted ? raw.replaceAll('.', '') : raw)
  // "US$200 billion", "5 million U.S.dollars" name a currency, "in 200 B.C." a time.
  if (known === undefined || CURRENCY.test(text.slice(end, end + 9))) return
  if (isDotted && YEAR.test(text.slice(Math.max(0, start - 2), start))) return
  const namings = isDotted ? known.map((naming) => ({ ...naming, trust: 'free' as const })) : known
  candidates.push({ start, end, namings })
}

const CURRENCY = /^(?:\s?\$|dollars?(?!\p{L}))/u
const YEAR = /\d\s?$/u
const NONE: readonly Naming[] = []

function lookUp(
  key: string,
  text: string,
  end: Word,
  next: Word | undefined,
  language: Language,
  index: NameIndex,
): readonly Naming[] {
  const whole = inLanguage(index.namings.get(key), language)
  if (whole.length > 0)
    return whole.every(isCityAdjective) && !standsBeforeNoun(text, end, next) ? NONE : whole
  if (text[end.end] === '-' || text[end.end] === '‐') {
    const first = inLanguage(index.namings.get(compoundKey(key)), language)
    if (first.length > 0) return first
  }
  return language === 'de' ? lookUpInflected(key, text, end, next, index) : NONE
}

/** "Zhejiangs", "Hamburger Hafen": the genitive, and a city's adjective before a noun. */
function lookUpInflected(
  key: string,
  text: string,
  end: Word,
  next: Word | undefined,
  index: NameIndex,
): readonly Naming[] {
  if (key.length < 5) return NONE
  if (key.endsWith('s')) return inLanguage(index.namings.get(key.slice(0, -1)), 'de')
  if (!key.endsWith('er') || key.length < 6 || !standsBeforeNoun(text, end, next)) return NONE
  // "Hamburger", "Karlsruher", "Thüringer"; what is small still wants its country in the document.
  for (const stem of [key.slice(0, -2), key.slice(0, -1), `${key.slice(0, -2)}en`]) {
    const named = inLanguage(index.namings.get(stem), 'de').filter(isCityLike)
    if (named.length > 0) return named.map((naming) => ({ ...naming, as: 'adjective' as const }))
  }
  return NONE
}

function isCityAdjective({ referent, as }: Naming): boolean {
  return as === 'adjective' && referent?.level === 'city'
}

/** Nouns have capitals in German. */
function standsBeforeNoun(text: string, end: Word, next: Word | undefined): boolean {
  return next?.isCapital === true && text[end.end] === ' '
}

function isPhrase({ referent, as }: Naming): boolean {
  return referent === null || referent.level === 'bloc' || as === 'adjective'
}

function isCityLike({ referent, trust }: Naming): boolean {
  if (referent === null || trust === 'ranked') return false
  return /^(?:city|province|region)$/u.test(referent.level) || referent.code === 'HK'
}

function inLanguage(namings: readonly Naming[] | undefined, language: Language): readonly Naming[] {
  if (namings === undefined) return NONE
  return namings.every((naming) => naming.language === null || naming.language === language)
    ? namings
    : namings.filter((naming) => naming.language === null || naming.language === language)
}
