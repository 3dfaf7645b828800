import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { atlasQuery, manifestQuery } from '../../src/dashboard/atlasQuery.ts'
import { DatasetError } from '../../src/dashboard/datasetError.ts'
import { buildOf, serve, sha256, type Build } from './servedData.ts'
import { DATASET } from './tinyDataset.ts'

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
  const manifest = JSON.parse(build['manifest.json'] ?? '') as { files: Record<string, string> }
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
