import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleFiles, zipBundle } from '../../../src/dashboard/takeaway/bundle.ts'
import { EXPORT_FIELDS } from '../../../src/dashboard/takeaway/exportFields.ts'
import { csvCell, factsGeoJson } from '../../../src/dashboard/takeaway/factFiles.ts'
import { FORMATS } from '../../../src/dashboard/takeaway/formats.ts'
import { EMPTY_VIEW } from '../../../src/dashboard/view.ts'
import { factSchema } from '../../../src/model/factSchema.ts'
import { makeFacts } from '../charts/factory.ts'
import { document, smallAtlas } from '../smallAtlas.ts'

const { fact } = makeFacts()
const facts = [
  fact('trade', { china: 'CN-GD', partner: 'BY', growthPct: -4.2, amount: 1e6, currency: 'CNY' }),
  fact('event', { document: 'b', name: '=HYPERLINK("x")', quote: 'He said, "come",\nand went.' }),
  fact('signing', { china: 'CN', partner: 'ASEAN', count: null, sectors: ['food', 'energy'] }),
  fact('trade', { china: 'CN-GD', partner: 'BY', document: 'c', growthPct: -4.2 }),
]
const [first, second, , again] = facts.map(({ id }) => id)
const documents = [document('b', { url: 'https://news.example.org/b', title: '省际合作' })]
const atlas = smallAtlas(facts, documents, { corroborating: [[first ?? '', again ?? '']] })
const view = { ...EMPTY_VIEW, partners: ['BY'], from: 2013 }
const address = 'https://atlas.example.org/?partner=BY&from=2013'
const files = bundleFiles({ atlas, view, facts, formats: FORMATS, address })
const textOf = (name: string) => files.find((file) => file.name === name)?.text ?? ''

describe('csvCell(value)', () => {
  it.each([
    [null, ''],
    [undefined, ''],
    [-4.2, '-4.2'],
    [0, '0'],
    [false, 'false'],
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "b"', '"say ""b"""'],
    ['=1+1', "'=1+1"],
    ['+86 20', "'+86 20"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['=a,"b"', '"\'=a,""b"""'],
  ])('writes %j as %s', (value, cell) => {
    expect(csvCell(value)).toBe(cell)
  })
})

describe('bundleFiles(request)', () => {
  it('counts the documents of the rows, not those that say the same and were left out', () => {
    const some = facts.slice(0, 3)
    const [{ text } = { text: '' }] = bundleFiles({
      atlas,
      view,
      facts: some,
      formats: [],
      address,
    })
    const { size } = new Set(some.map((each) => each.document))
    expect(text).toContain(`3 facts from ${size} documents`)
    expect(size).toBe(2)
  })

  it('has the facts in each format, with README, codebook, filters and data package', () => {
    expect(files.map(({ name }) => name)).toEqual([
      'README.md',
      'codebook.md',
      'filters.json',
      'datapackage.json',
      'facts.csv',
      'facts.jsonl',
      'facts.geojson',
    ])
    const some = bundleFiles({ atlas, view: null, facts, formats: ['csv'], address })
    expect(some.map(({ name }) => name)).not.toContain('facts.geojson')
  })

  it('says which filters there were, in words and for a program', () => {
    expect(textOf('README.md')).toContain('- Partners: Belarus\n- Years: from 2013')
    expect(textOf('README.md')).toContain(`<${address}>`)
    expect(JSON.parse(textOf('filters.json'))).toMatchObject({
      dataset: '1',
      address,
      scope: 'filtered',
      filters: { partners: ['BY'], from: 2013, to: null, kinds: [] },
      facts: 4,
      things: 3,
    })
  })

  it('explains every column of the CSV in the codebook', () => {
    const [head] = textOf('facts.csv').split('\r\n')
    const columns = head?.split(',') ?? []
    expect(columns).toEqual(EXPORT_FIELDS.map(({ name }) => name))
    for (const column of columns) expect(textOf('codebook.md')).toContain(`| \`${column}\` |`)
  })

  it('has a column for every field that a fact of any kind has', () => {
    const fields = factSchema.def.options.flatMap((kind) => Object.keys(kind.shape))
    const columns = EXPORT_FIELDS.map(({ name }) => name)
    for (const field of fields) expect(columns).toContain(field)
  })

  it('writes the facts to JSON Lines as they are, with what else says them and their source', () => {
    const lines = textOf('facts.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines).toHaveLength(4)
    expect(lines[1]).toMatchObject({ ...facts[1], sameAs: second, source: { title: '省际合作' } })
    expect(lines[3]).toMatchObject({ id: again, sameAs: first })
  })

  it('gives the same bytes for the same facts', () => {
    const anew = bundleFiles({ atlas, view, facts, formats: FORMATS, address })
    expect(zipBundle(anew)).toEqual(zipBundle(files))
  })
})

describe('zipBundle(files)', () => {
  it('keeps every file as it is', () => {
    const unzipped = unzipSync(zipBundle(files))
    expect(Object.keys(unzipped).sort()).toEqual(
      files.map(({ name }) => `silkthread/${name}`).sort(),
    )
    expect(strFromU8(unzipped['silkthread/facts.csv'] ?? new Uint8Array())).toBe(
      textOf('facts.csv'),
    )
  })
})

describe('datapackage.json', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'package-'))
    await Promise.all(files.map(({ name, text }) => writeFile(join(folder, name), text)))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
  })

  it('is valid by the Frictionless profile, and the rows keep to its types', async () => {
    const { Package } = await import('datapackage')
    const loaded = await Package.load(join(folder, 'datapackage.json'), { strict: true })
    expect(loaded.errors).toEqual([])
    expect(loaded.valid).toBe(true)
    const rows = (await loaded.getResource('facts')?.read({ keyed: true })) as Record<
      string,
      unknown
    >[]
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatchObject({ id: first, growthPct: -4.2, amount: 1e6, uncertain: false })
    expect(rows[1]).toMatchObject({
      name: '\'=HYPERLINK("x")',
      quote: 'He said, "come",\nand went.',
    })
    expect(rows[2]).toMatchObject({ count: null, sectors: 'food energy' })
  })
})

