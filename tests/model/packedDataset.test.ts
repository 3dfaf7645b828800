import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SCHEMA_VERSION, type Dataset } from '../../src/model/dataset.ts'
import { packDataset, unpackDataset } from '../../src/model/packedDataset.ts'
import { generateDataset } from '../scale/generateDataset.ts'

const shipped = JSON.parse(readFileSync('public/data/dataset.json', 'utf8')) as Dataset
const HASHES = ['1f', '2e']

const withoutQuotes = (dataset: Dataset): Dataset => ({
  ...dataset,
  facts: dataset.facts.map((fact) => ({ ...fact, quote: '' })),
})

describe('unpackDataset(packDataset(dataset, quotes))', () => {
  it.each<[string, Dataset]>([
    ['the shipped one', shipped],
    ['one of 3,000 facts, more values than a byte counts', generateDataset(shipped, 3_000)],
    ['one with nothing in it', { ...shipped, facts: [], documents: [], reviews: [] }],
    [
      'one whose ids are no ids, with signs of every script',
      {
        ...shipped,
        facts: shipped.facts.slice(0, 3).map((fact) => ({ ...fact, id: 'näh 𝄞 茶', document: '' })),
      },
    ],
  ])('gives %s back but for the quotes, letter by letter', async (_name, dataset) => {
    const unpacked = await unpackDataset(packDataset(dataset, HASHES), SCHEMA_VERSION)
    expect(unpacked).toHaveProperty('quotes', HASHES)
    const found = 'dataset' in unpacked ? unpacked.dataset : null
    expect(JSON.stringify(found)).toBe(JSON.stringify(withoutQuotes(dataset)))
  })

  it('gives the same bytes for the same dataset', () => {
    expect(packDataset(shipped, HASHES)).toEqual(packDataset(structuredClone(shipped), HASHES))
  })

  it('gives nothing but the version of another schema', async () => {
    const other = packDataset({ ...shipped, schemaVersion: 3 as never }, [])
    expect(await unpackDataset(other, SCHEMA_VERSION)).toEqual({ schemaVersion: 3 })
  })

  it('throws wherever the file is cut off', async () => {
    const few = { ...shipped, facts: shipped.facts.slice(0, 20) }
    const bytes = packDataset(few, HASHES)
    for (let length = 0; length < bytes.length; length += Math.ceil(bytes.length / 50)) {
      await expect(unpackDataset(bytes.slice(0, length), SCHEMA_VERSION)).rejects.toThrow()
    }
  })
})
