import { englishName, withoutRank } from './englishName.ts'
import { foldName } from './foldName.ts'
import { hasHan, type Names } from './names.ts'
import type { Referent, Trust } from './nameIndex.ts'
import type { StopNames } from './stopNames.ts'
import { readTable } from './table.ts'

/** Partners of their own at the level of countries; their units are not told apart. */
const TERRITORIES = new Set(['HK', 'MO', 'TW'])
/** Countries whose regions are named without their country, as well known as it. */
const WELL_KNOWN = new Set(['US', 'CA', 'AU', 'DE', 'BY'])
/** Countries whose states or provinces are partners often enough to be believed when the country is named. */
const OFTEN_PARTNERS = new Set(
  'US CA AU DE AT CH BR AR MX IN MY ZA RU BY KZ UA PL ES IT FR JP KR VN TH ID LA KH BE NL NG PK UZ KG NZ CL PE MN PH TR'.split(
    ' ',
  ),
)
const HAN_RANK =
  /(?:自治共和国|共和国|自治区|直辖市|边疆区|自治州|大区|地区|特区|州|省|府|道|县|郡|邦|区|市)$/u
const COLUMNS = ['country', 'name', 'name_en', 'name_de', 'name_zh', 'alt', 'src'] as const
type RegionRow = Record<(typeof COLUMNS)[number], string>

/** States, provinces and prefectures abroad: `Lower Saxony`, 下萨克森州, 下萨克森. */
export function addRegions(names: Names, table: string, stopNames: StopNames): void {
  for (const row of readTable(table, COLUMNS)) {
    if (row.country === 'CN' || row.country === '' || TERRITORIES.has(row.country)) continue
    const place = withoutRank(row.name_en === '' ? row.name : row.name_en)
    const referent: Referent = {
      code: row.country,
      side: 'partner',
      level: 'region',
      place: names.placeOf(place, row.country, 'region') ?? englishName(place, row.country),
      within: row.country,
      weight: row.src === 'aggregate' ? 3e7 : OFTEN_PARTNERS.has(row.country) ? 1e7 : 4e5,
    }
    const main = [place, row.name_en, row.name, row.name_de, withoutRank(row.name_de)]
    for (const name of new Set(main))
      names.add(name, {
        referent,
        trust: trustOfLatin(name, row, stopNames),
        as: 'name',
        language: null,
      })
    for (const name of hanNamesOf(row.name_zh))
      names.add(name, { referent, trust: trustOfHan(name), as: 'name', language: null })
    addAlternatives(names, row.alt, referent)
  }
}

/** A town has often given its name to the region; the town is meant unless a rank says otherwise. */
function addAlternatives(names: Names, alternatives: string, region: Referent): void {
  const referent = { ...region, weight: 1e5 }
  for (const name of alternatives.split('|')) {
    if (name === '' || /^[A-Z]{1,3}$/u.test(name) || /\.$|\.\p{L}/u.test(name)) continue
    const isHan = hasHan(name)
    if (!isHan && foldName(name).length < 4) continue
    names.add(name, {
      referent,
      trust: isHan ? trustOfHan(name) : 'near',
      as: 'name',
      language: null,
    })
  }
}

/** With each spelling of its dashes, with and without its rank. */
function hanNamesOf(name: string): Set<string> {
  const found = new Set<string>()
  if (name === '') return found
  for (const spelled of [name, name.replace(/[－—–]/gu, '-'), name.replace(/[－—–-]/gu, '')]) {
    found.add(spelled)
    const short = spelled.replace(HAN_RANK, '')
    if (short.length >= 2) found.add(short)
  }
  return found
}

/** Two characters are a word as often as a name (西方, 首都): only beside their country or with their rank. */
function trustOfHan(name: string): Trust {
  if (name.length > 3) return 'free'
  return name.length === 2 ? 'beside' : 'near'
}

function trustOfLatin(name: string, row: RegionRow, stopNames: StopNames): Trust {
  const key = foldName(name)
  if (stopNames.has(key) || key.length < 4) return 'beside'
  if (row.src === 'aggregate' || WELL_KNOWN.has(row.country)) return 'free'
  return OFTEN_PARTNERS.has(row.country) || key.length > 5 ? 'near' : 'beside'
}
