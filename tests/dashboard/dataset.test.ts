import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  DatasetError,
  atlasQuery,
  documentTextQuery,
  indexDataset,
  parseDataset,
} from '../../src/dashboard/dataset.ts'
import { SCHEMA_VERSION, type Dataset } from '../../src/model/dataset.ts'
import { makeFacts } from './charts/factory.ts'

const { trade, signing } = makeFacts()
const later = trade({ document: 'a', start: 90, end: 99, quote: 'Nine char' })
const earlier = signing({ document: 'a', start: 10, end: 19, quote: 'Nine char' })

const DATASET: Dataset = {
  schemaVersion: SCHEMA_VERSION,
  version: 'abc',
  documents: [
    {
      id: 'a',
      title: 'A title',
      publisher: null,
      published: '2024-05',
      language: 'en',
      url: null,
      source: null,
      characters: 100,
      facts: 2,
      uncertain: 0,
      provinces: ['CN-GS'],
    },
  ],
  places: [
    {
      code: 'BY',
      type: 'country',
      names: { en: 'Belarus', de: 'Belarus', zh: '白俄罗斯' },
      lonLat: [28, 53],
      region: 'Europe',
      members: [],
    },
  ],
  placeNames: [],
  facts: [later, earlier],
  links: { corroborating: [], conflicting: [] },
  reviews: [],
}

describe('parseDataset(value)', () => {
  it('takes a dataset of this version', () => {
    expect(parseDataset(structuredClone(DATASET))).toEqual(DATASET)
  })

  it.each<[string, unknown, string, string | null]>([
    ['null', null, 'invalid', null],
    ['an empty object', {}, 'invalid', 'schemaVersion'],
    ['another version', { schemaVersion: 99 }, 'otherVersion', '99'],
    ['no facts', { ...DATASET, facts: undefined }, 'invalid', 'facts'],
    [
      'an unknown kind',
      { ...DATASET, facts: [{ ...later, kind: 'war' }] },
      'invalid',
      'facts.0.kind',
    ],
    [
      'a number as text',
      { ...DATASET, facts: [{ ...later, growthPct: '9' }] },
      'invalid',
      'facts.0.growthPct',
    ],
    [
      'an invented day',
      { ...DATASET, facts: [{ ...later, from: '2021-1-1' }] },
      'invalid',
      'facts.0.from',
    ],
    [
      'a language that is not read',
      { ...DATASET, documents: [{ ...DATASET.documents[0], language: 'fr' }] },
      'invalid',
      'documents.0.language',
    ],
  ])('refuses %s and says where', (_, value, problem, place) => {
    expect(() => parseDataset(value)).toThrow(
      expect.objectContaining({ name: 'DatasetError', problem, file: 'data/dataset.json', place }),
    )
  })
})

describe('indexDataset(dataset)', () => {
  it('finds places, documents and facts by their codes and ids', () => {
    const atlas = indexDataset(DATASET)
    expect(atlas.placeByCode.get('BY')?.names.en).toBe('Belarus')
    expect(atlas.documentById.get('a')?.title).toBe('A title')
    expect(atlas.factById.get(later.id)).toBe(later)
    expect(atlas.factById.get('000000000000')).toBeUndefined()
  })

  it('lists the facts of a document in the order of its text and leaves the dataset as it is', () => {
    expect(indexDataset(DATASET).factsByDocument.get('a')).toEqual([earlier, later])
    expect(DATASET.facts).toEqual([later, earlier])
  })
})

describe('the queries', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  const answer = (body: string, init?: ResponseInit) => {
    const fetched = vi.fn<typeof fetch>(() => Promise.resolve(new Response(body, init)))
    vi.stubGlobal('fetch', fetched)
    return fetched
  }
  const JSON_TYPE = { headers: { 'content-type': 'application/json' } }

  it('atlasQuery fetches the dataset beside the page', async () => {
    const fetched = answer(JSON.stringify(DATASET), JSON_TYPE)
    const atlas = await new QueryClient().fetchQuery(atlasQuery)
    expect(atlas.dataset).toEqual(DATASET)
    expect(fetched.mock.calls.map(([file]) => file)).toEqual(['data/dataset.json'])
  })

  it('documentTextQuery(id) fetches one document, its id made safe for an address', async () => {
    const text = { id: '报告 1', text: 'Nine char', blocks: [], spans: [] }
    const fetched = answer(JSON.stringify(text), JSON_TYPE)
    expect(await new QueryClient().fetchQuery(documentTextQuery(text.id))).toEqual(text)
    expect(fetched.mock.calls[0]?.[0]).toBe('data/documents/%E6%8A%A5%E5%91%8A%201.json')
  })

  it.each<[string, string, ResponseInit, string]>([
    ['a missing file', 'not found', { status: 404 }, 'missing'],
    [
      'the page in place of the file',
      '<!doctype html>',
      { headers: { 'content-type': 'text/html' } },
      'missing',
    ],
    ['a file that was cut off', '{"schemaVersion":', JSON_TYPE, 'notJson'],
  ])('atlasQuery fails on %s', async (_, body, init, problem) => {
    answer(body, init)
    await expect(new QueryClient().fetchQuery(atlasQuery)).rejects.toMatchObject({ problem })
  })

  it('atlasQuery fails when the server does not answer, and keeps the cause', async () => {
    const cause = new TypeError('Failed to fetch')
    vi.stubGlobal('fetch', () => Promise.reject(cause))
    const error: unknown = await new QueryClient().fetchQuery(atlasQuery).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(DatasetError)
    expect(error).toMatchObject({ problem: 'missing', cause })
  })
})
