import { describe, expect, it } from 'vitest'
import { parseManifest } from '../../src/model/manifest.ts'

const MANIFEST = { schemaVersion: 2, version: 'abc', files: { 'dataset.json': 'ff' } }

describe('parseManifest(value)', () => {
  it('takes a manifest', () => {
    expect(parseManifest({ ...MANIFEST, more: 1 })).toEqual(MANIFEST)
  })

  it.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['an empty object', {}],
    ['no version', { ...MANIFEST, version: undefined }],
    ['a schema version in words', { ...MANIFEST, schemaVersion: '2' }],
    ['a list of files', { ...MANIFEST, files: ['dataset.json'] }],
    ['a hash that is none', { ...MANIFEST, files: { 'dataset.json': null } }],
  ])('is null for %s', (_name, value) => {
    expect(parseManifest(value)).toBeNull()
  })
})
