import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { atlasQuery, manifestQuery, renewAtlas } from '../../src/dashboard/atlasQuery.ts'
import { DatasetError } from '../../src/dashboard/datasetError.ts'
import { fetchQuoted } from '../../src/dashboard/quotes.ts'
import { buildOf, packedBuildOf, serve, sha256, type Build } from './servedData.ts'
import { DATASET, earlier, later } from './tinyDataset.ts'

const checked = vi.hoisted(() => vi.fn())
vi.mock('../../src/dashboard/checkData.ts', async (load) => {
  checked()
  return load()
})

afterEach(() => {
  vi.unstubAllGlobals()
})

const load = async () => (await new QueryClient().fetchQuery(atlasQuery)).dataset

/** The build with another text in the place of the dataset, which its manifest knows. */
const withDataset = (text: string): Build => {
  const build = buildOf('one')
  const manifest = JSON.parse(String(build['manifest.json'])) as { files: Record<string, string> }
  manifest.files['dataset.json'] = sha256(text)
  return { ...build, 'dataset.json': text, 'manifest.json': JSON.stringify(manifest) }
}

describe('atlasQuery', () => {
  it('takes the bytes that the manifest is of without a look at their fields', async () => {
    const { asked } = serve(buildOf('one'))
    expect(await load()).toEqual({ ...DATASET, version: 'one' })
    expect(asked()).toEqual(['data/manifest.json', 'data/dataset.json'])
    expect(checked).not.toHaveBeenCalled()
  })

  it.each<[string, Build]>([
    ['there is no manifest', { 'dataset.json': JSON.stringify(DATASET) }],
    ['the manifest is none', { 'dataset.json': JSON.stringify(DATASET), 'manifest.json': '[]' }],
    ['the manifest does not know it', { ...buildOf('abc'), 'manifest.json': '{"files":{}}' }],
  ])('looks at every field where %s', async (_name, build) => {
    serve(build)
    expect(await load()).toEqual(DATASET)
    serve({ ...build, 'dataset.json': JSON.stringify({ ...DATASET, facts: 1 }) })
    await expect(load()).rejects.toMatchObject({ problem: 'invalid', place: 'facts' })
  })

  it('looks at every field where the browser makes no hashes', async () => {
    vi.stubGlobal('crypto', {})
    serve(withDataset('{}'))
    await expect(load()).rejects.toMatchObject({ problem: 'invalid', place: 'schemaVersion' })
  })

  it.each([
    ['the dataset', ['dataset.json']],
    ['the manifest', ['manifest.json']],
  ])(
    'takes both anew when a cache holds %s of another build, and never mixes them',
    async (_name, names) => {
      const before = buildOf('one')
      const { served, asked } = serve(buildOf('two'))
      served.kept = Object.fromEntries(names.map((name) => [name, before[name] ?? '']))
      const client = new QueryClient()
      expect((await client.fetchQuery(atlasQuery)).dataset.version).toBe('two')
      expect(client.getQueryData(manifestQuery.queryKey)?.version).toBe('two')
      expect(asked().slice(2)).toEqual(['data/manifest.json anew', 'data/dataset.json anew'])
    },
  )

  it.each<[string, Build, object]>([
    [
      'was changed and is sound',
      { ...buildOf('one'), 'dataset.json': JSON.stringify(DATASET) },
      { problem: 'changed', file: 'data/dataset.json', place: null },
    ],
    [
      'was changed and has a field that is wrong',
      { ...buildOf('one'), 'dataset.json': JSON.stringify({ ...DATASET, links: null }) },
      { problem: 'invalid', place: 'links' },
    ],
    [
      'was changed and is cut off',
      { ...buildOf('one'), 'dataset.json': '{"schemaVersion":' },
      { problem: 'notJson' },
    ],
    [
      'was changed and is of a newer program',
      { ...buildOf('one'), 'dataset.json': '{"schemaVersion":3}' },
      { problem: 'newerVersion', place: '3' },
    ],
    [
      'is whole and of a newer program',
      withDataset('{"schemaVersion":3}'),
      { problem: 'newerVersion', place: '3' },
    ],
    [
      'is whole and of an older program',
      withDataset('{"schemaVersion":1}'),
      { problem: 'olderVersion', place: '1' },
    ],
    [
      'is missing',
      { 'manifest.json': buildOf('one')['manifest.json'] ?? '' },
      { problem: 'missing' },
    ],
  ])(
    'refuses a dataset that %s, and reads the right one when tried again',
    async (_name, build, error) => {
      const { served, asked } = serve(build)
      const client = new QueryClient()
      await expect(client.fetchQuery(atlasQuery)).rejects.toMatchObject(error)
      served.kept = { ...build }
      served.now = buildOf('two')
      expect((await client.fetchQuery(atlasQuery)).dataset.version).toBe('two')
      expect(asked().slice(-2)).toEqual(['data/manifest.json anew', 'data/dataset.json anew'])
    },
  )

  it('fails when the server does not answer, and keeps the cause', async () => {
    const cause = new TypeError('Failed to fetch')
    vi.stubGlobal('fetch', () => Promise.reject(cause))
    const error: unknown = await load().catch((e: unknown) => e)
    expect(error).toBeInstanceOf(DatasetError)
    expect(error).toMatchObject({ problem: 'missing', cause })
  })

  it('fails where a server answers with the page in place of the file', async () => {
    const page = { headers: { 'content-type': 'text/html' } }
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('<!doctype html>', page)))
    await expect(load()).rejects.toMatchObject({ problem: 'missing' })
  })
})

