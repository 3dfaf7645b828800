import { CURRENCY_ROWS } from '../../locales/currencies.ts'
import {
  ANY_CASE_SIGNS,
  CODES_BEHIND,
  CURRENCY_PARTS,
  LOWER_CASE_NAMES,
  NAMES_BEFORE,
  NAMES_BEFORE_SUMS,
  SHARED_CENTS,
  SIGNS_BEHIND,
  UPPER_CASE_CODES,
  WORLDWIDE_NOUNS,
} from '../../locales/currencyParts.ts'
import { phrases } from '../../locales/phrases.ts'
import type { Language } from '../../../model/dataset.ts'
import { phraseTrie } from './phraseTrie.ts'
import type { PhraseTrie } from './phraseTrie.ts'

/** The order of the names in a row. */
const COLUMNS: readonly Language[] = ['en', 'de', 'zh']
const GENERIC_SIGN = /^[$¥£]$/u

/** Chinese nouns of one sign that need no country before them. */
const STANDING_ALONE = new Set(['元', '块', '镑', '铢', '盾'])

/** What a sign or name of a currency says. */
export interface CurrencyName {
  code: string
  /** Of a noun alone that several countries use ("kroner", "rupees"): all their codes; else none. */
  candidates: readonly string[]
  /** Power of ten that turns its number into whole units: -2 for cents. */
  shift: number
  /** "$", "dollars", 元: another sign or name beside the number may say whose. */
  generic: boolean
  /** Only spelled like this: codes that are also words (`TRY`, `ALL`), the R of South Africa, `Ft`; null in any case. */
  exact: string | null
  /** May stand behind its number. */
  trails: boolean
  /** May stand before its number; `sums` only before one with a fraction or a scale. */
  leads: boolean | 'sums'
}

/** Every sign, code and name of a currency in the texts of a language. */
export const CURRENCY_NAMES: Record<Language, PhraseTrie<CurrencyName>> = {
  en: phraseTrie(namesIn('en')),
  de: phraseTrie(namesIn('de')),
  zh: phraseTrie(namesIn('zh')),
}

