import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { datasetSchema } from '../../src/model/datasetSchema.ts'
import { KINDS, type Fact } from '../../src/model/fact.ts'
import { generateDataset } from './generateDataset.ts'

const sample = datasetSchema.parse(JSON.parse(readFileSync('public/data/dataset.json', 'utf8')))
const COUNT = 5000
const made = generateDataset(sample, COUNT)

const shares = (facts: readonly Fact[], keyOf: (fact: Fact) => string) => {
  const counts = new Map<string, number>()
  for (const fact of facts) counts.set(keyOf(fact), (counts.get(keyOf(fact)) ?? 0) + 1)
  return new Map([...counts].map(([key, count]) => [key, count / facts.length]))
}

describe('generateDataset(sample, count, seed)', () => {
  it.each([1, 7, 397, COUNT])(
    'makes a valid dataset of %i facts, a fifth as many documents',
    (count) => {
      const dataset = generateDataset(sample, count)
      expect(datasetSchema.parse(dataset)).toEqual(dataset)
      expect(dataset.facts).toHaveLength(count)
      expect(dataset.documents).toHaveLength(Math.max(1, Math.round(count / 5)))
    },
  )

  it('makes the same for the same seed, and another for another', () => {
    expect(generateDataset(sample, 100, 7)).toEqual(generateDataset(sample, 100, 7))
    expect(generateDataset(sample, 100, 7)).not.toEqual(generateDataset(sample, 100, 8))
  })

  it('gives every fact and statement an id of its own, and every fact its document', () => {
    expect(new Set(made.facts.map(({ id }) => id)).size).toBe(COUNT)
    const documents = new Map(made.documents.map((document) => [document.id, document]))
    for (const { id, facts, uncertain } of documents.values()) {
      const own = made.facts.filter(({ document }) => document === id)
      expect([own.length, own.filter((fact) => fact.uncertain).length]).toEqual([facts, uncertain])
    }
    for (const { statement, document } of made.facts) {
      const said = made.facts.filter((fact) => fact.statement === statement)
      expect(said.every((fact) => fact.document === document)).toBe(true)
      if (said.length > 40) break
    }
  })

  it('has kinds about as often as the sample', () => {
    const [wanted, found] = [sample, made].map(({ facts }) => shares(facts, ({ kind }) => kind))
    for (const kind of KINDS) {
      expect(Math.abs((found?.get(kind) ?? 0) - (wanted?.get(kind) ?? 0))).toBeLessThan(0.08)
    }
  })

  it('names cities only where the sample has them, and pairs that it does not have', () => {
    const cities = new Set(sample.facts.map(({ china, chinaPlace }) => `${china}/${chinaPlace}`))
    for (const { china, chinaPlace } of made.facts) {
      if (chinaPlace !== null) expect(cities).toContain(`${china}/${chinaPlace}`)
    }
    const pairs = (facts: readonly Fact[]) =>
      shares(facts, ({ china, partner }) => `${china} ${partner}`)
    expect(pairs(made.facts).size).toBeGreaterThan(3 * pairs(sample.facts).size)
  })

  it('links facts of different documents, each in one group at most', () => {
    const documentOf = new Map(made.facts.map(({ id, document }) => [id, document]))
    expect(made.links.corroborating.length).toBeGreaterThan(0)
    for (const group of made.links.corroborating) {
      expect(new Set(group.map((id) => documentOf.get(id))).size).toBe(group.length)
    }
    const grouped = made.links.corroborating.flat()
    expect(new Set(grouped).size).toBe(grouped.length)
  })
})
