import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datasetSchema, documentTextSchema } from '../../src/model/datasetSchema.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { UnsoundFactError } from '../../src/reading/nameFacts.ts'
import type { ProposedFact } from '../../src/reading/proposed.ts'
import type { Report } from '../../src/ingest/report.ts'
import { readHere } from '../../src/ingest/readHere.ts'
import { extract, ingest } from '../../src/ingest/run.ts'
import { createSilentEffects } from './silentEffects.ts'
import { sisterReader } from './sisterReader.ts'

const TEA =
  'Zhejiang and Germany have been sister regions since 1986. Guangdong is Belarus’s sister and Germany’s.'
const front = (...lines: string[]) => ['---', ...lines, '---', TEA].join('\n')

const json = <T>(written: Map<string, string>, path: string): T =>
  JSON.parse(written.get(path) ?? 'null') as T

describe('ingest(folder, out, …)', () => {
  it('writes the dataset, its texts, its tables, its schema and what else was asked for', async () => {
    const effects = createSilentEffects({
      'seeds/tea.md': TEA,
      'seeds/geo/places.json': '{}',
      'seeds/deep/silk.md': TEA,
      'seeds/note.json': '{}',
    })
    const code = await ingest(
      'seeds',
      'data',
      readHere(sisterReader),
      [() => [{ name: 'geo/world.json', text: '{}' }]],
      effects,
    )
    expect(code).toBe(0)
    expect([...effects.written.keys()].sort()).toEqual(
      [
        'dataset.json',
        'dataset.schema.json',
        'documentHashes.json',
        'documents/tea.json',
        'facts.csv',
        'facts.jsonl',
        'geo/world.json',
        'manifest.json',
        'report.json',
      ].map((name) => `data/${name}`),
    )
    const dataset = datasetSchema.parse(json(effects.written, 'data/dataset.json'))
    expect(dataset.facts.map(({ china, partner, from }) => [china, partner, from])).toEqual([
      ['CN-ZJ', 'DE', '1986'],
      ['CN-GD', 'BY', null],
      ['CN-GD', 'DE', null],
    ])
    expect(dataset.documents).toMatchObject([
      { id: 'tea', facts: 3, characters: TEA.length, provinces: ['CN-GD', 'CN-ZJ'] },
    ])
    const text = documentTextSchema.parse(json(effects.written, 'data/documents/tea.json'))
    expect(text.spans.map(({ start, end }) => text.text.slice(start, end))).toEqual(
      dataset.facts.map(({ quote }) => quote),
    )
    expect(effects.logged).toEqual([
      'documents: 1 read (1 en), 0 refused, 1 other files skipped',
      'facts: 3 (tie 3)',
    ])
    expect(effects.warned).toEqual([])
  })

  it('gives records of one breath one statement, and each its own id', async () => {
    const effects = createSilentEffects({ 'seeds/tea.md': TEA })
    await ingest('seeds', 'data', readHere(sisterReader), [], effects)
    const { facts } = json<Dataset>(effects.written, 'data/dataset.json')
    expect(new Set(facts.map(({ id }) => id)).size).toBe(3)
    expect(facts[1]?.statement).toBe(facts[2]?.statement)
    expect(facts[0]?.statement).not.toBe(facts[1]?.statement)
  })

  it.each([
    [
      'beginnings',
      [
        { from: '2019', to: null },
        { from: '2020', to: null },
      ],
    ],
    [
      'ends',
      [
        { from: '2019', to: '2019' },
        { from: '2019', to: '2020' },
      ],
    ],
  ])(
    'makes two statements of what one sentence says of two times with different %s',
    async (_name, times) => {
      const twice = (document: { text: string; id: string }): ProposedFact[] =>
        times.flatMap((time) =>
          sisterReader.extract(document as never).map((fact) => ({ ...fact, ...time })),
        )
      const effects = createSilentEffects({ 'seeds/tea.md': TEA })
      await ingest('seeds', 'data', readHere({ ...sisterReader, extract: twice }), [], effects)
      const { facts } = json<Dataset>(effects.written, 'data/dataset.json')
      const beside = facts.filter(({ china }) => china === 'CN-GD')
      expect(beside).toHaveLength(4)
      expect(new Set(beside.map(({ statement }) => statement)).size).toBe(2)
      const ofZhejiang = facts.filter(({ china }) => china === 'CN-ZJ')
      expect(new Set(ofZhejiang.map(({ statement }) => statement)).size).toBe(2)
    },
  )

  it('keeps the ids of a document whatever else is in the folder, and the bytes whatever the order', async () => {
    const alone = createSilentEffects({ 'seeds/tea.md': TEA })
    const first = createSilentEffects({
      'seeds/tea.md': TEA,
      'seeds/a.txt': TEA,
      'seeds/z.md': front('title: Z'),
    })
    const second = createSilentEffects({
      'seeds/z.md': front('title: Z'),
      'seeds/a.txt': TEA,
      'seeds/tea.md': TEA,
    })
    for (const effects of [alone, first, second])
      await ingest('seeds', 'data', readHere(sisterReader), [], effects)
    const ids = (effects: typeof alone) =>
      json<Dataset>(effects.written, 'data/dataset.json')
        .facts.filter(({ document }) => document === 'tea')
        .map(({ id }) => id)
    expect(ids(first)).toEqual(ids(alone))
    expect([...second.written].sort()).toEqual([...first.written].sort())
    expect(first.written.get('data/dataset.json')).not.toBe(alone.written.get('data/dataset.json'))
  })

  it('tells equal twins apart', async () => {
    const twin = (document: { text: string; id: string }): ProposedFact[] =>
      sisterReader.extract(document as never).flatMap((fact) => [fact, fact])
    const effects = createSilentEffects({ 'seeds/tea.md': TEA })
    await ingest('seeds', 'data', readHere({ ...sisterReader, extract: twin }), [], effects)
    const { facts } = json<Dataset>(effects.written, 'data/dataset.json')
    expect(facts).toHaveLength(6)
    expect(new Set(facts.map(({ id }) => id)).size).toBe(6)
  })

  it('names what it refuses by file and line, builds the others and says 1', async () => {
    const effects = createSilentEffects({
      'seeds/bad.md': front('title: Tea', 'published: soon', 'mood: good'),
      'seeds/tea.html': `<p>${TEA}</p>`,
      'seeds/tea.md': TEA,
      'seeds/empty.txt': '',
      'seeds/locked.txt': Object.assign(new Error('no'), { code: 'EACCES' }),
    })
    expect(await ingest('seeds', 'data', readHere(sisterReader), [], effects)).toBe(1)
    expect(effects.warned).toEqual([
      expect.stringMatching(/^bad\.md:3: published: found "soon"; allowed: an ISO date/u),
      expect.stringMatching(/^bad\.md:4: unknown key "mood"; allowed: title/u),
      'empty.txt: the file is empty',
      'locked.txt: the file cannot be read (EACCES); let yourself read it (chmod u+r), or take it out',
      'tea.md: a document of this name was read from tea.html; names must differ before the ending',
    ])
    const report = json<Report>(effects.written, 'data/report.json')
    expect(report.documents).toEqual({ read: 1, refused: 4, skipped: 0, byLanguage: { en: 1 } })
    expect(report.refused).toHaveLength(5)
    expect(report.facts).toEqual({
      total: 3,
      byKind: { tie: 3 },
      byRule: { sister: 3 },
      byLanguage: { en: { tie: 3 } },
    })
  })

  it.each([
    [
      'a quote that is not in the text',
      { quote: 'Nothing of the kind.' },
      /tea: rule sister at 0–57: the quote is not the text there/u,
    ],
    ['offsets that are off', { start: 3 }, /tea: rule sister at 3–57: the quote is not/u],
    ['a place that does not exist', { partner: 'XX' }, /unknown place XX/u],
    ['a value outside the model', { confidence: 2 }, /confidence/u],
  ])('stops at %s and writes nothing', async (_name, wrong, message) => {
    const effects = createSilentEffects({ 'seeds/tea.md': TEA })
    const unsound = {
      ...sisterReader,
      extract: () => [
        { ...sisterReader.extract({ text: TEA } as never)[0], ...wrong } as ProposedFact,
      ],
    }
    const run = () => ingest('seeds', 'data', readHere(unsound), [], effects)
    await expect(run()).rejects.toThrow(UnsoundFactError)
    await expect(run()).rejects.toThrow(message)
    expect(effects.written.size).toBe(0)
  })
})