/** Every spelling with what it says; of two that are alike, the row that comes first has it. */
function* namesIn(language: Language): Generator<readonly [string, CurrencyName]> {
  const upperCaseCodes = new Set(UPPER_CASE_CODES)
  const leadingSums = new Set(NAMES_BEFORE_SUMS)
  const leading = new Set(NAMES_BEFORE)
  const anyCase = new Set(ANY_CASE_SIGNS)
  const trailingSigns = new Set(SIGNS_BEHIND)
  const trailingCodes = new Set(CODES_BEHIND)
  const codesByNoun = codesOfNouns(language)
  const cased = new Set(language === 'en' ? LOWER_CASE_NAMES : [])
  for (const [code, signs, ...names] of CURRENCY_ROWS) {
    const name = {
      code,
      candidates: [],
      shift: 0,
      generic: false,
      exact: null,
      leads: true,
      trails: true,
    }
    yield [
      code,
      { ...name, exact: upperCaseCodes.has(code) ? code : null, leads: !trailingCodes.has(code) },
    ]
    for (const sign of signs.split('|').filter(Boolean)) {
      const letters = /^[\p{L}'-]+\.?$/u.test(sign)
      yield [
        sign,
        {
          ...name,
          generic: GENERIC_SIGN.test(sign),
          exact: letters && !anyCase.has(sign) ? sign : null,
          trails: !letters || trailingSigns.has(sign),
        },
      ]
    }
    const own = names[COLUMNS.indexOf(language)] ?? ''
    for (const [spelling, bare] of spellings(own, language)) {
      yield [
        spelling,
        {
          ...name,
          generic: bare,
          candidates: bare ? (codesByNoun.get(spelling.toLowerCase()) ?? []) : [],
          exact: bare && cased.has(spelling) ? spelling : null,
          leads:
            (language === 'zh' && !STANDING_ALONE.has(spelling)) ||
            leading.has(spelling.toLowerCase()) ||
            (leadingSums.has(spelling.toLowerCase()) && 'sums'),
        },
      ]
    }
  }
  const owned = ownersByCode(language)
  for (const [all, shift, spellings] of CURRENCY_PARTS[language]) {
    const codes = all.split('|')
    for (const spelling of phrases(spellings)) {
      const name = { shift, generic: true, exact: null, trails: true, leads: shift > 0 }
      const candidates = codes.length > 1 ? codes : []
      for (const code of language === 'zh' ? [] : [...codes, ...centsOf(spelling)])
        for (const owner of owned.get(code) ?? [])
          yield [`${owner} ${spelling}`, { ...name, code, candidates: [], generic: false }]
      yield [spelling, { ...name, code: codes[0] ?? '', candidates }]
    }
  }
}

/** The dollars whose hundredths are cents too. */
function centsOf(spelling: string): readonly string[] {
  return SHARED_CENTS.words.includes(spelling) ? SHARED_CENTS.currencies : []
}

function ownersByCode(language: Language): Map<string, string[]> {
  const owned = new Map<string, string[]>()
  for (const [owner, codes] of currencyOwners(language))
    for (const code of codes) owned.set(code, [...(owned.get(code) ?? []), owner])
  return owned
}

/** The codes of each noun in lower case that more than one row has, where no country has it to itself in the world's news. */
function codesOfNouns(language: Language): Map<string, readonly string[]> {
  const decided = new Set(WORLDWIDE_NOUNS)
  const codes = new Map<string, string[]>()
  for (const [code, , ...names] of CURRENCY_ROWS) {
    for (const [spelling, bare] of spellings(names[COLUMNS.indexOf(language)] ?? '', language)) {
      const noun = spelling.toLowerCase()
      if (bare && !decided.has(noun))
        codes.set(noun, [...new Set([...(codes.get(noun) ?? []), code])])
    }
  }
  return new Map([...codes].filter(([, all]) => all.length > 1))
}

/** The countries and adjectives of a language with the codes of their currencies, the first of the table first. */
export function currencyOwners(language: Language): Map<string, readonly string[]> {
  const owners = new Map<string, string[]>()
  for (const [code, , ...names] of CURRENCY_ROWS) {
    for (const group of (names[COLUMNS.indexOf(language)] ?? '').split(';')) {
      for (const owner of (group.includes(':') ? group.slice(0, group.indexOf(':')) : '').split(
        '|',
      )) {
        const name = owner.trim()
        if (name.length < 2) continue
        for (const form of language === 'de' ? inflected(name) : [name])
          owners.set(form, [...(owners.get(form) ?? []), code])
      }
    }
  }
  return owners
}

/** "US|Canadian: dollar|dollars" gives each noun alone, then each with what may stand before it. */
function* spellings(names: string, language: Language): Generator<readonly [string, boolean]> {
  for (const group of names.split(';')) {
    const [owners = '', nouns = ''] = group.includes(':') ? group.split(':') : ['', group]
    for (const noun of nouns
      .split('|')
      .map((word) => word.trim())
      .filter(Boolean)) {
      if (language !== 'zh' || noun.length > 1 || STANDING_ALONE.has(noun)) yield [noun, true]
      for (const owner of owners
        .split('|')
        .map((word) => word.trim())
        .filter(Boolean)) {
        for (const form of language === 'de' ? inflected(owner) : [owner]) {
          yield [language === 'zh' ? `${form}${noun}` : `${form.replace(/-$/u, '')} ${noun}`, false]
        }
      }
    }
  }
}

function inflected(owner: string): string[] {
  return /^\p{Ll}/u.test(owner)
    ? ['', 'e', 'er', 'en', 'em', 'es'].map((ending) => `${owner}${ending}`)
    : [owner]
}
