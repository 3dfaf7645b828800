import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createManifest } from '../../src/offline/vitePlugin.ts'

const file = (name: string, text = name) => ({ name, bytes: new TextEncoder().encode(text) })
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64')
const NAMES = [
  'assets/Reader-1.js',
  'assets/index-1.js',
  'data/dataset.json',
  'data/documents/tea.json',
  'data/facts.csv',
  'data/geo/world.json',
  'index.html',
  'licences.json',
]

describe('createManifest(files)', () => {
  it('takes first what every view needs, then the documents', () => {
    expect(createManifest(NAMES.map((name) => file(name))).manifest.first).toEqual([
      '',
      'assets/index-1.js',
      'assets/Reader-1.js',
      'data/dataset.json',
      'data/geo/world.json',
      'licences.json',
      'data/documents/tea.json',
    ])
  })

  it('knows the hash of every file by its address', () => {
    const { manifest, rest } = createManifest([
      file('data/dataset.json', 'tea'),
      file('index.html'),
    ])
    const { hashes } = manifest
    expect(Object.keys(hashes)).toEqual(['data/dataset.json', ''])
    expect(hashes['data/dataset.json']).toBe(sha256('tea'))
    expect([manifest.rest, rest]).toEqual([null, null])
  })

  it('puts the hashes of most documents into a file of their own where there are thousands', () => {
    const text = 'x'.repeat(10_000)
    const documents = Array.from({ length: 2_000 }, (_, at) =>
      file(`data/documents/${at}.json`, text),
    )
    const { manifest, rest } = createManifest([...documents, file('index.html')])
    const hashes = JSON.parse(new TextDecoder().decode(rest?.bytes)) as Record<string, string>
    expect(manifest.rest).toBe(rest?.name)
    expect(manifest.hashes[rest?.name ?? '']).toBe(sha256(JSON.stringify(hashes)))
    expect(manifest.first.every((name) => name in manifest.hashes)).toBe(true)
    const known = { ...manifest.hashes, ...hashes }
    expect(documents.every(({ name }) => known[name] === sha256(text))).toBe(true)
    expect(JSON.stringify(manifest).length).toBeLessThan(100_000)
  })

  it('needs no such file where thousands of files are no documents', () => {
    const assets = Array.from({ length: 2_100 }, (_, at) => file(`assets/${at}.js`))
    const { manifest, rest } = createManifest([...assets, file('index.html')])
    expect([manifest.rest, rest]).toEqual([null, null])
    expect(Object.keys(manifest.hashes)).toHaveLength(2_101)
  })

  it('leaves to later visits what there is no room for', () => {
    const large = 'x'.repeat(4_000_000)
    const files = [
      file('data/dataset.json', large),
      file('data/documents/a.json', large),
      file('data/documents/b.json'),
      file('index.html'),
    ]
    expect(createManifest(files).manifest.first).toEqual([
      '',
      'data/dataset.json',
      'data/documents/b.json',
    ])
  })

  it.each([
    ['another content', [file('index.html', 'tea')]],
    ['another name', [file('data/index.html', 'index.html')]],
    ['one file more', [file('index.html'), file('data/facts.csv')]],
  ])('has another version for %s', (_name, files) => {
    const versionOf = (some: typeof files) => createManifest(some).manifest.version
    const version = versionOf([file('index.html')])
    expect(version).toMatch(/^[0-9a-f]{16}$/u)
    expect(versionOf([file('index.html')])).toBe(version)
    expect(versionOf(files)).not.toBe(version)
  })
})
