import { WORD_LIKE, WORD_LIKE_ABROAD } from '../locales/zh/places.ts'
import { englishName, withoutRank } from './englishName.ts'
import { foldName } from './foldName.ts'
import { hasHan, type Names } from './names.ts'
import type { Trust } from './nameIndex.ts'
import type { StopNames } from './stopNames.ts'
import { readTable } from './table.ts'

/** China's cities come from its divisions, which carry the official names; Hong Kong and Macao are cities themselves. */
const ELSEWHERE = new Set(['', 'CN', 'HK', 'MO'])
/** Countries whose provincial seats are partners often enough to be named alone. */
const WELL_KNOWN_SEATS = new Set(
  'DE AT CH FR IT GB ES PT NL BE PL CZ HU BY RU UA KZ UZ KG JP KR VN LA KH TH MM MY ID PH AU CA SE NO FI DK RO BG RS GR TR MN NP PK BD LK'.split(
    ' ',
  ),
)
/** Countries whose towns bear the names of persons: Anderson, Adrian, Alice. */
const ENGLISH_SPEAKING = new Set(['US', 'GB', 'AU', 'CA', 'NZ', 'ZA', 'IE'])
const COLUMNS = [
  'name_en',
  'name_de',
  'name_zh',
  'alt',
  'country',
  'pop',
  'capital',
  'tier',
] as const

/** What makes a city's name more or less believable. */
interface City {
  inhabitants: number
  isCapital: boolean
  /** A capital, a city of a million, or a provincial seat of a country that has partners in China. */
  isBig: boolean
  /** A small town of a country where towns are named after people. */
  isPersonal: boolean
  /** 1 to 4: from the great cities of the world to the towns of 30,000. */
  tier: number
}

/** Cities abroad. */
export function addCities(names: Names, table: string, stopNames: StopNames): void {
  for (const row of readTable(table, COLUMNS)) {
    // The park near Minsk is two countries' rather than a city.
    if (ELSEWHERE.has(row.country) || row.name_en.endsWith('Industrial Park')) continue
    const city = describe(row)
    const referent = {
      code: row.country,
      side: 'partner',
      level: 'city',
      place:
        names.placeOf(row.name_en, row.country, 'city') ?? englishName(row.name_en, row.country),
      within: row.country,
      weight: city.inhabitants + (city.isCapital ? 2e7 : 0),
    } as const
    const add = (name: string, trust: Trust): void => {
      names.add(name, { referent, trust, as: 'name', language: null })
    }
    for (const name of new Set([row.name_en, row.name_de])) {
      if (foldName(name).length < 3) continue
      add(name, trustOfLatin(name, city, stopNames))
      if (/^(?:Präfektur|Provinz) /u.test(name)) add(withoutRank(name), 'near')
    }
    if (row.name_zh !== '') {
      add(row.name_zh, trustOfHan(row.name_zh, city))
      if (row.name_zh.length > 2 && row.name_zh.endsWith('市'))
        add(row.name_zh.slice(0, -1), 'near')
    }
    // Small towns have no other Latin names that are worth their time.
    if (city.tier > 2 && !hasHan(row.alt)) continue
    for (const name of row.alt.split('|')) {
      if (hasHan(name)) add(name, trustOfHan(name, city))
      else if (
        city.tier <= 2 &&
        name.length > 4 &&
        !stopNames.has(foldName(name)) &&
        !isByname(name, row.name_en)
      )
        add(name, 'near')
    }
  }
}

/** "The Park City" for Bridgeport, "Windy City" for Chicago. */
function isByname(name: string, own: string): boolean {
  return name.endsWith(' City') && !own.startsWith(name.slice(0, 4))
}

function describe(row: Record<(typeof COLUMNS)[number], string>): City {
  const inhabitants = Number(row.pop)
  const tier = Number(row.tier)
  const isCapital = row.capital === '1'
  const isSeat = row.capital === '2' && tier <= 2 && inhabitants >= 1e5
  return {
    inhabitants,
    isCapital,
    isBig: isCapital || inhabitants >= 1e6 || (isSeat && WELL_KNOWN_SEATS.has(row.country)),
    isPersonal: ENGLISH_SPEAKING.has(row.country) && tier >= 3 && inhabitants < 5e5,
    tier,
  }
}

function trustOfLatin(name: string, city: City, stopNames: StopNames): Trust {
  const key = foldName(name)
  const isNoun = stopNames.get(key)
  if (isNoun !== undefined) return city.isBig && !isNoun && key.length > 4 ? 'near' : 'beside'
  if (city.isBig && key.length > 3) return 'free'
  if (city.isPersonal && key.length < 9 && !name.includes(' ')) return 'beside'
  return city.tier === 4 && key.length < 6 ? 'beside' : 'near'
}

function trustOfHan(name: string, city: City): Trust {
  if (WORD_LIKE.has(name)) return 'beside'
  if (name.length >= 4) return 'free'
  const isKnown = name.length > 2 || city.isCapital || city.inhabitants >= 1e6
  if (city.isBig && isKnown && !WORD_LIKE_ABROAD.has(name)) return 'free'
  return name.length === 2 ? 'beside' : 'near'
}
