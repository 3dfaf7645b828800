import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withManifest } from '../../src/ingest/manifest.ts'
import { hashFileOf, hashFilesOf, parseManifest } from '../../src/model/manifest.ts'

const DATASET = { schemaVersion: 2, version: 'abc' } as Parameters<typeof withManifest>[1]
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const FILES = [
  'dataset.json',
  'dataset.schema.json',
  'documents/dataset.json',
  'documents/报告 1.json',
  'facts.csv',
  'facts.jsonl',
  'geo/world.json',
  'report.json',
].map((name) => ({ name, text: `{"name":"${name}"}\n` }))

describe('withManifest(files, dataset)', () => {
  const written = withManifest(FILES, DATASET)
  const textOf = (name: string) => {
    const file = written.find((each) => each.name === name)
    return file !== undefined && 'text' in file ? file.text : ''
  }
  const manifest = parseManifest(JSON.parse(textOf('manifest.json')))

  it('adds its files after the others, which stay as they are', () => {
    expect(written.slice(0, FILES.length)).toEqual(FILES)
    expect(written.slice(FILES.length).map(({ name }) => name)).toEqual([
      'documentHashes.json',
      'manifest.json',
    ])
  })

  it('says the version and the hash of every file that the page loads, and of no other', () => {
    expect(manifest).toMatchObject({ schemaVersion: 2, version: 'abc' })
    expect(manifest?.files).toEqual(
      Object.fromEntries(
        ['dataset.json', 'geo/world.json', 'report.json', 'documentHashes.json'].map((name) => [
          name,
          sha256(textOf(name)),
        ]),
      ),
    )
  })

  it('keeps the hashes of the texts apart, by the ids of their documents', () => {
    expect(JSON.parse(textOf('documentHashes.json'))).toEqual({
      dataset: sha256(textOf('documents/dataset.json')),
      '报告 1': sha256(textOf('documents/报告 1.json')),
    })
  })
})

it('withManifest(files, dataset) parts the hashes of many texts, each where the page looks for it', () => {
  const many = Array.from({ length: 2_500 }, (_, at) => ({
    name: `documents/text ${at}.json`,
    text: `{"at":${at}}`,
  }))
  const written = new Map(
    withManifest(many, DATASET).map((file) => [file.name, 'text' in file ? file.text : '']),
  )
  const manifest = parseManifest(JSON.parse(written.get('manifest.json') ?? ''))
  const names = manifest === null ? [] : hashFilesOf(manifest)
  expect(names).toHaveLength(50)
  const sizes: number[] = []
  for (const name of names) {
    const text = written.get(name) ?? ''
    expect(manifest?.files[name]).toBe(sha256(text))
    sizes.push(Object.keys(JSON.parse(text) as object).length)
  }
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(many.length)
  expect(Math.max(...sizes)).toBeLessThan(100)
  for (const [at, { text }] of many.entries()) {
    const hashes = written.get(hashFileOf(`text ${at}`, names)) ?? ''
    expect((JSON.parse(hashes) as Record<string, string>)[`text ${at}`]).toBe(sha256(text))
  }
})

it('public/data/manifest.json is of the files beside it', () => {
  const read = (name: string) =>
    readFileSync(join(import.meta.dirname, '../../public/data', name), 'utf8')
  const { files = {} } = parseManifest(JSON.parse(read('manifest.json'))) ?? {}
  expect(Object.keys(files)).toContain('dataset.json')
  for (const [name, hash] of Object.entries(files)) expect(sha256(read(name)), name).toBe(hash)
  const documents = JSON.parse(read('documentHashes.json')) as Record<string, string>
  for (const [id, hash] of Object.entries(documents))
    expect(sha256(read(`documents/${id}.json`)), id).toBe(hash)
})
