import { foldName } from './foldName.ts'
import type { Names } from './names.ts'
import type { Referent, Trust } from './nameIndex.ts'
import { readTable } from './table.ts'
import * as english from '../locales/en/places.ts'
import * as german from '../locales/de/places.ts'
import * as chinese from '../locales/zh/places.ts'
import { WORD_LIKE, WORD_LIKE_ABROAD } from '../locales/zh/places.ts'

/** Names that are also ordinary words, folded; true for German nouns, which always have a capital. */
export type StopNames = ReadonlyMap<string, boolean>

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

/** Alternative names of the table that mean something else as often: 中非 is China and Africa. */
const REFUSED_ALTERNATIVES = new Set([
  '中非',
  'Burmese',
  'Filipino',
  'Uzbek',
  'Saudi',
  'US',
  'U.S.',
  'UK',
  'U.K.',
  'UAE',
  'VAE',
  'KSA',
  'RSA',
  'ROK',
  'DPRK',
  'PRC',
  'PNG',
  'DRC',
  'BRD',
  '白俄',
])
/** Too small to be partners, and their names are those of persons, cows and pullovers. */
const REFUSED_COUNTRIES = new Set(['AQ', 'BV', 'HM', 'IO', 'UM', 'TF', 'GS', 'CX', 'CC', 'NF'])

