import type { Language } from '../../model/dataset.ts'
import { mayMatch } from '../prefilter/mayMatch.ts'
import { de } from './de/units.ts'
import { en } from './en/units.ts'
import { scriptOf } from './script.ts'
import { zh } from './zh/units.ts'

export interface UnitWords {
  /** The unit in English and its words (regular expression source), tried in order right after a number. */
  units: [unit: string, words: string][]
  /** Nouns before a number that only counts heads or houses, where the language says so: 学生1600多名. */
  nounsBefore?: [unit: string, words: string][]
  /** What may stand between a number and its unit: spaces and adjectives (source). */
  adjectives: string
  /** What may follow a number that counts nothing of a cooperation: durations, distances, inhabitants. */
  notUnits: string
}

interface CompiledUnits {
  units: { unit: string; pattern: RegExp }[]
  nouns: { unit: string; pattern: RegExp }[]
  not: RegExp
}

function compile(
  language: Language,
  { units, nounsBefore, adjectives, notUnits }: UnitWords,
): CompiledUnits {
  const { spaced } = scriptOf(language)
  const border = spaced ? '(?![\\p{L}])' : ''
  const start = spaced ? '(?<![\\p{L}])' : ''
  return {
    nouns: (nounsBefore ?? units).map(([unit, words]) => ({
      unit,
      pattern: new RegExp(`${start}(?:${words})${border}`, 'giu'),
    })),
    units: units.map(([unit, words]) => ({
      unit,
      pattern: new RegExp(`^${adjectives}(?:${words})${border}`, 'iu'),
    })),
    not: new RegExp(`^[\\s-]*(?:[\\p{L}]+e?[nrs]?\\s)?${notUnits}${border}`, 'iu'),
  }
}

const COMPILED: Record<Language, CompiledUnits> = {
  en: compile('en', en),
  de: compile('de', de),
  zh: compile('zh', zh),
}

/** Characters within which a unit ends, adjectives before it included: keeps a long sentence of numbers linear. */
const REACH = 200

/** The unit of a number from the words right after it, with the length of those words; null where nothing of a cooperation is counted. */
export function unitAfter(
  language: Language,
  following: string,
): { unit: string; length: number } | null {
  const { units, not } = COMPILED[language]
  const after = following.slice(0, REACH)
  if (not.test(after)) return null
  let best: { unit: string; length: number } | null = null
  for (const { unit, pattern } of units) {
    const length = mayMatch(pattern, after) ? (pattern.exec(after)?.[0].length ?? 0) : 0
    if (length > 0 && (!best || length < best.length)) best = { unit, length }
  }
  return best
}

/** Durations, distances, ages: what follows the number counts nothing of a cooperation. */
export const countsNothing = (language: Language, following: string): boolean =>
  COMPILED[language].not.test(following.slice(0, REACH))

/** Characters before a number within which the noun that it counts may stand. */
const REACH_BACK = 70

/** The noun that stands nearest before a number; null where none of a cooperation does. */
export function unitBefore(language: Language, before: string): string | null {
  const { spaced } = scriptOf(language)
  const near = before.slice(spaced ? -REACH_BACK : -12)
  let best: { unit: string; end: number } | null = null
  for (const { unit, pattern } of COMPILED[language].nouns) {
    if (!mayMatch(pattern, near)) continue
    for (const match of near.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (!best || end > best.end) best = { unit, end }
    }
  }
  return best?.unit ?? null
}
