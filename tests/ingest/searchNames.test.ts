import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readGeo } from '../../src/ingest/geoTables.ts'
import { deriveSearchNames } from '../../src/ingest/searchNames.ts'
import { searchNamesSchema } from '../../src/model/searchNames.ts'

describe('deriveSearchNames(readText)', () => {
  const [file] = deriveSearchNames(readGeo)
  const text = file?.text ?? ''
  const names = searchNamesSchema.parse(JSON.parse(text))

  it('names cities of prefecture and county level with their provinces', () => {
    expect(names.cities).toContainEqual(['CN-GD', 'Guangzhou', '广州'])
    expect(names.cities).toContainEqual(['CN-ZJ', 'Yiwu', '义乌'])
    expect(names.cities.length).toBeGreaterThan(700)
  })

  it.each([
    ['广', 'guang'],
    ['德', 'de'],
    ['绿', 'lv'],
  ])('reads %s as %s', (character, syllable) => {
    expect(names.readings[character]).toBe(syllable)
  })

  it('keeps apart the names that are read otherwise', () => {
    expect(names.exceptions['六安']).toBe('lu an')
  })

  it('knows further names of provinces', () => {
    expect(names.others['CN-NM']).toContain('Neimenggu')
  })

  it('is small enough to come when somebody begins to search', () => {
    expect(gzipSync(text).length).toBeLessThan(45_000)
  })

  it('gives the same bytes again', () => {
    expect(deriveSearchNames(readGeo)[0]?.text).toBe(text)
  })
})
