import { pinyin } from 'pinyin-pro'
import { searchNamesSchema, type SearchNames } from '../model/searchNames.ts'
import type { TextFile } from './effects.ts'
import { readTable } from '../reading/gazetteer/table.ts'
import { compareText } from '../model/compareText.ts'

interface CodedNames {
  name_zh: string
  alt: string[]
}

/**
 * `geo/names.json`: what the search of the atlas needs besides the dataset. `readText` gives the text of a file of `seeds/geo`.
 * Same tables, same bytes.
 */
export function deriveSearchNames(readText: (name: string) => string): TextFile[] {
  const { provinces } = JSON.parse(readText('china-provinces.json')) as {
    provinces: (CodedNames & { iso: string; short_zh: string; alt_zh: string[] })[]
  }
  const { countries } = JSON.parse(readText('countries.json')) as {
    countries: (CodedNames & { iso_a2: string })[]
  }
  const cities = [...chineseCities(readText('cn-divisions.tsv'))]
  const read = readingOf([
    ...provinces.flatMap(({ name_zh, short_zh, alt_zh }) => [name_zh, short_zh, ...alt_zh]),
    ...countries.map(({ name_zh }) => name_zh),
    ...cities.map(([, , name]) => name),
    ...[...readTable(readText('admin1.tsv'), ['name_zh'])].map((row) => row.name_zh),
    ...[...readTable(readText('cities.tsv'), ['name_zh'])].map((row) => row.name_zh),
  ])
  const names: SearchNames = {
    cities: cities.sort((a, b) => compareText(a.join(), b.join())),
    others: sortedRecord([
      ...provinces.map(({ iso, alt, alt_zh }) => [iso, [...alt, ...alt_zh]] as [string, string[]]),
      ...countries.map(({ iso_a2, alt }) => [iso_a2, alt] as [string, string[]]),
    ]),
    ...read,
  }
  return [{ name: 'geo/names.json', text: `${JSON.stringify(searchNamesSchema.parse(names))}\n` }]
}

/** Cities of prefecture and county level, by the names that people say: without 市. */
function* chineseCities(table: string): Generator<[string, string, string]> {
  const columns = ['level', 'type', 'short_zh', 'name_en', 'province'] as const
  for (const row of readTable(table, columns)) {
    const isCity = row.level === '2' || row.type === 'county-level city'
    if (isCity) yield [row.province, row.name_en, row.short_zh]
  }
}

/** The reading that most names give to each character, and the names that are read otherwise. */
function readingOf(names: readonly string[]): Pick<SearchNames, 'readings' | 'exceptions'> {
  const syllablesByName = new Map<string, string[]>()
  const tallies = new Map<string, Map<string, number>>()
  for (const name of new Set(names)) {
    if (!/^\p{Script=Han}+$/u.test(name)) continue
    const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true })
    syllablesByName.set(name, syllables)
    ;[...name].forEach((character, at) => {
      const tally = tallies.get(character) ?? new Map<string, number>()
      const syllable = syllables[at] ?? ''
      tallies.set(character, tally.set(syllable, (tally.get(syllable) ?? 0) + 1))
    })
  }
  const readings = new Map(
    [...tallies].map(([character, tally]) => [
      character,
      [...tally].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? '',
    ]),
  )
  const exceptions = [...syllablesByName].filter(([name, syllables]) =>
    [...name].some((character, at) => readings.get(character) !== syllables[at]),
  )
  return {
    readings: sortedRecord([...readings]),
    exceptions: sortedRecord(exceptions.map(([name, syllables]) => [name, syllables.join(' ')])),
  }
}

function sortedRecord<Value>(
  entries: readonly (readonly [string, Value])[],
): Record<string, Value> {
  return Object.fromEntries(
    entries
      .filter(([, value]) => !Array.isArray(value) || value.length > 0)
      .sort((a, b) => compareText(a[0], b[0])),
  )
}
