import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { directFolders, foldersOf, listLicences } from '../../src/licences/vitePlugin.ts'
import { licencesSchema } from '../../src/model/licences.ts'

const ROOT = resolve(import.meta.dirname, '../..')

it('foldersOf(modules) are the packages that modules come from, each once', () => {
  expect(
    foldersOf([
      '/a/node_modules/react/index.js',
      '/a/node_modules/react/cjs/react.js',
      '/a/node_modules/@tanstack/query-core/build/a.js',
      '\0/a/node_modules/leaflet/dist/leaflet.js?commonjs',
      '/a/node_modules/recharts/node_modules/immer/dist/i.js',
      '/a/src/dashboard/App.tsx',
    ]),
  ).toEqual([
    '/a/node_modules/react',
    '/a/node_modules/@tanstack/query-core',
    '/a/node_modules/leaflet',
    '/a/node_modules/recharts/node_modules/immer',
  ])
})

it('listLicences(folders) has every package that the page depends on, as it is installed', () => {
  const licences = licencesSchema.parse(listLicences(directFolders(ROOT)))
  expect(licences.length).toBeGreaterThan(6)
  expect(licences.find(({ name }) => name === 'react')).toMatchObject({ licence: 'MIT' })
  for (const { licence } of licences) expect(licence).not.toBe('not stated')
})