describe('factsGeoJson(atlas, facts)', () => {
  const at = (code: string, lonLat: [number, number]) => {
    const place = atlas.placeByCode.get(code)
    if (place === undefined) throw new Error(code)
    return [code, { ...place, lonLat }] as const
  }
  const placed = {
    ...atlas,
    placeByCode: new Map([
      ...atlas.placeByCode,
      at('CN-GD', [113, 23]),
      at('BY', [28, 53]),
      at('DE', [-100, 43]),
    ]),
  }
  const geometryOf = (china: string, partner: string) => {
    const text = factsGeoJson(placed, [fact('tie', { china, partner })])
    const { features } = JSON.parse(text) as { features: { geometry: unknown }[] }
    return features[0]?.geometry
  }
  it.each([
    [
      'CN-GD',
      'BY',
      {
        type: 'LineString',
        coordinates: [
          [113, 23],
          [28, 53],
        ],
      },
    ],
    ['CN', 'BY', { type: 'Point', coordinates: [28, 53] }],
    ['CN-GD', 'ASEAN', { type: 'Point', coordinates: [113, 23] }],
    ['CN', 'ASEAN', null],
  ])('draws %s – %s as %j', (china, partner, geometry) => {
    expect(geometryOf(china, partner)).toEqual(geometry)
  })

  it('cuts a line that crosses the 180th meridian', () => {
    const geometry = geometryOf('CN-GD', 'DE') as { type: string; coordinates: number[][][] }
    expect(geometry.type).toBe('MultiLineString')
    const [west, east] = geometry.coordinates
    expect(west?.[1]?.[0]).toBe(180)
    expect(east?.[0]?.[0]).toBe(-180)
    expect(west?.[1]?.[1]).toBeCloseTo(23 + (67 / 147) * 20, 6)
  })
})
