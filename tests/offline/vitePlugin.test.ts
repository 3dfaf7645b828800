import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createManifest } from '../../src/offline/vitePlugin.ts'

const file = (name: string, text = name) => ({ name, bytes: new TextEncoder().encode(text) })
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
    expect(createManifest(NAMES.map((name) => file(name))).first).toEqual([
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
    const { hashes } = createManifest([file('data/dataset.json', 'tea'), file('index.html')])
    expect(Object.keys(hashes)).toEqual(['data/dataset.json', ''])
    expect(hashes['data/dataset.json']).toBe(createHash('sha256').update('tea').digest('base64'))
  })

  it('leaves to later visits what there is no room for', () => {
    const large = 'x'.repeat(4_000_000)
    const files = [
      file('data/dataset.json', large),
      file('data/documents/a.json', large),
      file('data/documents/b.json'),
      file('index.html'),
    ]
    expect(createManifest(files).first).toEqual(['', 'data/dataset.json', 'data/documents/b.json'])
  })

  it.each([
    ['another content', [file('index.html', 'tea')]],
    ['another name', [file('data/index.html', 'index.html')]],
    ['one file more', [file('index.html'), file('data/facts.csv')]],
  ])('has another version for %s', (_name, files) => {
    const { version } = createManifest([file('index.html')])
    expect(version).toMatch(/^[0-9a-f]{16}$/u)
    expect(createManifest([file('index.html')]).version).toBe(version)
    expect(createManifest(files).version).not.toBe(version)
  })
})
