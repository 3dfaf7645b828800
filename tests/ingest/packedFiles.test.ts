import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentOf } from '../../src/ingest/effects.ts'
import { hashOf, withManifest } from '../../src/ingest/manifest.ts'
import { formatPacked } from '../../src/ingest/packedFiles.ts'
import { SCHEMA_VERSION, type Dataset, type Quotes } from '../../src/model/dataset.ts'
import { datasetFile, parseManifest } from '../../src/model/manifest.ts'
import { PACKED_FROM, unpackDataset } from '../../src/model/packedDataset.ts'
import { numberQuoteFiles } from '../../src/model/quoteFiles.ts'
import { generateDataset } from '../scale/generateDataset.ts'

const shipped = JSON.parse(readFileSync('public/data/dataset.json', 'utf8')) as Dataset

describe('formatPacked(dataset)', () => {
  const dataset = generateDataset(shipped, PACKED_FROM)
  const files = formatPacked(dataset)

  it('makes nothing of a dataset that is as small as it can be read whole', () => {
    expect(formatPacked(generateDataset(shipped, PACKED_FROM - 1))).toEqual([])
  })

  it('holds every fact with its quote, each file of quotes known by its hash', async () => {
    const [packed, ...quoteFiles] = files
    expect(packed?.name).toBe('dataset.columns')
    const bytes = packed !== undefined && 'bytes' in packed ? packed.bytes : new Uint8Array()
    const unpacked = await unpackDataset(bytes, SCHEMA_VERSION)
    if (!('dataset' in unpacked)) throw new Error('another schema')
    expect(quoteFiles.map(({ name }) => name)).toEqual(
      unpacked.quotes.map((_, number) => `quotes/${number}.json`),
    )
    expect(quoteFiles.map((file) => hashOf(contentOf(file)))).toEqual(unpacked.quotes)
    const quotes = quoteFiles.map((file) => JSON.parse(String(contentOf(file))) as Quotes)
    const numbers = numberQuoteFiles(unpacked.dataset.facts)
    const whole = unpacked.dataset.facts.map((fact) => ({
      ...fact,
      quote: quotes[numbers.get(fact.document) ?? -1]?.[fact.id],
    }))
    expect(JSON.stringify(whole)).toBe(JSON.stringify(dataset.facts))
  })

  it('stands in the manifest in the place of `dataset.json`, which the page then never loads', () => {
    const written = withManifest([{ name: 'dataset.json', text: '{}' }, ...files], dataset)
    const text = written.at(-1)
    const manifest = parseManifest(JSON.parse(String(text === undefined ? '' : contentOf(text))))
    expect(Object.keys(manifest?.files ?? {})).toEqual(['dataset.columns', 'documentHashes.json'])
    expect(datasetFile(manifest)).toBe('dataset.columns')
  })
})
