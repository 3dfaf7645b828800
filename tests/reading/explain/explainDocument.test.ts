import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { explainDocument } from '../../../src/reading/explain/explainDocument.ts'
import { loadGazetteer } from '../../../src/reading/gazetteer.ts'
import { nameFacts } from '../../../src/reading/nameFacts.ts'
import { extractFacts } from '../../../src/reading/pipeline.ts'
import { readDocument } from '../../../src/reading/read/document.ts'
import { readGeo } from '../../../src/ingest/geoTables.ts'
import { explain } from './explain.ts'

const SEEDS = join(import.meta.dirname, '../../../seeds')
const gazetteer = loadGazetteer(readGeo)
const codes = new Set(gazetteer.places.map(({ code }) => code))
const documents = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => {
    const result = readDocument(name, readFileSync(join(SEEDS, name)))
    return result.type === 'read' ? [result.value] : []
  })

describe('explainDocument(document, gazetteer, codes)', () => {
  it('gives the facts that extractFacts gives', () => {
    expect(documents.length).toBeGreaterThan(50)
    for (const document of documents) {
      const { facts } = explainDocument(document, gazetteer, codes)
      expect(facts).toEqual(nameFacts(document, extractFacts(document, gazetteer), codes))
    }
  })

  it('names for each dropped fact its refiner and a fact that is there', () => {
    for (const document of documents) {
      const { facts, dropped } = explainDocument(document, gazetteer, codes)
      const ids = new Set(facts.map(({ id }) => id))
      for (const { instead, refiner, reason } of dropped) {
        expect(instead === null || ids.has(instead), document.id).toBe(true)
        expect([refiner, reason]).not.toContain('')
      }
    }
  })

  it('calls no sentence nearly what it is', () => {
    for (const document of documents) {
      const { facts, nearly } = explainDocument(document, gazetteer, codes)
      for (const near of nearly) {
        const same = facts.filter(
          (fact) =>
            fact.kind === near.kind &&
            (fact.kind !== 'tie' || fact.tie === near.tie) &&
            fact.start < near.end &&
            near.start < fact.end,
        )
        expect(same, `${document.id} ${near.start}`).toEqual([])
        expect(near.has.length, `${document.id} ${near.start}`).toBeGreaterThan(0)
        expect(near.stops.length, `${document.id} ${near.start}`).toBeGreaterThan(0)
      }
    }
  })

  it('says which fact stands for one that a refiner took back', () => {
    const { facts, dropped } = explain(
      'Hunan and Kenya signed 12 agreements on tea in May 2021. The 12 agreements were signed by Hunan and Kenya in Changsha.',
      { language: 'en' },
    )
    const signing = facts.find(({ kind }) => kind === 'signing')
    expect(signing).toMatchObject({ china: 'CN-HN', partner: 'KE', count: 12 })
    expect(dropped).toContainEqual(
      expect.objectContaining({ kind: 'signing', refiner: 'mergeTwins', instead: signing?.id }),
    )
  })
})
