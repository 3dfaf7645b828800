import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unpackTables } from '../../../src/dashboard/yours/worker/placeTables.ts'
import { createDesk, reviewDocument } from '../../../src/dashboard/yours/worker/readingDesk.ts'
import type { Given, ReadDocument } from '../../../src/dashboard/yours/messages.ts'
import { readGeo } from '../../../src/ingest/geoTables.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { packTables } from '../../../src/tables/packTables.ts'
import { makeDocx, makePdf } from '../../reading/read/madeFiles.ts'

const ROOT = join(import.meta.dirname, '../../..')
/** As it is written: the model's parser would put the fields of facts in another order. */
const dataset = JSON.parse(readFileSync(join(ROOT, 'public/data/dataset.json'), 'utf8')) as Dataset
const places = new Map(dataset.places.map((place) => [place.code, place]))
const desk = createDesk(await unpackTables(new Blob([packTables(readGeo).slice()]).stream()))

async function readGiven(given: Given): Promise<ReadDocument> {
  const result = await desk.read(given)
  if (result.type === 'refused') throw new Error(result.refusals[0]?.reason)
  return result.value
}
const given = (name: string, text: string, stated: Given['stated'] = {}): Given => ({
  name,
  bytes: new TextEncoder().encode(text),
  stated,
})

/** Every fifth document, and those with a review beside them. */
const SEEDS = dataset.documents
  .map(({ id }) => join(ROOT, 'seeds', `${id}.md`))
  .filter((path, at) => at % 5 === 0 || existsSync(path.replace(/md$/u, 'review.yaml')))

describe('read(given)', () => {
  it.each(SEEDS.map((path) => [basename(path), path]))(
    'gives of %s the facts, text and names that ingest gives',
    async (name, path) => {
      const read = await readGiven({ name, bytes: new Uint8Array(readFileSync(path)), stated: {} })
      const beside = path.replace(/md$/u, 'review.yaml')
      const review = existsSync(beside) ? readFileSync(beside, 'utf8') : ''
      const outcome = reviewDocument(read, review, places, desk)
      const { id } = read.document
      expect(outcome.problems).toEqual([])
      const wanted = dataset.facts.filter(({ document }) => document === id)
      expect(JSON.stringify(outcome.facts)).toBe(JSON.stringify(wanted))
      const text: unknown = JSON.parse(
        readFileSync(join(ROOT, `public/data/documents/${id}.json`), 'utf8'),
      )
      expect(text).toMatchObject({ text: read.document.text, blocks: read.document.blocks })
      expect(dataset.placeNames).toEqual(expect.arrayContaining(outcome.placeNames))
    },
  )

  it('puts what the reader states before what the document says', async () => {
    const text = '---\ntitle: Tea\npublished: 2019\n---\nTea, 4 May 2020\n\nGuangdong and Belarus.'
    const { document } = await readGiven(given('tea.md', text, { published: '2022-03' }))
    expect(document).toMatchObject({ id: 'tea', title: 'Tea', published: '2022-03' })
  })

  it('tells of each sentence which sides it names', async () => {
    const text = 'Guangdong and Belarus met in Minsk. Nobody else came. China and ASEAN agreed.'
    const { sentences, document } = await readGiven(given('tea.txt', text))
    expect(
      sentences.map(({ start, end, ...sides }) => [document.text.slice(start, end), sides]),
    ).toEqual([
      ['Guangdong and Belarus met in Minsk.', { china: ['CN-GD'], partners: ['BY'] }],
      ['Nobody else came.', { china: [], partners: [] }],
      ['China and ASEAN agreed.', { china: ['CN'], partners: ['ASEAN'] }],
    ])
  })

  it('tells what was nearly read', async () => {
    const { facts, nearly } = await readGiven(
      given('tea.txt', 'Trade between Hunan and Kenya was lively.'),
    )
    expect(facts).toEqual([])
    expect(nearly).toMatchObject([{ kind: 'trade', stops: ['without an amount or a change'] }])
  })

  it('refuses what is no document, in the words of ingest', async () => {
    expect(await desk.read({ name: 'tea.md', bytes: new Uint8Array(), stated: {} })).toEqual({
      type: 'refused',
      refusals: [{ line: null, reason: 'the file is empty' }],
    })
  })
})

