import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../src/reading/gazetteer.ts'
import { extractFacts } from '../../src/reading/pipeline.ts'
import { readDocument, readText } from '../../src/reading/read/document.ts'
import type { SourceDocument } from '../../src/reading/read/source.ts'
import { factSchema } from '../../src/model/factSchema.ts'
import { listGold } from '../gold/corpus.ts'

const ROOT = join(import.meta.dirname, '../..')
const gazetteer = loadGazetteer((name) => readFileSync(join(ROOT, 'seeds/geo', name), 'utf8'))
const codes = new Set(gazetteer.places.map(({ code }) => code))

const valueOf = (result: ReturnType<typeof readText>): SourceDocument => {
  if (result.type === 'refused') throw new Error(JSON.stringify(result.refusals))
  return result.value
}
const readings = (['docs', 'seeds', 'leaveout'] as const).flatMap(listGold).map(({ file }) => {
  const document = valueOf(readDocument(file, readFileSync(file)))
  return { document, facts: extractFacts(document, gazetteer) }
})
const everyFact = readings.flatMap(({ document, facts }) =>
  facts.map((fact) => ({ document, fact, where: `${document.id} ${fact.rule} “${fact.quote}”` })),
)

describe('every fact that extractFacts(document, gazetteer) reads', () => {
  it('is one of the model', () => {
    for (const { document, fact, where } of everyFact) {
      const named = {
        ...fact,
        id: '0'.repeat(12),
        statement: '0'.repeat(12),
        document: document.id,
        uncertain: false,
        reviewed: null,
      }
      expect(factSchema.safeParse(named).error?.issues ?? [], where).toEqual([])
    }
  })

  it('is between places that the dataset knows', () => {
    for (const { fact, where } of everyFact) {
      expect(codes.has(fact.china), where).toBe(true)
      expect(codes.has(fact.partner), where).toBe(true)
    }
  })

  it('is quoted verbatim and from what is read', () => {
    for (const { document, fact, where } of everyFact) {
      expect(document.text.slice(fact.start, fact.end), where).toBe(fact.quote)
      expect(fact.quote, where).toBe(fact.quote.trim())
      const unread = document.blocks.filter(
        ({ type, start, end }) =>
          (type === 'furniture' || type === 'caption') && start < fact.end && end > fact.start,
      )
      expect(unread, where).toEqual([])
    }
  })

  it('ends no earlier than it begins', () => {
    for (const { fact, where } of everyFact)
      if (fact.to !== null) {
        expect(fact.from, where).not.toBeNull()
        expect(fact.to.slice(0, 4) >= (fact.from ?? '').slice(0, 4), where).toBe(true)
      }
  })

  it('states an amount and its currency together', () => {
    for (const { fact, where } of everyFact)
      if ('amount' in fact) expect(fact.amount === null, where).toBe(fact.currency === null)
  })

  it('has numbers where its kind needs one', () => {
    for (const { fact, where } of everyFact)
      switch (fact.kind) {
        case 'trade':
          expect(fact.amount ?? fact.growthPct, where).not.toBeNull()
          break
        case 'investment':
          expect(fact.amount ?? fact.growthPct ?? fact.count, where).not.toBeNull()
          break
        case 'figure':
          expect(fact.value ?? fact.growthPct, where).not.toBeNull()
      }
  })

  it('is told once', () => {
    for (const { document, facts } of readings) {
      const told = facts.map((fact) => JSON.stringify({ ...fact, rule: null, confidence: null }))
      expect(new Set(told).size, document.id).toBe(told.length)
    }
  })
})

it('extractFacts(document, gazetteer) reads the same facts again', () => {
  for (const { document, facts } of readings.slice(0, 12))
    expect(extractFacts(structuredClone(document), gazetteer)).toEqual(facts)
})

describe('extractFacts(document, gazetteer) takes time that grows with the length', () => {
  const sentence =
    'In 2021 trade between Guangdong and Belarus rose by 12.5 percent to 3 billion yuan. '
  it.each([
    ['sentences', sentence],
    ['one sentence of places', 'Guangdong, Belarus, Minsk, Zhejiang, Germany, '],
    ['places without a full stop', 'Guangzhou Minsk '],
    ['digits', '1'],
    ['numbers', '12,345.6 '],
    ['brackets', '('],
    ['Chinese places', '广东白俄罗斯'],
    ['Chinese numerals', '一百二十亿'],
    ['German compounds', 'Städtepartnerschaftsvereinbarung '],
    ['quotation marks', '“'],
    ['lines', 'Guangdong\n\n'],
  ])('%s', (_, piece) => {
    const timeOf = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length))
      const before = process.cpuUsage()
      const document = valueOf(readText('long', `Trade of 2021.\n\n${text}`, 'txt'))
      extractFacts(document, gazetteer)
      // Of the processor, in ms: a busy machine makes no difference.
      return process.cpuUsage(before).user / 1000
    }
    timeOf(2_000)
    const [short, long] = [timeOf(20_000), timeOf(80_000)]
    // Four times the text: four times the time, with room for chance; sixteen times would be quadratic.
    expect(long).toBeLessThan(Math.max(8 * short, 1_500))
  })
})
