import { describe, expect, it, vi } from 'vitest'
import { createBench } from '../../../src/dashboard/yours/bench.ts'
import { changesOf, isUnsaved } from '../../../src/dashboard/yours/draft.ts'
import type { Offer } from '../../../src/dashboard/yours/offer.ts'
import type { Asks } from '../../../src/dashboard/yours/messages.ts'
import { StoppedError, type ReadingClient } from '../../../src/dashboard/yours/readingClient.ts'
import { createDesk, reviewDocument } from '../../../src/dashboard/yours/worker/readingDesk.ts'
import { readGeo } from '../../../src/ingest/geoTables.ts'
import { linkFacts } from '../../../src/reading/links/linkFacts.ts'
import { smallAtlas } from '../smallAtlas.ts'

const desk = createDesk(readGeo)
const { dataset } = smallAtlas([])

/** Answers as the worker does, on this thread. */
const client: ReadingClient = {
  async ask(type, asked) {
    const places = new Map(dataset.places.map((place) => [place.code, place]))
    const answers = {
      read: ({ given }: Asks['read']['asked']) => desk.read(given),
      review: ({ read, review }: Asks['review']['asked']) =>
        reviewDocument(read, review, places, desk),
      link: ({ facts }: Asks['link']['asked']) => linkFacts(facts),
      seed: ({ given, read }: Asks['seed']['asked']) => desk.toSeed(given, read),
    }
    return (await answers[type](asked as never)) as never
  },
  stop: () => undefined,
}

const TEXT =
  'Tea for two\n\nTrade between Guangdong Province and Belarus grew by 5 percent in 2022.'
const pasted: Offer = { text: TEXT, name: 'pasted-text.txt', stated: {} }
const SIGNED = { why: '', date: '2026-01-31' }

async function benchWith(...offers: Offer[]) {
  const publish = vi.fn()
  const bench = createBench(client, dataset, publish)
  await bench.give(offers)
  return { bench, publish }
}

describe('createBench(client, dataset, publish)', () => {
  it('reads what is given, names pasted text by its title, and publishes it under a key', async () => {
    const { bench, publish } = await benchWith(pasted, pasted)
    expect(bench.get().drafts.map(({ key, read }) => [key, read.document.id])).toEqual([
      ['yours-1', 'tea-for-two'],
      ['yours-2', 'tea-for-two-2'],
    ])
    const [documents] = publish.mock.lastCall ?? []
    expect(documents).toMatchObject([
      { entry: { id: 'yours-1' }, seed: 'tea-for-two', facts: [{ document: 'yours-1' }] },
      { entry: { id: 'yours-2' }, facts: [{ document: 'yours-2' }] },
    ])
  })

  it.each<[string, File, string]>([
    ['its size', new File(['x'], 'large.txt'), 'tooLarge'],
    ['its ending', new File(['x'], 'table.xlsx'), 'unknownKind'],
    ['what it holds', new File([''], 'empty.txt'), 'refused'],
  ])('refuses a file by %s, and keeps its name', async (why, file, type) => {
    if (why === 'its size') Object.defineProperty(file, 'size', { value: 50_000_001 })
    const { bench } = await benchWith({ file })
    expect(bench.get().jobs).toMatchObject([{ name: file.name, state: { type } }])
    expect(bench.get().drafts).toEqual([])
  })

  it('takes changes, undoes them, and knows what is saved', async () => {
    const { bench } = await benchWith(pasted)
    const draft = () => bench.get().drafts[0] ?? expect.fail('no draft')
    const [fact] = draft().read.facts
    if (fact === undefined) throw new Error('no fact')
    expect(isUnsaved(draft())).toBe(false)
    expect(await bench.change('yours-1', [{ ...SIGNED, action: 'reject', fact }])).toEqual([])
    expect(draft().reviewed.facts).toEqual([])
    expect(isUnsaved(draft())).toBe(true)
    bench.markSaved('yours-1', [])
    expect(isUnsaved(draft())).toBe(true)
    bench.markSaved('yours-1', changesOf(draft()))
    expect(isUnsaved(draft())).toBe(false)
    await bench.undo('yours-1')
    expect(draft().reviewed.facts).toHaveLength(1)
    expect(changesOf(draft())).toEqual([])
  })

  it('does not take what ingest would refuse, and says why', async () => {
    const { bench } = await benchWith(pasted)
    const fields = { kind: 'trade', china: 'CN-GD', partner: 'BY', flow: 'total', quote: 'Trade' }
    const problems = await bench.change('yours-1', [{ ...SIGNED, action: 'add', fields }])
    expect(problems).toEqual(['amount: found nothing; trade has an amount or growthPct'])
    expect(changesOf(bench.get().drafts[0] ?? expect.fail('no draft'))).toEqual([])
  })

  it('reads anew with what is stated, and keeps the changes', async () => {
    const { bench } = await benchWith(pasted)
    await bench.state('yours-1', { title: 'Coffee', published: '2021' })
    expect(bench.get().drafts[0]?.read.document).toMatchObject({
      ...{ id: 'tea-for-two', title: 'Coffee', published: '2021' },
    })
  })

  it('tells apart two of one name that are given one upon the other', async () => {
    const bench = createBench(client, dataset, () => undefined)
    const file = () => ({ file: new File([TEXT], 'tea.txt') })
    expect(await Promise.all([bench.give([file()]), bench.give([file()])])).toEqual([
      ['yours-1'],
      ['yours-2'],
    ])
    expect(bench.get().drafts.map(({ read }) => read.document.id)).toEqual(['tea', 'tea-2'])
  })

  it('lets go of a change to what is removed meanwhile', async () => {
    const { bench } = await benchWith(pasted)
    const changed = bench.change('yours-1', [])
    bench.remove('yours-1')
    expect(await changed).toEqual([])
    expect(bench.get().drafts).toEqual([])
  })

  it('drops what is stopped', async () => {
    const stopping: ReadingClient = {
      ask: () => Promise.reject(new StoppedError('stopped')),
      stop: () => undefined,
    }
    const bench = createBench(stopping, dataset, () => undefined)
    expect(await bench.give([pasted])).toEqual([])
    expect(bench.get()).toEqual({ jobs: [], drafts: [] })
  })
})