const PROSE = 'Trade between Guangdong Province and Belarus grew by 52.59 percent in 2022.'
const PAGE = `<html><head><title>Tea news</title></head><body><nav>Home | News</nav><article><h1>Tea news</h1>
<p>${PROSE} The customs office of the province said so on Monday, at length and with pleasure.</p><figcaption>Photo: a ship with tea from Guangdong</figcaption>
<ul><li>Guangdong and Hesse signed 3 agreements.</li></ul></article></body></html>`

describe('toSeed(given, read)', () => {
  it.each<[string, Given]>([
    ['a plain text', given('tea.txt', `Tea news\n\n${PROSE}\n`)],
    ['a text with front matter', given('tea.md', `---\ntitle: "Tea: news"\n---\n${PROSE}\n`)],
    ['what the reader stated', given('tea.md', PROSE, { title: 'A “title”', published: '2023' })],
    ['a page', given('tea.html', PAGE)],
    ['a page with a date', given('tea.html', PAGE, { published: '2023-05-01', publisher: null })],
    ['Word', { name: 'tea.docx', bytes: makeDocx(['Tea news', PROSE]), stated: {} }],
    [
      'PDF',
      {
        name: 'tea.pdf',
        bytes: makePdf([
          [
            ['Tea news', 40, 560, 16],
            ['Trade between Guangdong Province and Belarus grew by 52.59', 40, 520],
            ['percent in 2022, the customs office of the province said.', 40, 506],
          ],
        ]),
        stated: {},
      },
    ],
  ])('keeps the facts of %s, its text and its offsets', async (_what, given) => {
    const read = await readGiven(given)
    expect(read.facts.length).toBeGreaterThan(0)
    const { file, isSame } = await desk.toSeed(given, read)
    expect(isSame).toBe(true)
    expect(file.name).toBe('tea.md')
    const again = await readGiven({ ...file, stated: {} })
    expect(again.facts).toEqual(read.facts)
    expect(again.document).toMatchObject({ ...read.document, blocks: again.document.blocks })
  })
})

describe('reviewDocument(read, review, …)', () => {
  it('lays a review over the facts and tells which fact each addition became', async () => {
    const read = await readGiven(given('tea.md', `${PROSE} A park was opened near the river.`))
    const [fact] = read.facts
    const review = [
      `- correct: ${fact?.id ?? ''}`,
      '  set: { growthPct: 53 }',
      '- add: { kind: tie, tie: park, china: CN-GD, partner: BY, quote: "park was opened" }',
      '- add: { kind: tie, tie: park, china: CN-GD, partner: BY, quote: "a mill was opened" }',
    ].join('\n')
    const { facts, added, problems, reviews } = reviewDocument(read, review, places, desk)
    expect(facts).toMatchObject([
      { id: fact?.id, growthPct: 53, reviewed: 'corrected' },
      { kind: 'tie', quote: 'A park was opened near the river.', reviewed: 'added' },
    ])
    expect(added).toEqual([facts[1]?.id, null])
    expect(problems).toHaveLength(1)
    expect(reviews).toHaveLength(2)
  })
})

describe('findPlacePoints(wanted)', () => {
  it('says where a city lies that no document of the dataset names', () => {
    const { points, unplaced } = desk.findPlacePoints([
      { code: 'CN-GS', place: 'Dunhuang' },
      { code: 'BY', place: 'Nowhere' },
    ])
    expect(points).toMatchObject([{ code: 'CN-GS', place: 'Dunhuang', lonLat: [94.66, 40.14] }])
    expect(unplaced).toEqual([{ code: 'BY', place: 'Nowhere', why: 'unknown' }])
  })
})
