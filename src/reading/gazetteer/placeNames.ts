import type { PlaceName } from '../../model/dataset.ts'
import { englishName, withoutRank } from './englishName.ts'
import { foldName } from './foldName.ts'
import { hasHan } from './names.ts'
import { readTable } from './table.ts'

/** A place within a province or a partner, as facts name it: `{ code: 'BY', place: 'Minsk' }`. */
export type NamedPlace = Pick<PlaceName, 'code' | 'place'>

/** What the tables call a place at one level; an empty text where they do not say. */
interface LocalName {
  zh: string
  de: string
  /** Of two places with one name the heavier is meant. */
  weight: number
}

interface Found {
  city: LocalName | null
  region: LocalName | null
}

/**
 * What the tables of `seeds/geo` call these places in Chinese and German, sorted by code and place; those that have a name
 * in neither are left out. A city is named without its rank (明斯克), a region with it (昆士兰州). Where a city and a region
 * have one English name, nobody can tell which a fact means, and the name is what both share (维捷布斯克).
 */
export function findPlaceNames(
  wanted: readonly NamedPlace[],
  readText: (name: string) => string,
): PlaceName[] {
  const found = new FoundNames(wanted)
  addAdditions(found, readText('additions.tsv'))
  addDivisions(found, readText('cn-divisions.tsv'))
  addRegions(found, readText('admin1.tsv'))
  addCities(found, readText('cities.tsv'))
  const names = wanted.map(({ code, place }): PlaceName => {
    const { city, region } = found.get(code, place) ?? { city: null, region: null }
    return {
      ...{ code, place },
      zh: emptyToNull(chineseOf(city, region)),
      de: emptyToNull(region?.de || (city?.de ?? '')),
    }
  })
  const byKey = new Map(names.map((name) => [`${name.code}\t${name.place}`, name]))
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, name]) => name)
    .filter(({ zh, de }) => zh !== null || de !== null)
}

/** The wanted places by code and folded name, with what was found of them. */
class FoundNames {
  readonly #byKey = new Map<string, Found>()
  readonly #codes = new Set<string>()

  constructor(wanted: readonly NamedPlace[]) {
    for (const { code, place } of wanted) {
      this.#codes.add(code)
      this.#byKey.set(`${code}\t${foldName(place)}`, { city: null, region: null })
    }
  }

  /** Most rows of the tables are of other places; their names need no folding. */
  hasCode(code: string): boolean {
    return this.#codes.has(code)
  }

  get(code: string, place: string): Found | undefined {
    return this.#byKey.get(`${code}\t${foldName(place)}`)
  }

  /** Keeps a name where none is known, or one of a lighter place. */
  add(code: string, place: string, level: keyof Found, name: LocalName): void {
    const found = this.get(code, place)
    if (found === undefined) return
    const known = found[level]
    if (known === null || known.zh === '' || name.weight > known.weight) {
      found[level] = { ...name, zh: name.zh === '' ? (known?.zh ?? '') : name.zh }
    } else if (known.de === '') found[level] = { ...known, de: name.de }
  }
}

/** Hand-kept names come before those of the tables. */
const HAND_KEPT = Number.POSITIVE_INFINITY
/** In China they are mostly zones that go by their city's English name: that is what the divisions call it. */
const ZONE = -1

function addAdditions(found: FoundNames, table: string): void {
  const columns = ['code', 'level', 'place', 'names'] as const
  for (const { code, level, place, names } of readTable(table, columns)) {
    if (!found.hasCode(code) || level === 'province') continue
    const isRegion = level === 'region'
    // Of a region the longest: 加州 is short for 加利福尼亚州. A city with the rank of a region (不来梅州) is left to the tables.
    const chinese = names.split('|').filter(hasHan)
    const zh = isRegion
      ? (chinese.toSorted((a, b) => b.length - a.length)[0] ?? '')
      : (chinese.find((name) => !/(?:州|特区)$/u.test(name)) ?? '')
    if (zh === '') continue
    found.add(code, place, isRegion ? 'region' : 'city', {
      ...{
        zh: isRegion ? zh : withoutCity(zh),
        de: '',
        weight: code.startsWith('CN') ? ZONE : HAND_KEPT,
      },
    })
  }
}

function addDivisions(found: FoundNames, table: string): void {
  for (const row of readTable(table, ['level', 'short_zh', 'name_en', 'province'])) {
    if (!found.hasCode(row.province) || row.level === '1') continue
    found.add(row.province, englishName(row.name_en, 'CN'), 'city', {
      ...{ zh: row.short_zh, de: '', weight: row.level === '2' ? 1 : 0 },
    })
  }
}

function addRegions(found: FoundNames, table: string): void {
  for (const row of readTable(table, ['country', 'name', 'name_en', 'name_de', 'name_zh'])) {
    if (row.country === 'CN' || !found.hasCode(row.country)) continue
    const place = withoutRank(row.name_en === '' ? row.name : row.name_en)
    found.add(row.country, englishName(place, row.country), 'region', {
      zh: row.name_zh.replace(/[－—–]/gu, '-'),
      ...{ de: withoutRank(row.name_de), weight: 0 },
    })
  }
}

function addCities(found: FoundNames, table: string): void {
  const columns = ['name_en', 'name_de', 'name_zh', 'country', 'pop', 'capital'] as const
  for (const row of readTable(table, columns)) {
    if (row.country === 'CN' || !found.hasCode(row.country)) continue
    found.add(row.country, englishName(row.name_en, row.country), 'city', {
      ...{ zh: withoutCity(row.name_zh), de: withoutRank(row.name_de) },
      weight: Number(row.pop) + (row.capital === '1' ? 2e7 : 0),
    })
  }
}

const withoutCity = (name: string): string =>
  name.length > 2 ? name.replace(/(?:广域市|特别市|市)$/u, '') : name

const REGION_RANK =
  /(?:自治共和国|共和国|自治区|边疆区|自治州|大区|地区|特区|州|省|府|道|县|郡|邦|区|市)$/u

function chineseOf(city: LocalName | null, region: LocalName | null): string {
  if (city === null || region === null) return (city ?? region)?.zh ?? ''
  if (city.zh === '') return region.zh.replace(REGION_RANK, '')
  let shared = 0
  while (shared < city.zh.length && city.zh[shared] === region.zh[shared]) shared += 1
  if (shared >= 2) return withoutCapital(city.zh.slice(0, shared))
  // Two names for one place (伯力, 哈巴罗夫斯克边疆区): as a person chose, else the one that sounds like the English name.
  const isChosen = region.zh === '' || city.weight === HAND_KEPT
  return isChosen ? city.zh : region.zh.replace(REGION_RANK, '')
}

/** 东京都. */
const withoutCapital = (name: string): string => (name.length > 2 ? name.replace(/都$/u, '') : name)

const emptyToNull = (text: string): string | null => (text === '' ? null : text)