describe('extract(paths, out, …)', () => {
  it('writes three files and nothing else, from files and from folders in folders', async () => {
    const effects = createSilentEffects({
      'mine/tea.md': TEA,
      'mine/more/silk.txt': TEA,
      'mine/note.pdf.part': '',
      'one.html': `<p>${TEA}</p>`,
    })
    expect(await extract(['mine', 'one.html'], 'out', readHere(sisterReader), effects)).toBe(0)
    expect([...effects.written.keys()].sort()).toEqual([
      'out/facts.csv',
      'out/facts.jsonl',
      'out/report.json',
    ])
    const lines = effects.written.get('out/facts.jsonl')?.trim().split('\n') ?? []
    expect(lines.map((line) => (JSON.parse(line) as { document: string }).document)).toEqual(
      [...'111222333'].map((at) => ['one', 'silk', 'tea'][Number(at) - 1]),
    )
  })

  it.each([
    ['a file twice', ['mine/tea.md', './mine/tea.md']],
    ['a folder twice', ['mine', './mine']],
    ['a folder and a file in it', ['mine', 'mine/tea.md']],
    ['a file and its folder', ['mine/tea.md', 'mine']],
  ])('reads once what is named twice: %s', async (_name, paths) => {
    const files = { 'mine/tea.md': TEA, './mine/tea.md': TEA }
    const effects = createSilentEffects(files)
    expect(await extract(paths, 'out', readHere(sisterReader), effects)).toBe(0)
    expect(json<Report>(effects.written, 'out/report.json').documents.read).toBe(1)
  })

  it('writes nothing where a file stands in the place of the folder', async () => {
    const effects = createSilentEffects({ 'tea.md': TEA, 'facts.csv': '' })
    expect(await extract(['tea.md'], 'facts.csv', readHere(sisterReader), effects)).toBe(2)
    expect(effects.warned).toEqual([
      '--out facts.csv: found a file; allowed: a folder, or a new name for one',
    ])
    expect(effects.written.size).toBe(0)
  })

  it('refuses by name a file of another kind and a path that leads nowhere', async () => {
    const effects = createSilentEffects({ 'a/table.xlsx': 'x', 'a/tea.md': TEA })
    expect(
      await extract(['a/table.xlsx', 'a/tea.md', 'gone'], 'out', readHere(sisterReader), effects),
    ).toBe(1)
    expect(effects.warned).toEqual([
      'gone: no such file or folder, or none that can be read',
      expect.stringMatching(/^table\.xlsx: unknown kind of file; allowed: \.md/u),
    ])
    expect(effects.written.get('out/facts.jsonl')?.split('\n')).toHaveLength(4)
  })

  it('puts an apostrophe before what a spreadsheet would run, and leaves negative numbers', async () => {
    const text = '=1+1 Zhejiang is a sister of Germany.'
    const { start, end, quote } = sisterReader.extract({ text } as never)[0] as ProposedFact
    const figure: ProposedFact = {
      ...{ kind: 'figure', china: 'CN-ZJ', chinaPlace: null, partner: 'DE', partnerPlace: null },
      ...{ from: null, to: null, approx: 'exact', sectors: [], rule: 'any', confidence: 1 },
      ...{ value: -4.2, unit: '@cmd', growthPct: null, label: '+1', start, end, quote },
    }
    const effects = createSilentEffects({ 'tea.txt': text })
    await extract(
      ['tea.txt'],
      'out',
      readHere({ ...sisterReader, extract: () => [figure] }),
      effects,
    )
    const [header = '', row = ''] = effects.written.get('out/facts.csv')?.split('\n') ?? []
    const cells = Object.fromEntries(
      header.split(',').map((name, at) => [name, row.split(',')[at]]),
    )
    expect(cells).toMatchObject({
      value: '-4.2',
      unit: "'@cmd",
      label: "'+1",
      quote: "'=1+1 Zhejiang is a sister of Germany.",
    })
  })

  it('never throws, whatever the files hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 5 }),
        async (contents) => {
          const files = Object.fromEntries(
            contents.map((bytes, at) => [`in/${at}.${['md', 'txt', 'html'][at % 3]}`, bytes]),
          )
          const effects = createSilentEffects({ ...files, 'in/tea.md': TEA })
          expect([0, 1]).toContain(await extract(['in'], 'out', readHere(sisterReader), effects))
          expect(effects.written.size).toBe(3)
        },
      ),
      { numRuns: 60 },
    )
  })
})
