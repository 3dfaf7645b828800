import type { Language } from '../../../model/dataset.ts'
import type { Gazetteer } from '../../gazetteer.ts'
import { compoundKey } from '../../gazetteer/abroad.ts'
import { foldName } from '../../gazetteer/foldName.ts'
import { findMisspelt } from '../../gazetteer/misspelt.ts'
import type { NameIndex, Naming } from '../../gazetteer/nameIndex.ts'
import type { Span } from '../mention.ts'

/** A stretch of text that is a name of the gazetteer, with all its readings. */
export interface Candidate extends Span {
  namings: readonly Naming[]
}

/** Every name that stands in the text, by beginning, the longest of a beginning first. */
export function collectCandidates(
  text: string,
  language: Language,
  gazetteer: Gazetteer,
): Candidate[] {
  const latin = LETTER.test(text) ? collectLatin(text, language, gazetteer) : []
  if (language !== 'zh') return latin
  const han = collectHan(text, gazetteer.han)
  return latin.length === 0
    ? han
    : [...han, ...latin].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A word with its inner apostrophes; `key` is without a genitive, folded. */
export interface Word extends Span {
  key: string
  isCapital: boolean
  isUpper: boolean
}

const LETTER = /[A-Za-z]/u
const WORD = /(?:\p{Lu}\.){2,5}|[\p{L}\p{M}]+(?:['’ʼ‘][\p{L}\p{M}]+){0,3}/gu
const NOT_LATIN = /^[\p{Script=Han}]/u
const POSSESSIVE = /['’ʼ]s$/iu

/** The words of a text in Latin letters. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const raw = match[0]
    if (NOT_LATIN.test(raw)) continue
    const core = raw.replace(POSSESSIVE, '')
    words.push({
      start: match.index,
      end: match.index + core.length,
      key: foldName(core),
      isCapital: CAPITAL.test(core),
      isUpper: core === core.toUpperCase() && core.length > 1,
    })
  }
  return words
}

const CAPITAL = /^(?:\p{Lu}|[a-z]{1,2}['’]\p{Lu})/u
/** Only these words may lead a name without a capital: "south Korea", "inner Mongolia". */
const LEADS = new Set([
  'north',
  'south',
  'east',
  'west',
  'inner',
  'lower',
  'upper',
  'northern',
  'southern',
  'eastern',
  'western',
  'mainland',
  'central',
  'new',
  'republic',
  'state',
  'mittel',
  'zentral',
])
const GERMAN_ADJECTIVE = /isch(?:e[rnsm]?)?$|deutsch(?:e[rnsm]?)?$|^sino$/u
/** Between the words of one name. */
const GAP = /^(?:[\s\u00a0]{1,2}|[-\u2010\u2011]\s?|\.\s)$/u
const SHORT_FORM = new Set(['st', 'sankt', 'ft', 'mt'])

function collectLatin(text: string, language: Language, gazetteer: Gazetteer): Candidate[] {
  const words = readWords(text)
  const candidates: Candidate[] = []
  words.forEach((word, at) => {
    if (word.isUpper) addAbbreviation(candidates, text, word, gazetteer)
    const isAdjective = language === 'de' && GERMAN_ADJECTIVE.test(word.key)
    const isLead = LEADS.has(word.key) || (language === 'de' && text[word.end] === '-')
    if (!word.isCapital && !isAdjective && !isLead) return
    const longest = gazetteer.latin.longest.get(word.key) ?? 1
    let last = at
    while (last + 1 < words.length && last - at + 1 < longest && isJoined(text, words, last))
      last += 1
    for (let to = last; to >= at; to -= 1) {
      const end = words[to]
      if (end === undefined) break
      if (to === at && !word.isCapital && !isAdjective) continue
      const key =
        at === to
          ? word.key
          : words
              .slice(at, to + 1)
              .map(({ key: part }) => part)
              .join(' ')
      const found = lookUp(key, text, end, words[to + 1], language, gazetteer.latin)
      // A last word without a capital is none of a place's name, but of "US dollars", "Arab countries".
      const namings = to === at || end.isCapital || isAdjective ? found : found.filter(isPhrase)
      if (namings.length > 0) candidates.push({ start: word.start, end: end.end, namings })
      else if (to === at && found.length === 0) {
        const meant = findMisspelt(word.key, language, gazetteer.countryWords)
        if (meant !== null) candidates.push({ start: word.start, end: word.end, namings: [meant] })
      }
    }
  })
  return candidates
}

function addAbbreviation(
  candidates: Candidate[],
  text: string,
  word: Word,
  gazetteer: Gazetteer,
): void {
  const raw = text.slice(word.start, word.end)
  const known = gazetteer.abbreviations.get(raw.replaceAll('.', ''))
  // "B.C." is the province, "in 200 B.C." is not; without dots it may be anything.
  const isDotted = raw.includes('.') && !/\d\s?$/u.test(text.slice(word.start - 2, word.start))
  const namings = isDotted ? known?.map((naming) => ({ ...naming, trust: 'free' as const })) : known
  // "US$200 billion" names a currency.
  if (namings !== undefined && !/^\s?\$/u.test(text.slice(word.end, word.end + 2)))
    candidates.push({ start: word.start, end: word.end, namings })
}

function isJoined(text: string, words: readonly Word[], at: number): boolean {
  const left = words[at]
  const right = words[at + 1]
  if (left === undefined || right === undefined || right.start - left.end > 2) return false
  const gap = text.slice(left.end, right.start)
  return GAP.test(gap) && (!gap.startsWith('.') || SHORT_FORM.has(left.key))
}

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
  if (language !== 'de') return NONE
  if (key.endsWith('s') && key.length > 4) {
    const genitive = inLanguage(index.namings.get(key.slice(0, -1)), language)
    if (genitive.length > 0) return genitive
  }
  // "Hamburger Hafen": a city's adjective stands before a noun, and nouns have capitals.
  if (key.endsWith('er') && key.length > 6 && standsBeforeNoun(text, end, next)) {
    const stems = [key.slice(0, -2), key.slice(0, -1)]
    for (const stem of stems) {
      const named = inLanguage(index.namings.get(stem), language).filter(isCityLike)
      if (named.length > 0) return named.map((naming) => ({ ...naming, as: 'adjective' as const }))
    }
  }
  return NONE
}

function isCityAdjective({ referent, as }: Naming): boolean {
  return as === 'adjective' && referent?.level === 'city'
}

function standsBeforeNoun(text: string, end: Word, next: Word | undefined): boolean {
  return next?.isCapital === true && text[end.end] === ' '
}

function isPhrase({ referent, as }: Naming): boolean {
  return referent === null || referent.level === 'bloc' || as === 'adjective'
}

function isCityLike({ referent, trust }: Naming): boolean {
  return (
    trust === 'free' &&
    (referent?.level === 'city' ||
      referent?.level === 'province' ||
      referent?.level === 'region' ||
      referent?.code === 'HK')
  )
}

function inLanguage(namings: readonly Naming[] | undefined, language: Language): readonly Naming[] {
  if (namings === undefined) return NONE
  return namings.every((naming) => naming.language === null || naming.language === language)
    ? namings
    : namings.filter((naming) => naming.language === null || naming.language === language)
}

/** The last character belongs to the next word: 泰国|际 in 华泰国际, 东方市|场. */
function isCut(text: string, end: number): boolean {
  const last = text[end - 1]
  const next = text[end]
  return (last === '国' && next === '际') || (last === '市' && (next === '场' || next === '民'))
}

function collectHan(text: string, index: NameIndex): Candidate[] {
  const candidates: Candidate[] = []
  for (let start = 0; start + 1 < text.length; start += 1) {
    const longest = index.longest.get(text.slice(start, start + 2))
    if (longest === undefined) continue
    for (let length = Math.min(longest, text.length - start); length >= 2; length -= 1) {
      const namings = index.namings.get(text.slice(start, start + length))
      if (namings !== undefined && !isCut(text, start + length))
        candidates.push({ start, end: start + length, namings })
    }
  }
  return candidates
}
