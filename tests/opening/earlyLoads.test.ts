import { describe, expect, it } from 'vitest'
import { linkData, loadMapEarly, type Bundle } from '../../src/opening/earlyLoads.ts'

const chunk = (fileName: string, imports: string[], more: object = {}) => [
  fileName,
  { type: 'chunk', fileName, imports, isEntry: false, facadeModuleId: null, ...more },
]

const bundle = Object.fromEntries([
  chunk('assets/index.js', [], { isEntry: true }),
  chunk('assets/map.js', ['assets/index.js', 'assets/shared.js'], {
    facadeModuleId: '/src/dashboard/map/AtlasMap.tsx',
  }),
  chunk('assets/shared.js', ['assets/index.js', 'assets/deeper.js']),
  chunk('assets/deeper.js', []),
  chunk('assets/table.js', ['assets/deeper.js']),
]) as Bundle

/** The files that the script asks for at an address. */
function askedAt(search: string): string[] {
  const asked: string[] = []
  const document = {
    createElement: () => ({}),
    head: { append: ({ href }: { href: string }) => asked.push(href) },
  }
  new Function('location', 'document', loadMapEarly(bundle))({ search }, document)
  return asked
}

describe('loadMapEarly(bundle)', () => {
  it('asks for the file of the map and all that it imports, but the page’s own', () => {
    expect(askedAt('')).toEqual(['./assets/map.js', './assets/shared.js', './assets/deeper.js'])
    expect(askedAt('?province=CN-GD')).toHaveLength(3)
  })

  it('asks for nothing where another view is opened', () => {
    expect(askedAt('?view=table')).toEqual([])
    expect(askedAt('?lang=zh&view=matrix')).toEqual([])
  })

  it('names a map that the build does not have', () => {
    expect(() => loadMapEarly({})).toThrow('map/AtlasMap.tsx')
  })
})

describe('linkData(manifest)', () => {
  it.each([
    ['dataset.json', ['dataset.json', 'report.json']],
    ['dataset.columns', ['dataset.columns', 'report.json']],
  ])('asks for the manifest and %s as the page will', (dataset, files) => {
    const hashes = Object.fromEntries(files.map((name) => [name, '']))
    const links = linkData({ schemaVersion: 2, version: 'abc', files: hashes })
    expect(links.match(/href="[^"]*"/gu)).toEqual([
      'href="./data/manifest.json"',
      `href="./data/${dataset}"`,
    ])
  })
})
