import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readGeo } from '../../src/ingest/geoTables.ts'
import { LANGUAGES } from '../../src/model/dataset.ts'
import { loadGazetteer, placeEntries } from '../../src/reading/gazetteer.ts'
import { readSentences } from '../../src/reading/mentions/readSentences.ts'
import { splitSentences } from '../../src/reading/mentions/sentences.ts'
import { nameFacts } from '../../src/reading/nameFacts.ts'
import { traceFacts } from '../../src/reading/pipeline.ts'
import { readText } from '../../src/reading/read/document.ts'
import type { SourceDocument } from '../../src/reading/read/source.ts'
import { runs } from '../sound/runs.ts'
import { anyText, isWhole } from './arbitraryText.ts'

const gazetteer = loadGazetteer(readGeo)
const codes = new Set(placeEntries(gazetteer).map(({ code }) => code))

/** Reading takes its time on a machine that others use. */
const PATIENCE = { timeout: 3_600_000 }

/** Documents of any text, in their own language or said to be in another. */
const anyDocument = fc
  .tuple(anyText, fc.option(fc.constantFrom(...LANGUAGES)), fc.constantFrom('txt', 'html'))
  .map(([text, language, format]) => {
    const result = readText(
      'tea',
      text,
      format as 'txt' | 'html',
      language === null ? {} : { language },
    )
    return result.type === 'read' ? result.value : null
  })
  .filter((document): document is SourceDocument => document !== null)

describe('splitSentences(text, language)', () => {
  it('gives trimmed spans in order, without overlap, with all letters and digits in them', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...LANGUAGES),
        fc.nat({ max: 99 }),
        (text, language, offset) => {
          const spans = splitSentences(text, language)
          let last = 0
          for (const { start, end } of spans) {
            expect(text.slice(last, start)).not.toMatch(/[\p{L}\p{N}]/u)
            expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su)
            last = end
          }
          expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u)
          expect(splitSentences(text, language, offset)).toEqual(
            spans.map(({ start, end }) => ({ start: start + offset, end: end + offset })),
          )
        },
      ),
      runs(300),
    )
  })
})

describe('readSentences(document, gazetteer)', () => {
  it('has every mention in its sentence, in order, over letters that are there', PATIENCE, () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        for (const sentence of readSentences(document, gazetteer)) {
          const { start, end, text, mentions } = sentence
          expect(text).toHaveLength(end - start)
          let last = start
          for (const mention of mentions) {
            expect(mention.start).toBeGreaterThanOrEqual(last)
            expect(mention.end).toBeLessThanOrEqual(end)
            const said = document.text.slice(mention.start, mention.end)
            expect(said.trim()).not.toBe('')
            // Half a character would be no text.
            expect(isWhole(said) || !isWhole(text)).toBe(true)
            last = mention.start
          }
        }
      }),
      runs(80),
    )
  })
})

describe('traceFacts(document, gazetteer)', () => {
  it('quotes what stands in the text, whatever the text', PATIENCE, () => {
    let quoted = 0
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { facts } = traceFacts(document, gazetteer)
        // Throws where a quote is not verbatim or a fact is not of the model.
        const named = nameFacts(document, facts, codes)
        for (const { start, end, quote } of named) {
          expect(document.text.slice(start, end)).toBe(quote)
          expect(quote.trim()).not.toBe('')
          expect(isWhole(quote) || !isWhole(document.text)).toBe(true)
        }
        expect(new Set(named.map(({ id }) => id)).size).toBe(named.length)
        quoted += named.length
      }),
      runs(80),
    )
    // The texts are strange, and yet say something.
    expect(quoted).toBeGreaterThan(40)
  })

  it('reads the same twice, whatever it read between', PATIENCE, () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (document, between) => {
        const first = traceFacts({ ...document }, gazetteer).facts
        traceFacts(between, gazetteer)
        expect(traceFacts({ ...document }, gazetteer).facts).toEqual(first)
      }),
      runs(20),
    )
  })
})
