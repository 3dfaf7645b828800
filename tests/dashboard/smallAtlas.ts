import { indexDataset } from '../../src/dashboard/dataset.ts'
import { SCHEMA_VERSION, type DocumentEntry, type Place } from '../../src/model/dataset.ts'
import type { Fact } from '../../src/model/fact.ts'
import type { Links } from '../../src/model/links.ts'

const place = (
  code: string,
  type: Place['type'],
  [en, de, zh]: [string, string, string],
  region: string | null = null,
): Place => ({ code, type, names: { en, de, zh }, lonLat: null, region, members: [] })

export const PLACES: Place[] = [
  place('CN', 'nation', ['China', 'China', '中国']),
  place('CN-BJ', 'province', ['Beijing', 'Peking', '北京'], 'North'),
  place('CN-GD', 'province', ['Guangdong', 'Guangdong', '广东'], 'South'),
  place('CN-GS', 'province', ['Gansu', 'Gansu', '甘肃'], 'Northwest'),
  place('CN-GX', 'province', ['Guangxi', 'Guangxi', '广西'], 'South'),
  place('CN-HE', 'province', ['Hebei', 'Hebei', '河北'], 'North'),
  place('CN-SD', 'province', ['Shandong', 'Shandong', '山东'], 'East'),
  place('CN-XZ', 'province', ['Tibet', 'Tibet', '西藏'], 'Southwest'),
  place(
    'AE',
    'country',
    ['United Arab Emirates', 'Vereinigte Arabische Emirate', '阿联酋'],
    'Asia',
  ),
  place('BY', 'country', ['Belarus', 'Weißrussland', '白俄罗斯'], 'Europe'),
  place('CI', 'country', ['Côte d’Ivoire', 'Côte d’Ivoire', '科特迪瓦'], 'Africa'),
  place('DE', 'country', ['Germany', 'Deutschland', '德国'], 'Europe'),
  place('FR', 'country', ['France', 'Frankreich', '法国'], 'Europe'),
  place('HK', 'country', ['Hong Kong', 'Hongkong', '香港'], 'Asia'),
  place('IT', 'country', ['Italy', 'Italien', '意大利'], 'Europe'),
  place('ASEAN', 'bloc', ['ASEAN', 'ASEAN', '东盟']),
]

export const document = (id: string, fields: Partial<DocumentEntry> = {}): DocumentEntry => ({
  id,
  title: `Title of ${id}`,
  publisher: 'The Daily Thread',
  published: '2022-03-11',
  language: 'en',
  url: 'https://news.example.org/a',
  source: null,
  characters: 400,
  facts: 1,
  uncertain: 0,
  provinces: ['CN-GD'],
  ...fields,
})

/** An atlas of the given facts; each document they name is there, and those that are given besides. */
export function smallAtlas(
  facts: readonly Fact[],
  documents: readonly DocumentEntry[] = [],
  links: Partial<Links> = {},
) {
  const given = new Set(documents.map(({ id }) => id))
  const named = [...new Set(facts.map((fact) => fact.document))].filter((id) => !given.has(id))
  return indexDataset({
    schemaVersion: SCHEMA_VERSION,
    version: '1',
    documents: [...documents, ...named.map((id) => document(id))],
    places: PLACES,
    placeNames: [],
    facts: [...facts],
    links: { corroborating: [], conflicting: [], ...links },
    reviews: [],
  })
}
