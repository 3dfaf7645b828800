import { describe, expect, it } from 'vitest'
import { indexDataset } from '../../../src/dashboard/dataset.ts'
import { yearsOf } from '../../../src/dashboard/factColumns.ts'
import { selectFacts } from '../../../src/dashboard/select/facts.ts'
import { selectOptions } from '../../../src/dashboard/select/options.ts'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import { SCHEMA_VERSION, type Place } from '../../../src/model/dataset.ts'
import type { Fact } from '../../../src/model/fact.ts'
import { makeFacts } from '../charts/factory.ts'
import { document, smallAtlas } from '../smallAtlas.ts'

const place = (code: string, type: Place['type']): Place => ({
  code,
  type,
  names: { en: code, de: code, zh: code },
  lonLat: null,
  region: null,
  members: [],
})

const { fact } = makeFacts()
const FACTS: Record<string, Fact> = {
  sister: fact('tie', { china: 'CN-GD', partner: 'BY', from: '2021-09' }),
  growth: fact('trade', {
    china: 'CN-GD',
    chinaPlace: 'Guangzhou',
    partner: 'BY',
    from: '2021',
    growthPct: 50,
    approx: 'over',
  }),
  memorandums: fact('signing', { china: 'CN-GD', partner: 'BY', sectors: ['food', 'environment'] }),
  decade: fact('figure', {
    document: 'radio',
    china: 'CN-GS',
    partner: 'BY',
    from: '2012',
    to: '2022',
  }),
  expo: fact('event', {
    document: 'radio',
    china: 'CN-GX',
    partner: 'ASEAN',
    from: '2024-09-24',
    sectors: ['food'],
  }),
  national: fact('trade', { document: 'leaflet', china: 'CN', partner: 'BY', from: '2022' }),
}
const nameOf = (value: Fact) => Object.keys(FACTS).find((name) => FACTS[name] === value) ?? '?'

const atlas = indexDataset({
  schemaVersion: SCHEMA_VERSION,
  version: '1',
  documents: [
    document('a', { publisher: 'The Daily Thread' }),
    document('radio', { publisher: 'Radio Linden', language: 'de' }),
    document('leaflet', { publisher: null, language: 'zh' }),
  ],
  places: [
    place('CN', 'nation'),
    place('CN-GD', 'province'),
    place('CN-GS', 'province'),
    place('CN-GX', 'province'),
    place('CN-XZ', 'province'),
    place('BY', 'country'),
    place('DE', 'country'),
    place('ASEAN', 'bloc'),
  ],
  placeNames: [],
  links: { corroborating: [], conflicting: [] },
  facts: Object.values(FACTS),
  reviews: [],
})
const see = (change: Partial<View>): View => ({ ...EMPTY_VIEW, ...change })

describe('selectFacts(atlas, view)', () => {
  it.each<[string, Partial<View>, string[]]>([
    ['everything', {}, Object.keys(FACTS)],
    ['a province', { provinces: ['CN-GD'] }, ['sister', 'growth', 'memorandums']],
    ['the nation', { provinces: ['CN'] }, ['national']],
    ['either of two provinces', { provinces: ['CN-GS', 'CN-GX'] }, ['decade', 'expo']],
    ['a province with a partner', { provinces: ['CN-GD'], partners: ['ASEAN'] }, []],
    ['a kind', { kinds: ['trade'] }, ['growth', 'national']],
    ['either of two sectors', { sectors: ['food', 'ai'] }, ['memorandums', 'expo']],
    [
      'years, ranges that reach into them, nothing undated',
      { from: 2022, to: 2023 },
      ['decade', 'national'],
    ],
    ['years open at the end', { from: 2022 }, ['decade', 'expo', 'national']],
    ['years open at the start', { to: 2012 }, ['decade']],
    ['a city of a province', { places: ['CN-GD/Guangzhou'] }, ['growth']],
    ['growth above what was stated as over it', { growth: 50 }, ['growth']],
    ['growth above what is stated', { growth: 50.1 }, []],
    ['growth above nothing', { growth: 0 }, ['growth', 'national']],
    [
      'years with what has no date',
      { from: 2022, undated: true },
      ['memorandums', 'decade', 'expo', 'national'],
    ],
    ['a publisher', { publishers: ['Radio Linden'] }, ['decade', 'expo']],
    ['documents that name no publisher', { publishers: [''] }, ['national']],
    ['a language of documents', { written: ['de'] }, ['decade', 'expo']],
    ['a place that is not there', { partners: ['XX'] }, []],
  ])('of %s', (_, change, names) => {
    expect(selectFacts(atlas, see(change)).map(nameOf)).toEqual(names)
  })

  it.each([
    ['a figure that states nothing else', { value: null }, 1],
    ['a figure whose qualifier is about its value', { value: 7 }, 0],
    ['a figure of just so much', { value: null, approx: 'exact' }, 0],
  ] as const)('of growth above what was stated as over it: %s', (_name, fields, found) => {
    const figure = fact('figure', { growthPct: 50, approx: 'over', ...fields })
    const view = see({ growth: 50 })
    expect(selectFacts(smallAtlas([figure]), view)).toHaveLength(found)
  })
})

