import { englishName } from './englishName.ts'
import { foldName } from './foldName.ts'
import type { Names } from './names.ts'
import type { Referent, Trust } from './nameIndex.ts'
import { readTable } from './table.ts'
import { EVERYDAY_WORDS, WORD_LIKE } from '../locales/zh/places.ts'

export interface ProvinceRow {
  iso: string
  abbr: string
  name_zh: string
  short_zh: string
  name_en: string
  name_de: string
  alt: string[]
  alt_zh: string[]
  region: string
  label: [lon: number, lat: number]
}

const SPECIAL_REGIONS = new Set(['CN-HK', 'CN-MO', 'CN-TW'])

/** County-level cities and counties so well known abroad that they are named without their province. */
const WELL_KNOWN = new Set(
  '义乌 昆山 满洲里 二连浩特 绥芬河 珲春 霍尔果斯 阿拉山口 凭祥 东兴 瑞丽 张家港 常熟 晋江 敦煌 景洪 江阴 太仓 慈溪 余姚 石狮 都江堰 武夷山 曲阜 井冈山 磨憨 河口 同江 抚远 琼海 博鳌'.split(
    ' ',
  ),
)

/** The 31 provinces of the mainland: `Gansu`, `Gansu Province`, 甘肃省, 甘肃. */
export function addProvinces(names: Names, provinces: readonly ProvinceRow[]): void {
  for (const row of provinces) {
    if (SPECIAL_REGIONS.has(row.iso)) continue
    const referent: Referent = {
      code: row.iso,
      side: 'china',
      level: 'province',
      place: null,
      within: row.iso,
      weight: 2e9,
    }
    for (const name of [
      row.name_en,
      row.name_de,
      row.name_zh,
      row.short_zh,
      ...row.alt,
      ...row.alt_zh,
    ])
      names.add(name, { referent, trust: 'free', as: 'name', language: null })
  }
}

/** Prefectures, cities, counties and districts, each under its province. */
export function addDivisions(names: Names, table: string): void {
  const columns = [
    'code',
    'level',
    'type',
    'name_zh',
    'short_zh',
    'name_en',
    'alt',
    'province',
  ] as const
  const cities = new Map<string, string>()
  for (const row of readTable(table, columns)) {
    if (row.level === '1' || SPECIAL_REGIONS.has(row.province)) continue
    if (row.level === '2') cities.set(row.province + row.short_zh, row.name_en)
    // 沧州渤海新区 names its city: the zone is called by it.
    const city = row.name_zh.length > 4 ? cities.get(row.province + row.name_zh.slice(0, 2)) : null
    const isZone = row.level === '3' && /(?:新区|新城|区|园)$/u.test(row.name_zh)
    const referent: Referent = {
      code: row.province,
      side: 'china',
      level: 'city',
      place: englishName((isZone && city) || row.name_en, 'CN'),
      within: row.province,
      weight: (WEIGHTS[row.type] ?? 1e5) * (LIKELIER.has(row.code) ? 1.2 : 1),
    }
    const add = (name: string, trust: Trust): void => {
      names.add(name, { referent, trust, as: 'name', language: null })
    }
    const latin = [row.name_en, ...row.alt.split('|')].filter((name) => name !== '')
    // Doubled as a province (Jilin, Hainan): the province, unless its rank is written out.
    if (names.isProvince(row.short_zh)) {
      add(row.name_zh, 'free')
      if (row.type === 'autonomous prefecture') add(`${row.short_zh}州`, 'free')
      for (const name of latin)
        for (const rank of ['City', 'Prefecture']) add(`${name} ${rank}`, 'free')
      continue
    }
    const known = row.level === '2' || WELL_KNOWN.has(row.short_zh)
    const isCity = row.type === 'county-level city'
    add(row.name_zh, row.name_zh.length > 2 || known ? 'free' : 'ranked')
    const isWord = row.level === '3' && EVERYDAY_WORDS.has(row.short_zh)
    if (isWord && row.name_zh.length > 3 && row.name_zh.endsWith('县'))
      add(`${row.short_zh}县`, 'free')
    if (row.short_zh !== row.name_zh && !isWord)
      add(row.short_zh, trustOfShort(row.short_zh, known, isCity))
    for (const name of latin) {
      if (REFUSED_ALTERNATIVES.has(name)) continue
      const length = foldName(name).length
      // Wang Jian, Luan, Ali: as short as a given name; with the province in the document it is a place.
      const isShort = length < 5 || (name.includes("'") && length < 6)
      if (known) add(name, isShort && !WELL_SPELT.has(name) ? 'near' : 'free')
      else add(name, isCity && !isShort ? 'near' : 'ranked')
    }
  }
}

/** Of two prefectures with one name in Latin letters the one meant unless the document says otherwise. */
const LIKELIER = new Set(['331000', '360900', '610800'])

const REFUSED_ALTERNATIVES = new Set(['Manchuria', 'Kirin'])
/** Short and yet nobody's name. */
const WELL_SPELT = new Set([
  "Xi'an",
  'Wuxi',
  'Zibo',
  'Wuhu',
  'Hebi',
  'Heze',
  'Hami',
  'Yiwu',
  'Cixi',
  'Qufu',
  "Yan'an",
  "Tai'an",
])

const WEIGHTS: Readonly<Record<string, number>> = {
  'prefecture-level city': 5e6,
  'autonomous prefecture': 4e6,
  prefecture: 3e6,
  league: 3e6,
  'county-level city': 8e5,
}

function trustOfShort(short: string, known: boolean, isCity: boolean): Trust {
  if (WORD_LIKE.has(short)) return 'beside'
  if (known) return 'free'
  return isCity || short.length > 2 ? 'near' : 'ranked'
}