describe('atlasQuery, of a dataset of many facts', () => {
  const packed = packedBuildOf('one')
  const columns = packed['dataset.columns'] as Uint8Array<ArrayBuffer>
  /** Other bytes in the place of the columns, which the manifest knows. */
  const withColumns = (bytes: Uint8Array<ArrayBuffer>): Build => {
    const manifest = JSON.parse(String(packed['manifest.json'])) as { files: object }
    return {
      ...packed,
      'dataset.columns': bytes,
      'manifest.json': JSON.stringify({ ...manifest, files: { 'dataset.columns': sha256(bytes) } }),
    }
  }

  it('reads its columns in the place of `dataset.json`, and its quotes when they are wanted', async () => {
    const { asked } = serve(packed)
    const client = new QueryClient()
    const atlas = await client.fetchQuery(atlasQuery)
    const bare = { quote: '' }
    expect(atlas.dataset.facts).toEqual([
      { ...later, ...bare },
      { ...earlier, ...bare },
    ])
    expect(asked()).toEqual(['data/manifest.json', 'data/dataset.columns'])
    expect(await fetchQuoted(client, atlas, atlas.dataset.facts)).toEqual([later, earlier])
    expect(asked().slice(2)).toEqual(['data/quotes/0.json'])
    expect(await fetchQuoted(client, atlas, [later])).toEqual([later])
    expect(asked()).toHaveLength(3)
  })

  it('looks at every field where the browser makes no hashes', async () => {
    vi.stubGlobal('crypto', {})
    serve(packedBuildOf('one', { version: 1 as never }))
    await expect(load()).rejects.toMatchObject({
      ...{ problem: 'invalid', file: 'data/dataset.columns', place: 'version' },
    })
    serve(packed)
    expect((await load()).version).toBe('one')
  })

  it.each<[string, Build, object]>([
    ['is cut off', { ...packed, 'dataset.columns': columns.slice(0, 700) }, { problem: 'invalid' }],
    ['is empty', { ...packed, 'dataset.columns': '' }, { problem: 'invalid' }],
    [
      'is of another build',
      { ...packed, 'dataset.columns': packedBuildOf('two')['dataset.columns'] ?? '' },
      { problem: 'changed', place: null },
    ],
    [
      'is whole and of a newer program',
      packedBuildOf('one', { schemaVersion: 3 as never }),
      { problem: 'newerVersion', place: '3' },
    ],
    ['is whole and no dataset', withColumns(new Uint8Array(9)), { problem: 'invalid' }],
    ['is missing', { 'manifest.json': packed['manifest.json'] ?? '' }, { problem: 'missing' }],
  ])(
    'refuses columns that %s, and reads the right ones when tried again',
    async (_name, build, error) => {
      const { served } = serve(build)
      const client = new QueryClient()
      await expect(client.fetchQuery(atlasQuery)).rejects.toMatchObject({
        ...error,
        file: 'data/dataset.columns',
      })
      served.kept = { ...build }
      served.now = packedBuildOf('two')
      expect((await client.fetchQuery(atlasQuery)).dataset.version).toBe('two')
    },
  )

  it('tells quotes that were changed, and goes on with the whole other build when it is tried again', async () => {
    const { served } = serve(packed)
    const client = new QueryClient()
    const atlas = await client.fetchQuery(atlasQuery)
    served.now = { ...packed, 'quotes/0.json': '{}' }
    await expect(fetchQuoted(client, atlas, atlas.dataset.facts)).rejects.toMatchObject({
      ...{ problem: 'changed', file: 'data/quotes/0.json' },
    })
    served.now = packedBuildOf('two', { facts: [earlier] })
    await expect(fetchQuoted(client, atlas, atlas.dataset.facts)).rejects.toThrow(DatasetError)
    const renewed = client.getQueryData(atlasQuery.queryKey)
    if (renewed === undefined) throw new Error('no atlas')
    expect(renewed.dataset.version).toBe('two')
    expect(await fetchQuoted(client, renewed, renewed.dataset.facts)).toEqual([earlier])
  })

  it('goes from a dataset that was small to one of many facts when a file is tried again', async () => {
    const { served } = serve(buildOf('one'))
    const client = new QueryClient()
    await client.fetchQuery(atlasQuery)
    served.now = packedBuildOf('two')
    await renewAtlas(client, [])
    expect(client.getQueryData(atlasQuery.queryKey)?.dataset.version).toBe('two')
    expect(client.getQueryData(atlasQuery.queryKey)?.quotes?.hashes).toHaveLength(1)
  })
})