/** All countries and territories but China, with adjectives; Hong Kong, Macao and Taiwan among them. */
export function addCountries(names: Names, countries: readonly CountryRow[]): void {
  for (const row of countries) {
    if (REFUSED_COUNTRIES.has(row.iso_a2)) continue
    const referent = countryReferent(row.iso_a2)
    const extra = [english, german, chinese].flatMap(
      (words) => words.COUNTRY_NAMES[row.iso_a2] ?? [],
    )
    const alternatives = row.alt.filter((name) => !REFUSED_ALTERNATIVES.has(name))
    for (const name of [row.name_en, row.name_de, row.name_zh, ...alternatives, ...extra]) {
      const bare = name.replace(/^(?:the|The) /u, '').replace(/\s*\(.*\)$/u, '')
      const trust: Trust = row.iso_a2 === 'JE' || row.iso_a2 === 'IM' ? 'beside' : 'free'
      if (bare !== 'Island') names.add(bare, { referent, trust, as: 'name', language: null })
      else names.add(bare, { referent, trust, as: 'name', language: 'de' })
    }
    for (const word of [...row.adj_en, ...(english.COUNTRY_ADJECTIVES[row.iso_a2] ?? [])])
      if (/^[\p{L} -]*\p{Ll}$/u.test(word)) addEnglishAdjective(names, word, referent)
    for (const stem of [...row.adj_de, ...(german.COUNTRY_ADJECTIVES[row.iso_a2] ?? [])])
      addGermanAdjective(names, stem, referent)
    for (const people of german.PEOPLES[row.iso_a2] ?? [])
      names.add(people, { referent, trust: 'free', as: 'adjective', language: 'de' })
  }
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

/** ASEAN, the EU, Africa … as ANNOTATION names them. */
export function addBlocs(names: Names): void {
  for (const words of [english, german, chinese])
    for (const [code, blocNames] of Object.entries(words.BLOC_NAMES))
      for (const name of blocNames)
        names.add(name, {
          referent: blocReferent(code),
          trust: 'free',
          as: /^(?:African|European|Arab|South Asian|Central Asian|Latin American)$/u.test(name)
            ? 'adjective'
            : 'name',
          language: null,
        })
  for (const [code, stems] of Object.entries(german.BLOC_ADJECTIVES))
    for (const stem of stems) addGermanAdjective(names, stem, blocReferent(code))
}

/** Names that are read over, so that the place inside them is not found. */
export function addNotPlaces(names: Names): void {
  const lists = [
    [english.NOT_PLACES, null],
    [german.NOT_PLACES, 'de'],
    [chinese.NOT_PLACES, null],
  ] as const
  for (const [list, language] of lists)
    for (const name of list)
      names.add(name, { referent: null, trust: 'free', as: 'name', language })
}

/** States, provinces and prefectures abroad. */
export function addRegions(names: Names, table: string, stopNames: StopNames): void {
  const columns = [
    'country',
    'name',
    'name_en',
    'name_de',
    'name_zh',
    'alt',
    'type_en',
    'src',
  ] as const
  for (const row of readTable(table, columns)) {
    if (row.country === 'CN' || row.country === '' || TERRITORIES.has(row.country)) continue
    const place = withoutRank(row.name_en === '' ? row.name : row.name_en)
    const referent: Referent = {
      code: row.country,
      side: 'partner',
      level: 'region',
      place: plainName(place, row.country),
      within: row.country,
      weight: row.src === 'aggregate' ? 3e7 : FEDERAL.has(row.country) ? 1e7 : 4e5,
    }
    const add = (name: string, trust: Trust): void => {
      names.add(name, { referent, trust, as: 'name', language: null })
    }
    const main = new Set([place, row.name_en, row.name, row.name_de, withoutRank(row.name_de)])
    for (const name of main) add(name, trustOfRegion(name, row, stopNames))
    for (const name of new Set([
      row.name_zh,
      row.name_zh.replace(/[－—–]/gu, '-'),
      row.name_zh.replace(/[－—–-]/gu, ''),
    ])) {
      if (name === '') continue
      add(name, trustOfHanRegion(name))
      const short = name.replace(HAN_RANK, '')
      if (short.length >= 2 && short !== name) add(short, trustOfHanRegion(short))
    }
    // A town has often given its name to the region; the town is meant unless a rank says otherwise.
    const byAlternative = { ...referent, weight: 1e5 }
    const addAlternative = (name: string, trust: Trust): void => {
      names.add(name, { referent: byAlternative, trust, as: 'name', language: null })
    }
    for (const name of row.alt.split('|')) {
      if (name === '' || /^[A-Z]{1,3}$/u.test(name) || /\.$|\.\p{L}/u.test(name)) continue
      if (HAN.test(name)) addAlternative(name, trustOfHanRegion(name))
      else if (foldName(name).length > 3) addAlternative(name, 'near')
    }
  }
}

/** Cities abroad. Chinese ones come from the divisions, which carry the official Chinese names. */
export function addCities(names: Names, table: string, stopNames: StopNames): void {
  const columns = [
    'name_en',
    'name_de',
    'name_zh',
    'alt',
    'country',
    'pop',
    'capital',
    'tier',
  ] as const
  for (const row of readTable(table, columns)) {
    if (row.country === 'CN' || row.country === '' || CITY_TERRITORIES.has(row.country)) continue
    if (row.name_en.endsWith('Industrial Park')) continue
    const inhabitants = Number(row.pop) || 0
    const tier = Number(row.tier)
    const referent: Referent = {
      code: row.country,
      side: 'partner',
      level: 'city',
      place: plainName(row.name_en, row.country),
      within: row.country,
      weight: inhabitants + (row.capital === '1' ? 2e7 : 0),
    }
    const add = (name: string, trust: Trust): void => {
      names.add(name, { referent, trust, as: 'name', language: null })
    }
    const isSeat = row.capital === '2' && tier <= 2 && inhabitants >= 1e5
    const isBig =
      row.capital === '1' || inhabitants >= 1e6 || (isSeat && WELL_KNOWN_SEATS.has(row.country))
    const isSmallAnglo = ENGLISH_SPEAKING.has(row.country) && tier >= 3 && inhabitants < 5e5
    const trustLatin = (name: string): Trust => {
      const key = foldName(name)
      const isNoun = stopNames.get(key)
      if (isNoun !== undefined) return isBig && !isNoun && key.length > 4 ? 'near' : 'beside'
      if (isBig && key.length > 3) return 'free'
      const isSmall = isSmallAnglo && key.length < 9 && !name.includes(' ')
      return isSmall || (tier === 4 && key.length < 6) ? 'beside' : 'near'
    }
    const trustHan = (name: string): Trust => {
      if (WORD_LIKE.has(name)) return 'beside'
      if (name.length >= 4) return 'free'
      const isKnown = isBig && (name.length > 2 || row.capital === '1' || inhabitants >= 1e6)
      if (isKnown && !WORD_LIKE_ABROAD.has(name)) return 'free'
      return name.length === 2 ? 'beside' : 'near'
    }
    for (const name of new Set([row.name_en, row.name_de])) {
      if (foldName(name).length < 3) continue
      add(name, trustLatin(name))
      if (/^(?:Präfektur|Provinz) /u.test(name)) add(withoutRank(name), 'near')
    }
    if (row.name_zh !== '') {
      add(row.name_zh, trustHan(row.name_zh))
      if (row.name_zh.length > 2 && row.name_zh.endsWith('市'))
        add(row.name_zh.slice(0, -1), 'near')
    }
    for (const name of row.alt.split('|')) {
      if (name === '') continue
      if (HAN.test(name)) add(name, trustHan(name))
      else if (tier <= 2 && name.length > 4 && !stopNames.has(foldName(name))) add(name, 'near')
    }
  }
}

/** Hand-kept names: code, level, English name, and how it may be written. */
export function addAdditions(names: Names, table: string): void {
  for (const row of readTable(table, ['code', 'level', 'place', 'names'])) {
    const referent: Referent =
      row.level === 'province'
        ? regionReferent(row.code, null)
        : {
            code: row.code,
            side: row.code.startsWith('CN') ? 'china' : 'partner',
            level: row.level === 'region' ? 'region' : 'city',
            place: row.place,
            within: row.code,
            weight: 1.5e7,
          }
    const add = (name: string, trust: Trust): void => {
      names.add(name, { referent, trust, as: 'name', language: null })
    }
    if (!DIRECTION.test(row.place)) add(row.place, 'near')
    for (const name of row.names.split('|'))
      add(name, SHORT_RANK.test(name) ? 'beside' : WORD_LIKE_ABROAD.has(name) ? 'near' : 'free')
  }
}

export function countryReferent(code: string): Referent {
  if (code === 'CN')
    return { code, side: 'china', level: 'nation', place: null, within: code, weight: 1e10 }
  return {
    code,
    side: 'partner',
    level: 'country',
    place: null,
    within: code,
    weight: code === 'CG' ? 9e9 : 1e10,
  }
}

export function blocReferent(code: string): Referent {
  return { code, side: 'partner', level: 'bloc', place: null, within: code, weight: 1e10 }
}

function regionReferent(code: string, place: string | null): Referent {
  const china = code.startsWith('CN')
  return {
    code,
    side: china ? 'china' : 'partner',
    level: china ? 'province' : 'region',
    place,
    within: code,
    weight: 2e9,
  }
}

const HAN = /\p{Script=Han}/u
/** Countries whose provincial seats are partners often enough to be named alone. */
const WELL_KNOWN_SEATS = new Set(
  'DE AT CH FR IT GB ES PT NL BE PL CZ HU BY RU UA KZ UZ KG JP KR VN LA KH TH MM MY ID PH AU CA SE NO FI DK RO BG RS GR TR MN NP PK BD LK'.split(
    ' ',
  ),
)
/** Countries whose towns bear the names of persons: Anderson, Adrian, Alice. */
const ENGLISH_SPEAKING = new Set(['US', 'GB', 'AU', 'CA', 'NZ', 'ZA', 'IE'])
/** "Far East", "North West": names that anything else may have. */
const DIRECTION =
  /^(?:Far East|North West|Free State|Shan|Nan|Midlands|Mandalay|Cork|Kent|Marche)$/u
/** 佛州, 安省, 忠北: names of two characters that only their country makes clear. */
const SHORT_RANK = /^(?!加州|麻省|槟州|佛州|得州)\p{Script=Han}[州省南北]$/u
/** Territories that are cities themselves. */
const CITY_TERRITORIES = new Set(['HK', 'MO'])
/** Partners of their own at the level of countries; their units are not told apart. */
const TERRITORIES = new Set(['HK', 'MO', 'TW'])
/** Countries whose states or provinces are partners often enough to be named alone. */
const FEDERAL = new Set(
  'US CA AU DE AT CH BR AR MX IN MY ZA RU BY KZ UA PL ES IT FR JP KR VN TH ID LA KH BE NL NG PK UZ KG NZ CL PE MN PH TR'.split(
    ' ',
  ),
)
const HAN_RANK =
  /(?:自治共和国|共和国|自治区|直辖市|边疆区|自治州|大区|地区|特区|州|省|府|道|县|郡|邦|区|市)$/u
const LATIN_RANK =
  /(?: (?:Prefecture|Province|Oblast|Region|Governorate|Voivodeship|County|Department|District|Krai|Voblast|Canton|Parish|Municipality|Division|Republic)|-do)$/u
const LEADING_RANK =
  /^(?:Präfektur|Provinz|Oblast|Region|Gebiet|Republik|Autonome Republik|Departamento|Provincia de|Republic of|Autonomous Republic of|Kanton|Woiwodschaft) /u
/** Names in which the word for the rank is the name. */
const RANK_IS_NAME =
  /^(?:Free State|Northern Territory|North West|Central Region|Capital Region|Eastern Region|Western Region)$/u

function withoutRank(name: string): string {
  return RANK_IS_NAME.test(name) ? name : name.replace(LATIN_RANK, '').replace(LEADING_RANK, '')
}

/** What English calls the places that the tables name more fully. */
const USUAL_NAMES: Readonly<Record<string, string>> = {
  'New York City': 'New York',
  'Washington, D.C.': 'Washington',
  'Ho Chi Minh': 'Ho Chi Minh City',
  'Freiburg im Breisgau': 'Freiburg',
  'Free Hanseatic Bremen': 'Bremen',
  'Halle (Saale)': 'Halle',
}

/** Vietnamese and Japanese names are written without their marks in English; others keep theirs. */
function plainName(name: string, country: string): string {
  const usual = USUAL_NAMES[name]
  if (usual !== undefined) return usual
  if (country === 'TW') return name.replace(/ City$/u, '')
  if (country !== 'VN' && country !== 'JP') return name
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/[ĐÐ]/gu, 'D')
}

