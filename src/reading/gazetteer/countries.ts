import * as english from '../locales/en/places.ts'
import * as german from '../locales/de/places.ts'
import * as chinese from '../locales/zh/places.ts'
import { addEnglishAdjective, addGermanAdjective, compoundKey } from './adjectives.ts'
import type { Names } from './names.ts'
import type { Trust } from './nameIndex.ts'
import { countryReferent, regionReferent } from './referents.ts'

/** A row of `countries.json`. */
export interface CountryRow {
  iso_a2: string
  name_en: string
  name_de: string
  name_zh: string
  alt: string[]
  adj_en: string[]
  adj_de: string[]
  lat: number
  lon: number
  continent: string
}

/** Alternative names of the table that mean something else as often (中非 is China and Africa), or are adjectives; abbreviations have a list of their own. */
const REFUSED_ALTERNATIVES = new Set(
  '中非 白俄 Burmese Filipino Uzbek Saudi US U.S. UK U.K. UAE VAE KSA RSA ROK DPRK PRC PNG DRC BRD'.split(
    ' ',
  ),
)
/** Nobody lives there, or hardly. */
const REFUSED_COUNTRIES = new Set('AQ BV HM IO UM TF GS CX CC NF'.split(' '))
/** Jersey and Man: cows, pullovers and people. */
const DOUBTFUL_COUNTRIES = new Set(['JE', 'IM'])

/** All countries and territories with China among them, and their adjectives and peoples in English and German. */
export function addCountries(names: Names, countries: readonly CountryRow[]): void {
  for (const row of countries) {
    const code = row.iso_a2
    if (REFUSED_COUNTRIES.has(code)) continue
    const referent = countryReferent(code)
    const trust: Trust = DOUBTFUL_COUNTRIES.has(code) ? 'beside' : 'free'
    for (const name of namesOf(row)) {
      const bare = name.replace(/^(?:the|The) /u, '').replace(/\s*\(.*\)$/u, '')
      // Iceland in German, and in English any island.
      names.add(bare, { referent, trust, as: 'name', language: bare === 'Island' ? 'de' : null })
    }
    for (const word of [...row.adj_en, ...(english.COUNTRY_ADJECTIVES[code] ?? [])])
      if (/^[\p{L} -]*\p{Ll}$/u.test(word)) addEnglishAdjective(names, word, referent)
    for (const stem of [...row.adj_de, ...(german.COUNTRY_ADJECTIVES[code] ?? [])])
      addGermanAdjective(names, stem, referent)
    for (const people of german.PEOPLES[code] ?? [])
      names.add(people, { referent, trust: 'free', as: 'adjective', language: 'de' })
  }
}

/** "Bavarian", "niedersächsisch", "Münchner", and the "Sino-" of compounds. */
export function addRegionAdjectives(names: Names): void {
  for (const prefix of ['Sino', 'sino'])
    names.add(compoundKey(prefix), {
      referent: countryReferent('CN'),
      trust: 'free',
      as: 'adjective',
      language: null,
    })
  for (const [adjective, code, place] of english.REGION_ADJECTIVES)
    addEnglishAdjective(names, adjective, regionReferent(code, place))
  for (const [stem, code, place] of german.REGION_ADJECTIVES)
    addGermanAdjective(names, stem, regionReferent(code, place))
  for (const [adjective, code, place] of german.CITY_ADJECTIVES)
    names.add(adjective, {
      referent: { ...regionReferent(code, place), level: 'city' },
      trust: 'free',
      as: 'adjective',
      language: 'de',
    })
}

function namesOf(row: CountryRow): string[] {
  const alternatives = row.alt.filter((name) => !REFUSED_ALTERNATIVES.has(name))
  const extra = [english, german, chinese].flatMap((words) => words.COUNTRY_NAMES[row.iso_a2] ?? [])
  return [row.name_en, row.name_de, row.name_zh, ...alternatives, ...extra]
}
