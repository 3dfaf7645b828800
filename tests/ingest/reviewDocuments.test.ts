import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/model/dataset.ts'
import type { Fact } from '../../src/model/fact.ts'
import type { Report } from '../../src/ingest/report.ts'
import { readHere } from '../../src/ingest/readHere.ts'
import { extract, ingest } from '../../src/ingest/run.ts'
import { createSilentEffects } from './silentEffects.ts'
import { sisterReader } from './sisterReader.ts'

const TEA =
  'Zhejiang and Germany have been sister regions since 1986. Guangdong is Belarus’s sister. They trade in tea.'
const PARK = '{kind: tie, tie: park, china: CN-GD, partner: BY, quote: They trade in tea}'
const KEPT = '; the review is kept in its file and not applied'
const readers = readHere(sisterReader)

async function run(files: Record<string, string | Uint8Array | Error>) {
  const effects = createSilentEffects(files)
  const code = await ingest('seeds', 'data', readers, [], effects)
  const json = <T>(name: string) => JSON.parse(effects.written.get(`data/${name}`) ?? 'null') as T
  return {
    ...{ code, warned: effects.warned, logged: effects.logged, written: effects.written },
    dataset: json<Dataset>('dataset.json'),
    report: json<Report>('report.json'),
  }
}

const factsOf = async (text: string, id = 'tea') => {
  const { dataset } = await run({ [`seeds/${id}.md`]: text })
  return dataset.facts as [Fact, Fact]
}

