import { gzipSync } from 'node:zlib'
import { hasHan } from '../reading/gazetteer/names.ts'
import { readTable } from '../reading/gazetteer/table.ts'

/**
 * The tables of `seeds/geo` that reading looks into, as the page fetches them: gzip of a JSON object, each table's text by its
 * file name. Columns that nothing asks for are left out, and other names that `addCities` would pass over, so that 3.6 MB
 * are 1.0; a reader that is made of these is the same as one of the whole tables. `readGeo` gives a table by its file name.
 */
export function packTables(readGeo: (name: string) => string): Uint8Array {
  const tables = Object.fromEntries([
    ...WHOLE.map((name) => [name, readGeo(name)] as const),
    ...JSON_TABLES.map((name) => [name, JSON.stringify(JSON.parse(readGeo(name)))] as const),
    ['cn-divisions.tsv', cutTable(readGeo('cn-divisions.tsv'), DIVISIONS)] as const,
    ['admin1.tsv', cutTable(readGeo('admin1.tsv'), REGIONS)] as const,
    ['cities.tsv', cutTable(readGeo('cities.tsv'), CITIES, withoutUnusedNames)] as const,
  ])
  return new Uint8Array(gzipSync(JSON.stringify(tables), { level: 9 }))
}

const WHOLE = ['additions.tsv']
const JSON_TABLES = ['china-provinces.json', 'countries.json', 'stop-names.json', 'blocs.json']
const DIVISIONS = [
  'code',
  'level',
  'type',
  'name_zh',
  'short_zh',
  'name_en',
  'alt',
  'province',
  'lat',
  'lon',
  'precise',
  'coord',
] as const
const REGIONS = [
  'iso_3166_2',
  'country',
  'name',
  'name_en',
  'name_de',
  'name_zh',
  'alt',
  'lat',
  'lon',
  'src',
] as const
const CITIES = [
  'name_en',
  'name_de',
  'name_zh',
  'alt',
  'country',
  'admin1',
  'lat',
  'lon',
  'pop',
  'capital',
  'tier',
  'cn_code',
  'src',
] as const

type CityRow = Record<(typeof CITIES)[number], string>

/** Chinese cities come from the divisions, and from here what is none of them; of small towns only names in Chinese characters are read. */
function withoutUnusedNames(row: CityRow): CityRow | null {
  if (row.country === '' || (row.country === 'CN' && row.src !== 'manual')) return null
  if (Number(row.tier) <= 2) return row
  return { ...row, alt: row.alt.split('|').filter(hasHan).join('|') }
}

function cutTable<Column extends string>(
  text: string,
  columns: readonly Column[],
  keep: (row: Record<Column, string>) => Record<Column, string> | null = (row) => row,
): string {
  const rows = [...readTable(text, columns)].flatMap((row) => keep(row) ?? [])
  return [
    columns.join('\t'),
    ...rows.map((row) => columns.map((column) => cell(column, row[column])).join('\t')),
    '',
  ].join('\n')
}

/** Coordinates to 0.01°: less than a px of the closest map. */
const cell = (column: string, text: string): string =>
  (column === 'lat' || column === 'lon') && text !== ''
    ? String(Math.round(Number(text) * 100) / 100)
    : text
