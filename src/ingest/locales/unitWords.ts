import type { Language } from '../../model/dataset.ts'
import { de } from './de/units.ts'
import { en } from './en/units.ts'
import { zh } from './zh/units.ts'

export interface UnitWords {
  /** The unit in English and its words (regular expression source), tried in order right after a number. */
  units: [unit: string, words: string][]
  /** What may follow a number that counts nothing of a cooperation: durations, distances, inhabitants. */
  notUnits: string
}

interface UnitPattern {
  unit: string
  pattern: RegExp
}

const ADJECTIVES: Record<Language, string> = {
  en: "(?:-?\\s*(?:of\\s+(?:the|its|their)\\s+)?(?:[\\p{L}’'-]+[\\s,/]+(?:and\\s+)?){0,4}?)",
  de: '(?:\\s*(?:der\\s+|weitere\\s+)?(?:[\\p{L}-]+\\s+(?:und\\s+)?){0,4}?)',
  zh: '',
}

const NOT_WORD = { en: '(?![\\p{L}])', de: '(?![\\p{L}])', zh: '' }

function compile(
  language: Language,
  { units, notUnits }: UnitWords,
): { units: UnitPattern[]; not: RegExp } {
  const border = NOT_WORD[language]
  return {
    units: units.map(([unit, words]) => ({
      unit,
      pattern: new RegExp(
        `^${language === 'zh' ? '' : `\\s*${ADJECTIVES[language]}`}(?:${words})${border}`,
        'iu',
      ),
    })),
    not: new RegExp(`^[\\s-]*(?:[\\p{L}]+e?[nrs]?\\s)?${notUnits}${border}`, 'iu'),
  }
}

const COMPILED: Record<Language, { units: UnitPattern[]; not: RegExp }> = {
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
    const length = pattern.exec(after)?.[0].length ?? 0
    if (length > 0 && (!best || length < best.length)) best = { unit, length }
  }
  return best
}