/** Two characters are a word as often as a name (西方, 首都): only beside their country or with their rank. */
function trustOfHanRegion(name: string): Trust {
  if (name.length > 3) return 'free'
  return name.length === 2 ? 'beside' : 'near'
}

function trustOfRegion(
  name: string,
  row: { country: string; src: string; type_en: string },
  stopNames: StopNames,
): Trust {
  if (stopNames.has(foldName(name)) || foldName(name).length < 4) return 'beside'
  if (row.src === 'aggregate' || LARGE.has(row.country)) return 'free'
  if (FEDERAL.has(row.country)) return foldName(name).length > 5 ? 'near' : 'near'
  return foldName(name).length > 5 ? 'near' : 'beside'
}

/** Countries whose regions are as well known as countries. */
const LARGE = new Set(['US', 'CA', 'AU', 'DE', 'BY'])

const ENDINGS = ['e', 'er', 'en', 'es', 'em']

/** `chinesisch` is read with an ending, or bare in a compound: "chinesisch-deutsch". */
function addGermanAdjective(names: Names, stem: string, referent: Referent): void {
  const naming = { referent, trust: 'free', as: 'adjective', language: 'de' } as const
  for (const ending of ENDINGS) names.add(stem + ending, naming)
  names.add(compoundKey(stem), naming)
}

/** The first part of a hyphenated compound, under a key that no whole word has. */
export function compoundKey(stem: string): string {
  return `${foldName(stem)}+`
}

function addEnglishAdjective(names: Names, word: string, referent: Referent): void {
  const naming = { referent, trust: 'free', as: 'adjective', language: 'en' } as const
  names.add(word, naming)
  if (/(?:an|i|er)$/u.test(word)) names.add(`${word}s`, naming)
}
