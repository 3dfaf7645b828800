import { describe, expect, it } from 'vitest'
import { indexDataset } from '../../../src/dashboard/dataset.ts'
import { createSearcher, type Group } from '../../../src/dashboard/search/searcher.ts'
import type { Fact } from '../../../src/model/fact.ts'
import { DatasetError } from '../../../src/dashboard/datasetError.ts'
import { NAMES, findAll, searched } from './searchAtlas.ts'

describe('search(text)', () => {
  it.each<[string, string, Group, string]>([
    ['an English name', 'belar', 'country', 'BY'],
    ['a German name without its ß', 'weissruss', 'country', 'BY'],
    ['a Chinese name', '白俄', 'country', 'BY'],
    ['pinyin without marks', 'baieluosi', 'country', 'BY'],
    ['pinyin with spaces', 'bai e luo si', 'country', 'BY'],
    ['initials of pinyin', 'bels', 'country', 'BY'],
    ['a name without its accent', 'cote d’ivoire', 'country', 'CI'],
    ['two letters swapped', 'Blearus', 'country', 'BY'],
    ['a letter too few', 'Guagdong', 'province', 'CN-GD'],
    ['a letter too many', 'Shanddong', 'province', 'CN-SD'],
    ['two errors in a long name', 'Unitd Arab Emiratse', 'country', 'AE'],
    ['initials of a province', 'gd', 'province', 'CN-GD'],
    ['a code', 'BY', 'country', 'BY'],
    ['a bloc', '东盟', 'bloc', 'ASEAN'],
    ['a city that a fact names', 'guangzh', 'city', 'CN-GD/Guangzhou'],
    ['a city that no fact names', '兰州', 'city', 'CN-GS/Lanzhou'],
    ['a city by its reading', 'lan zhou', 'city', 'CN-GS/Lanzhou'],
    ['a city abroad', 'lyon', 'place', 'FR/Lyon'],
    ['a sector in German', 'lebensm', 'sector', 'food'],
    ['a sector in Chinese', '食品', 'sector', 'food'],
    ['words of a title, in any order', 'harbours capt', 'document', 'a'],
    ['a date of a document', '2023', 'document', 'b'],
    ['words of a quote', 'saone captains', 'quote', 'sister'],
    ['Chinese words of a quote', '茶叶贸易', 'quote', 'growth'],
    ['words in their order', '“tea: the trade”', 'quote', 'grain'],
    ['two places', 'Guangdong and Belarus', 'pair', 'CN-GD – BY: 1'],
    ['two places the other way round', '白俄罗斯和广东', 'pair', 'CN-GD – BY: 1'],
    ['two provinces, to be compared', 'Guangdong and Gansu', 'pair', 'CN-GD | CN-GS'],
    ['two partners, to be compared', '法国和白俄罗斯', 'pair', 'FR | BY'],
    ['a city and a country', 'guangzhou france', 'pair', 'CN-GD/Guangzhou – FR: 1'],
  ])('finds by %s: %s', async (_, text, group, expected) => {
    expect((await findAll(text))[group]?.[0]).toBe(expected)
  })

  it.each([
    ['nothing', ''],
    ['signs alone', '?!'],
    ['words in another order than quoted', '"trade the tea"'],
    ['a name with three errors', 'Guxxxong'],
    ['short words with an error', 'Frx'],
  ])('finds nothing by %s', async (_, text) => {
    expect(await findAll(text)).toEqual({})
  })

  it('does not take one name for two', async () => {
    expect((await findAll('United Arab')).pair).toBeUndefined()
    expect((await findAll('Hong Kong')).pair).toBeUndefined()
  })

  it('does not take what is spelt right for a misspelling of something else', async () => {
    expect((await findAll('Guangxi')).province).toEqual(['CN-GX'])
  })

  it('says how many there are, whatever is asked for', async () => {
    const searcher = createSearcher(searched, NAMES)
    await searcher.ready
    const [provinces] = searcher.search('g', () => 1).filter(({ group }) => group === 'province')
    expect(provinces).toMatchObject({ total: 3, hits: [{ type: 'named' }] })
  })

  it('looks through quotes that are fetched first, and says when they could not be had', async () => {
    const bare = searched.dataset.facts.map((fact) => ({ ...fact, quote: '' }))
    const atlas = indexDataset({ ...searched.dataset, facts: bare })
    const quoteById = new Map(searched.dataset.facts.map(({ id, quote }) => [id, quote]))
    const fetched = createSearcher(atlas, NAMES, (facts) =>
      Promise.resolve(facts.map((fact) => ({ ...fact, quote: quoteById.get(fact.id) ?? '' }))),
    )
    expect(await fetched.ready).toBe(true)
    expect(fetched.search('saone captains', () => 4)).toMatchObject([{ group: 'quote', total: 1 }])
    const failed = createSearcher(atlas, NAMES, () =>
      Promise.reject(new DatasetError('missing', 'data/quotes/0.json', null)),
    )
    expect(await failed.ready).toBe(false)
    expect(failed.search('Belarus', () => 4)[0]).toMatchObject({ group: 'country' })
  })

  it('finds names of the dataset where the names of the search are missing', () => {
    const { search } = createSearcher(searched, null)
    expect(search('Belarus', () => 4)[0]).toMatchObject({ group: 'country', total: 1 })
    expect(search('baieluosi', () => 4)).toEqual([])
  })

  it(
    'answers among 100,000 facts in the time of a few plain passes',
    { timeout: 60_000 },
    async () => {
      const [pattern] = searched.dataset.facts
      const facts = Array.from({ length: 100_000 }, (_, at): Fact => {
        const id = at.toString(16).padStart(12, '0')
        const quote = `Sentence ${at} of a long report says that the trade of Guangzhou with Lyon grew by ${at % 97} percent, and that the harbour was dredged.`
        return { ...(pattern as Fact), id, quote, start: at * 200, end: at * 200 + quote.length }
      })
      const atlas = indexDataset({ ...searched.dataset, facts })
      const searcher = createSearcher(atlas, NAMES)
      await searcher.ready
      searcher.search('warm', () => 4)
      const timeOf = (run: () => void): number => {
        const start = performance.now()
        run()
        return performance.now() - start
      }
      const asked = ['sentence 99999', 'harbour dredged', 'Guagdong', '广州', 'no such words']
      const slowest = Math.max(...asked.map((text) => timeOf(() => searcher.search(text, () => 4))))
      // Beside one plain pass over the quotes in the same run: a clock alone measures the machine.
      const plain = timeOf(() => facts.filter(({ quote }) => /harbour\s+never/iu.test(quote)))
      expect(slowest).toBeLessThan(100 * plain)
      expect(searcher.search('sentence 99999', () => 4)).toMatchObject([
        { group: 'quote', total: 1 },
      ])
    },
  )
})
