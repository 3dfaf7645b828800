import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadGazetteer, placeEntries } from '../../src/reading/gazetteer.ts'
import { foldName } from '../../src/reading/gazetteer/foldName.ts'
import { placeSchema } from '../../src/model/datasetSchema.ts'

const readText = (name: string): string => readFileSync(`seeds/geo/${name}`, 'utf8')
const gazetteer = loadGazetteer(readText)
const entries = placeEntries(gazetteer)

test.each([
  ["Xi'an", 'xian'],
  ['Việt Nam', 'viet nam'],
  ['Schleswig-Holstein', 'schleswig holstein'],
  ['U.S.', 'us'],
  ['Großbritannien', 'grossbritannien'],
  ['Łódź', 'lodz'],
  ['Đắk Nông', 'dak nong'],
  ['Shaanxi', 'shaanxi'],
])('foldName(%s) is %s', (name, folded) => {
  expect(foldName(name)).toBe(folded)
})

describe('loadGazetteer', () => {
  test('reads only the tables it is given a reader for', () => {
    const read = new Set<string>()
    loadGazetteer((name) => {
      read.add(name)
      return readText(name)
    })
    expect([...read].toSorted()).toEqual([
      'additions.tsv',
      'admin1.tsv',
      'blocs.json',
      'china-provinces.json',
      'cities.tsv',
      'cn-divisions.tsv',
      'countries.json',
      'stop-names.json',
    ])
  })

  test('gives the same names for the same tables', () => {
    const again = loadGazetteer(readText)
    expect([...again.latin.namings.keys()]).toEqual([...gazetteer.latin.namings.keys()])
    expect([...again.han.namings.keys()]).toEqual([...gazetteer.han.namings.keys()])
  })

  test('says which table lacks a column', () => {
    const broken = (name: string): string => (name === 'cities.tsv' ? 'a\tb\n' : readText(name))
    expect(() => loadGazetteer(broken)).toThrow('no column "name_en"')
  })
})

describe('placeEntries', () => {
  test('has the nation, its 31 mainland provinces, the countries and the blocs', () => {
    const count = (type: string): number => entries.filter((entry) => entry.type === type).length
    expect([count('nation'), count('province'), count('country'), count('bloc')]).toEqual([
      1, 31, 249, 14,
    ])
  })

  test('has every entry in the shape of the dataset, sorted by code, each code once', () => {
    for (const entry of entries) expect(placeSchema.safeParse(entry).success, entry.code).toBe(true)
    const codes = entries.map(({ code }) => code)
    expect(codes).toEqual([...new Set(codes)].toSorted())
  })

  test.each(['HK', 'MO', 'TW'])('has %s as a country, not as a province', (code) => {
    expect(entries.find((entry) => entry.code === code)?.type).toBe('country')
    expect(entries.some((entry) => entry.code === `CN-${code}`)).toBe(false)
  })

  test('puts every bloc but the Belt and Road somewhere, with members that are countries or China', () => {
    const known = new Set([
      ...entries.filter(({ type }) => type === 'country').map(({ code }) => code),
      'CN',
    ])
    for (const { code, type, lonLat, members } of entries) {
      if (type !== 'bloc') continue
      expect(lonLat === null, code).toBe(code === 'BRI')
      expect(members.length > 0, code).toBe(code !== 'BRI')
      expect(
        members.filter((member) => !known.has(member)),
        code,
      ).toEqual([])
    }
  })
})