describe('ingest(folder, …) with review files', () => {
  it('writes what they say into the dataset, the tables and the account', async () => {
    const [zhejiang, guangdong] = await factsOf(TEA)
    const review = `- correct: {id: ${zhejiang.id}, quote: since 1986}\n  set: {from: "1987"}\n  by: the desk\n- reject: ${guangdong.id}\n- add: ${PARK}`
    const result = await run({ 'seeds/tea.md': TEA, 'seeds/tea.review.yaml': review })
    expect([result.code, result.warned]).toEqual([0, []])
    expect(result.dataset.facts.map(({ id, from, reviewed }) => [id, from, reviewed])).toEqual([
      [zhejiang.id, '1987', 'corrected'],
      [expect.any(String), null, 'added'],
    ])
    expect(result.dataset.reviews).toEqual(
      expect.arrayContaining([
        {
          ...{ fact: zhejiang.id, as: 'corrected', by: 'the desk', date: null, why: null },
          was: { from: '1986' },
        },
      ]),
    )
    expect(result.dataset.documents).toMatchObject([{ id: 'tea', facts: 2 }])
    expect(result.report.reviews).toEqual({
      ...{ files: 1, confirmed: 0, corrected: 1, added: 1, rejected: 1, refused: [], unheld: [] },
    })
    expect(result.report.documents.skipped).toBe(0)
    expect(result.logged).toContain(
      'reviews: 0 confirmed, 1 corrected, 1 added, 1 rejected; 0 refused, 0 that no longer hold',
    )
    const header = result.written.get('data/facts.csv')?.split('\n')[0]?.split(',') ?? []
    expect(header).toContain('reviewed')
    expect(result.written.get('data/facts.jsonl')).toContain('"reviewed":"corrected"')
  })

  it('names by file, line and column what is wrong, takes the rest, and says 1', async () => {
    const [zhejiang] = await factsOf(TEA)
    const review = `- confirm: ${zhejiang.id}\n- add: ${PARK.replace('BY', 'BZ')}`
    const result = await run({ 'seeds/tea.md': TEA, 'seeds/tea.review.yaml': review })
    expect(result.code).toBe(1)
    expect(result.warned).toEqual([
      'tea.review.yaml:2:54: partner: found "BZ"; allowed: the code of a country (BY) or of a bloc (ASEAN); nearest: BY (Belarus)',
    ])
    expect(result.report.reviews.refused).toEqual([
      { file: 'tea.review.yaml', line: 2, column: 54, reason: expect.any(String) as string },
    ])
    expect(result.dataset.facts[0]?.reviewed).toBe('confirmed')
  })

  it('keeps and tells reviews that a changed document no longer bears out, applies the others, and goes on', async () => {
    const [zhejiang, guangdong] = await factsOf(TEA)
    const review = `- reject: ${zhejiang.id}\n- confirm: since 1986\n- confirm: ${guangdong.id}`
    const changed = TEA.replace('since 1986', 'since 1996')
    const result = await run({ 'seeds/tea.md': changed, 'seeds/tea.review.yaml': review })
    const there = result.dataset.facts[0]
    expect(result.code).toBe(0)
    expect(result.warned).toEqual([
      `tea.review.yaml:1:3: reject: found no fact ${zhejiang.id}; the document has ${there?.id ?? ''} (tie, CN-ZJ–DE, 1996), ${guangdong.id} (tie, CN-GD–BY)${KEPT}`,
      `tea.review.yaml:2:3: confirm: quote: found nowhere in the text: "since 1986"; nearest: "Zhejiang and Germany have been sister regions since 1996."${KEPT}`,
    ])
    expect(result.report.reviews).toMatchObject({ confirmed: 1, rejected: 0 })
    expect(result.report.reviews.unheld.map(({ line }) => line)).toEqual([1, 2])
    expect(result.dataset.facts.map(({ reviewed }) => reviewed)).toEqual([null, 'confirmed'])
  })

  it.each<[string, Record<string, string | Uint8Array | Error>, number, string]>([
    [
      'without its document',
      { 'seeds/silk.review.yaml': '- confirm: 1a2b3c4d5e6f' },
      0,
      `silk.review.yaml: found no document of this name beside it that was read${KEPT}`,
    ],
    [
      'with another ending',
      { 'seeds/tea.review.yml': '- confirm: 1a2b3c4d5e6f' },
      1,
      'tea.review.yml: found the ending .yml; allowed: .review.yaml',
    ],
    ['that is empty', { 'seeds/tea.review.yaml': '' }, 1, 'tea.review.yaml: the file is empty'],
    [
      'that cannot be read',
      { 'seeds/tea.review.yaml': new Error('no') },
      1,
      'tea.review.yaml: the file cannot be read: no',
    ],
  ])('tells of a review file %s', async (_name, files, code, warning) => {
    const result = await run({ 'seeds/tea.md': TEA, ...files })
    expect([result.code, result.warned]).toEqual([code, [warning]])
    expect(result.dataset.facts).toHaveLength(2)
    expect(result.report.reviews.files).toBe(1)
  })

  it('never changes the facts of other documents', async () => {
    const [zhejiang, guangdong] = await factsOf(TEA)
    const silk = await factsOf(TEA, 'silk')
    const entries = [
      `- confirm: ${zhejiang.id}`,
      `- reject: ${guangdong.id}`,
      `- correct: ${guangdong.id}\n  set: {from: 2001}`,
      `- add: ${PARK}`,
      `- reject: ${silk[0].id}`,
      '- confirm: nonsense of a quote',
      '- what: is this',
    ]
    await fc.assert(
      fc.asyncProperty(fc.subarray(entries), async (list) => {
        const { dataset } = await run({
          'seeds/tea.md': TEA,
          'seeds/silk.md': TEA,
          'seeds/tea.review.yaml': `# reviews\n${list.join('\n')}`,
        })
        expect(dataset.facts.filter(({ document }) => document === 'silk')).toEqual(silk)
      }),
      { numRuns: 40 },
    )
  })
})

describe('extract(paths, out, …) with review files', () => {
  const review = '- confirm: since 1986'

  it.each([
    ['in a folder', ['mine'], { 'mine/tea.md': TEA, 'mine/tea.review.yaml': review }],
    ['in a folder of a folder', ['all'], { 'all/a/tea.md': TEA, 'all/a/tea.review.yaml': review }],
    ['of one file', ['mine/tea.md'], { 'mine/tea.md': TEA, 'mine/tea.review.yaml': review }],
    [
      'named too',
      ['mine/tea.md', './mine/tea.review.yaml'],
      {
        ...{ 'mine/tea.md': TEA, 'mine/tea.review.yaml': review },
        './mine/tea.review.yaml': review,
      },
    ],
  ])('applies those beside the documents: %s', async (_name, paths, files) => {
    const effects = createSilentEffects(files)
    expect(await extract(paths, 'out', readers, effects)).toBe(0)
    expect(effects.warned).toEqual([])
    const lines = effects.written.get('out/facts.jsonl')?.trim().split('\n') ?? []
    expect(lines.map((line) => (JSON.parse(line) as Fact).reviewed)).toEqual(['confirmed', null])
    const report = JSON.parse(effects.written.get('out/report.json') ?? '') as Report
    expect(report.reviews).toMatchObject({ files: 1, confirmed: 1 })
  })
})
