import { expect, it } from 'vitest'
import { linkData } from '../../src/opening/earlyLoads.ts'

it.each([
  ['dataset.json', ['dataset.json', 'report.json']],
  ['dataset.columns', ['dataset.columns', 'report.json']],
])('linkData(manifest) asks for the manifest and %s as the page will', (dataset, files) => {
  const hashes = Object.fromEntries(files.map((name) => [name, '']))
  const links = linkData({ schemaVersion: 2, version: 'abc', files: hashes })
  expect(links.match(/href="[^"]*"/gu)).toEqual([
    'href="./data/manifest.json"',
    `href="./data/${dataset}"`,
  ])
})
