import type { Place } from '../../model/dataset.ts'
import type { CountryRow } from './countries.ts'
import type { ProvinceRow } from './china.ts'

/**
 * The blocs and regions of ANNOTATION.md. Their labels stand in open water beside them, set by hand, so that
 * threads to a bloc do not end in one of its members; the Belt and Road has no place of its own.
 */
const BLOCS: readonly {
  code: string
  names: Place['names']
  lonLat: Place['lonLat']
  source?: string
}[] = [
  {
    code: 'ASEAN',
    names: { en: 'ASEAN', de: 'ASEAN', zh: '东盟' },
    lonLat: [112.5, 8.5],
    source: 'ASEAN',
  },
  {
    code: 'EU',
    names: { en: 'European Union', de: 'Europäische Union', zh: '欧盟' },
    lonLat: [-10, 46.5],
    source: 'EU',
  },
  {
    code: 'SCO',
    names: {
      en: 'Shanghai Cooperation Organisation',
      de: 'Shanghaier Organisation für Zusammenarbeit',
      zh: '上海合作组织',
    },
    lonLat: [75, 76],
    source: 'SCO',
  },
  {
    code: 'RCEP',
    names: { en: 'RCEP', de: 'RCEP', zh: '区域全面经济伙伴关系协定' },
    lonLat: [143, 13],
    source: 'RCEP',
  },
  {
    code: 'BRICS',
    names: { en: 'BRICS', de: 'BRICS', zh: '金砖国家' },
    lonLat: [72, -22],
    source: 'BRICS',
  },
  {
    code: 'CEEC',
    names: { en: 'Central and Eastern Europe', de: 'Mittel- und Osteuropa', zh: '中东欧国家' },
    lonLat: [19.8, 56.3],
    source: 'CEEC',
  },
  {
    code: 'GCC',
    names: {
      en: 'Gulf Cooperation Council',
      de: 'Golf-Kooperationsrat',
      zh: '海湾阿拉伯国家合作委员会',
    },
    lonLat: [51.5, 27],
    source: 'GCC',
  },
  { code: 'AFRICA', names: { en: 'Africa', de: 'Afrika', zh: '非洲' }, lonLat: [-4, -4] },
  { code: 'EUROPE', names: { en: 'Europe', de: 'Europa', zh: '欧洲' }, lonLat: [-4, 61.5] },
  {
    code: 'ARAB',
    names: { en: 'Arab states', de: 'Arabische Staaten', zh: '阿拉伯国家' },
    lonLat: [61, 17.5],
  },
  {
    code: 'SOUTH-ASIA',
    names: { en: 'South Asia', de: 'Südasien', zh: '南亚' },
    lonLat: [86.5, 10.5],
  },
  {
    code: 'CENTRAL-ASIA',
    names: { en: 'Central Asia', de: 'Zentralasien', zh: '中亚' },
    lonLat: [51, 42],
    source: 'CENTRAL_ASIA',
  },
  {
    code: 'LAC',
    names: { en: 'Latin America', de: 'Lateinamerika', zh: '拉丁美洲' },
    lonLat: [-90, -8],
  },
  {
    code: 'BRI',
    names: {
      en: 'Belt and Road countries',
      de: 'Länder der Neuen Seidenstraße',
      zh: '“一带一路”共建国家',
    },
    lonLat: null,
  },
]

/** Members of regions that no organisation defines; the continents take theirs from the table of countries. */
const MEMBERS: Readonly<Record<string, string>> = {
  ARAB: 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE',
  'SOUTH-ASIA': 'AF BD BT IN LK MV NP PK',
  LAC: 'AG AR BB BO BR BS BZ CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT UY VC VE',
}
/** Islands that the table puts in the open ocean, or nowhere. */
const CONTINENT_OF: Readonly<Record<string, string>> = {
  BQ: 'North America',
  GF: 'South America',
  GI: 'Europe',
  GP: 'North America',
  IO: 'Asia',
  MQ: 'North America',
  MU: 'Africa',
  MV: 'Asia',
  RE: 'Africa',
  SC: 'Africa',
  SH: 'Africa',
  SJ: 'Europe',
  YT: 'Africa',
}
const CONTINENTS: Readonly<Record<string, string>> = { AFRICA: 'Africa', EUROPE: 'Europe' }

export function provinceEntries(
  provinces: readonly ProvinceRow[],
  countries: readonly CountryRow[],
): Place[] {
  const china = countries.find(({ iso_a2 }) => iso_a2 === 'CN')
  if (china === undefined) throw new Error('countries.json has no row for CN')
  const nation: Place = {
    code: 'CN',
    type: 'nation',
    names: { en: 'China', de: 'China', zh: '中国' },
    lonLat: [china.lon, china.lat],
    region: null,
    members: [],
  }
  const mainland = provinces.filter(({ iso }) => !/^CN-(?:HK|MO|TW)$/u.test(iso))
  return [
    nation,
    ...mainland.map((row): Place => ({
      code: row.iso,
      type: 'province',
      names: { en: row.name_en, de: row.name_de, zh: row.short_zh },
      lonLat: row.label,
      region: row.region,
      members: [],
    })),
  ]
}

/** All but China itself and the territories without a continent's people. */
export function countryEntries(countries: readonly CountryRow[]): Place[] {
  return countries
    .filter(({ iso_a2 }) => iso_a2 !== 'CN')
    .map((row): Place => ({
      code: row.iso_a2,
      type: 'country',
      names: { en: row.name_en, de: row.name_de, zh: row.name_zh },
      lonLat: [row.lon, row.lat],
      region: CONTINENT_OF[row.iso_a2] ?? row.continent,
      members: [],
    }))
}

export function blocEntries(
  tables: readonly { id: string; members: string[] }[],
  countries: readonly CountryRow[],
): Place[] {
  return BLOCS.map(({ code, names, lonLat, source }): Place => {
    const listed = tables.find(({ id }) => id === source)?.members ?? MEMBERS[code]?.split(' ')
    const continent = countries.filter(
      (row) => (CONTINENT_OF[row.iso_a2] ?? row.continent) === CONTINENTS[code],
    )
    const members = listed ?? continent.map(({ iso_a2 }) => iso_a2)
    return { code, type: 'bloc', names, lonLat, region: null, members: members.toSorted() }
  })
}
