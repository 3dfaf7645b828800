import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { atlasQuery } from '../../src/dashboard/atlasQuery.ts'
import { documentTextQuery, fileQuery } from '../../src/dashboard/fileQuery.ts'
import { hashFileOf } from '../../src/model/manifest.ts'
import { buildOf, serve, sha256 } from './servedData.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const schema = vi.fn(() => Promise.resolve(z.object({ version: z.string() })))
const reportQuery = fileQuery('report.json', schema)
const versionOf = (client: QueryClient) => client.getQueryData(atlasQuery.queryKey)?.dataset.version

async function open(build = buildOf('one')) {
  schema.mockClear()
  const server = serve(build)
  const client = new QueryClient()
  await client.fetchQuery(atlasQuery)
  return { ...server, client }
}

describe('fileQuery(name, load)', () => {
  it('takes the file of the dataset’s build without loading its schema', async () => {
    const { client } = await open()
    expect(await client.fetchQuery(reportQuery)).toEqual({ version: 'one' })
    expect(schema).not.toHaveBeenCalled()
  })

  it('holds a file against its schema where there is no manifest', async () => {
    const build = { ...buildOf('one'), 'manifest.json': 'null' }
    const { client, served } = await open(build)
    expect(await client.fetchQuery(reportQuery)).toEqual({ version: 'one' })
    served.now = { ...build, 'report.json': '{"version":1}' }
    client.removeQueries({ queryKey: reportQuery.queryKey })
    await expect(client.fetchQuery(reportQuery)).rejects.toMatchObject({
      ...{ problem: 'invalid', file: 'data/report.json', place: 'version' },
    })
  })

  it('asks past the caches for a file that a cache holds of another build', async () => {
    const { client, served, asked } = await open()
    served.kept = buildOf('zero')
    expect(await client.fetchQuery(reportQuery)).toEqual({ version: 'one' })
    expect(asked().slice(-2)).toEqual(['data/report.json', 'data/report.json anew'])
  })

  it('says that a file was changed, and reads it when it is tried again and whole', async () => {
    const { client, served } = await open()
    const whole = served.now
    served.now = { ...whole, 'report.json': '{"version":"changed"}' }
    await expect(client.fetchQuery(reportQuery)).rejects.toMatchObject({
      ...{ problem: 'changed', file: 'data/report.json' },
    })
    served.now = whole
    expect(await client.fetchQuery(reportQuery)).toEqual({ version: 'one' })
  })

  it('goes on with another build as a whole when it is tried again', async () => {
    const { client, served } = await open()
    expect((await client.fetchQuery(documentTextQuery('a'))).text).toBe('Nine char one')
    served.kept = served.now
    served.now = buildOf('two')
    served.kept = { 'manifest.json': served.kept['manifest.json'] ?? '' }
    await expect(client.fetchQuery(reportQuery)).rejects.toMatchObject({ problem: 'changed' })
    expect(versionOf(client)).toBe('one')
    expect(await client.fetchQuery(reportQuery)).toEqual({ version: 'two' })
    expect(versionOf(client)).toBe('two')
    expect(client.getQueryData(documentTextQuery('a').queryKey)).toBeUndefined()
    expect((await client.fetchQuery(documentTextQuery('a'))).text).toBe('Nine char two')
  })

  it('keeps the dataset that it has when the other build is of a newer program', async () => {
    const { client, served } = await open()
    served.now = buildOf('two', { schemaVersion: 3 as never })
    await expect(client.fetchQuery(reportQuery)).rejects.toMatchObject({ problem: 'changed' })
    await expect(client.fetchQuery(reportQuery)).rejects.toMatchObject({
      ...{ problem: 'newerVersion', file: 'data/dataset.json' },
    })
    expect(versionOf(client)).toBe('one')
  })
})

describe('documentTextQuery(id)', () => {
  it('fetches one document, its id made safe for an address', async () => {
    const text = { id: '报告 1', text: 'Nine char', blocks: [], spans: [] }
    const { client, asked } = await open({
      ...{ 'dataset.json': buildOf('one')['dataset.json'] ?? '' },
      'documents/报告 1.json': JSON.stringify(text),
    })
    expect(await client.fetchQuery(documentTextQuery(text.id))).toEqual(text)
    expect(asked()).toContain('data/documents/%E6%8A%A5%E5%91%8A%201.json')
  })

  it('tells a text that was changed, and takes the hashes anew when it is tried again', async () => {
    const { client, served } = await open()
    served.now = { ...served.now, 'documents/a.json': buildOf('two')['documents/a.json'] ?? '' }
    await expect(client.fetchQuery(documentTextQuery('a'))).rejects.toMatchObject({
      ...{ problem: 'changed', file: 'data/documents/a.json' },
    })
    served.now = buildOf('two')
    expect((await client.fetchQuery(documentTextQuery('a'))).text).toBe('Nine char two')
    expect(versionOf(client)).toBe('two')
  })

  it('looks for the hash of a text in its own file where there are several', async () => {
    const build = buildOf('one')
    const names = ['documentHashes/0.json', 'documentHashes/1.json', 'documentHashes/2.json']
    const own = hashFileOf('a', names)
    const hashes = JSON.stringify({ a: sha256(build['documents/a.json'] ?? '') })
    const manifest = JSON.parse(String(build['manifest.json'])) as { files: object }
    const files = Object.fromEntries(
      names.map((name) => [name, sha256(name === own ? hashes : '{}')]),
    )
    const { client, served, asked } = await open({
      ...build,
      [own]: hashes,
      'manifest.json': JSON.stringify({
        ...manifest,
        files: { 'dataset.json': sha256(build['dataset.json'] ?? ''), ...files },
      }),
    })
    expect((await client.fetchQuery(documentTextQuery('a'))).text).toBe('Nine char one')
    expect(asked()).toContain(`data/${own}`)
    expect(asked().filter((address) => address.includes('documentHashes'))).toHaveLength(1)
    client.removeQueries({ queryKey: documentTextQuery('a').queryKey })
    served.now = { ...served.now, 'documents/a.json': '{}' }
    await expect(client.fetchQuery(documentTextQuery('a'))).rejects.toMatchObject({
      ...{ problem: 'invalid', file: 'data/documents/a.json' },
    })
  })
})