describe('selectOptions(atlas, view)', () => {
  const counts = (options: { value: string; facts: number }[]) =>
    Object.fromEntries(options.map(({ value, facts }) => [value, facts]))

  it('counts what each choice would leave, not minding the others of its facet', () => {
    const options = selectOptions(atlas, see({ provinces: ['CN-GD'], partners: ['BY'] }))
    expect(counts(options.provinces)).toEqual({
      CN: 1,
      'CN-GD': 3,
      'CN-GS': 1,
      'CN-GX': 0,
      'CN-XZ': 0,
    })
    expect(counts(options.partners)).toEqual({ BY: 3, ASEAN: 0 })
    expect(counts(options.kinds)).toMatchObject({ tie: 1, signing: 1, trade: 1, event: 0 })
    expect(counts(options.sectors)).toMatchObject({ food: 1, environment: 1, ai: 0 })
    expect(
      options.provinces.filter((option) => option.isSet).map((option) => option.value),
    ).toEqual(['CN-GD'])
  })

  it('agrees with what choosing it leaves', () => {
    const view = see({ from: 2021, to: 2022 })
    for (const option of selectOptions(atlas, view).provinces)
      expect(selectFacts(atlas, { ...view, provinces: [option.value] })).toHaveLength(option.facts)
  })

  it('counts publishers by the exact words of their documents, and languages', () => {
    const options = selectOptions(atlas, see({ kinds: ['figure', 'trade'], publishers: ['Gone'] }))
    expect(counts(options.publishers)).toEqual({
      '': 1,
      Gone: 0,
      'Radio Linden': 1,
      'The Daily Thread': 1,
    })
    const free = selectOptions(atlas, see({ kinds: ['figure', 'trade'] }))
    expect(counts(free.publishers)).toEqual({ '': 1, 'Radio Linden': 1, 'The Daily Thread': 1 })
    expect(counts(free.written)).toEqual({ en: 1, de: 1, zh: 1 })
  })

  it('keeps a partner that is set though nothing names it', () => {
    const { partners } = selectOptions(atlas, see({ partners: ['DE'] }))
    expect(partners.map(({ value, isSet }) => [value, isSet])).toEqual([
      ['BY', false],
      ['DE', true],
      ['ASEAN', false],
    ])
  })

  it('gives every year between the first and the last, a range in each of its own', () => {
    const { years, undated } = selectOptions(atlas, see({ partners: ['BY'] }))
    expect(years[0]).toEqual({ year: 2012, facts: 1 })
    expect(years.at(-1)).toEqual({ year: 2024, facts: 0 })
    expect(years).toHaveLength(13)
    expect(years.find(({ year }) => year === 2021)?.facts).toBe(3)
    expect(undated).toBe(1)
  })
})

describe('yearsOf(fact)', () => {
  it.each<[string | null, string | null, { first: number; last: number } | null]>([
    [null, null, null],
    ['2021-09', null, { first: 2021, last: 2021 }],
    ['2012', '2022-06', { first: 2012, last: 2022 }],
    [null, '2022', { first: 2022, last: 2022 }],
  ])('%s to %s', (from, to, years) => {
    expect(yearsOf(fact('figure', { from, to }))).toEqual(years)
  })
})
