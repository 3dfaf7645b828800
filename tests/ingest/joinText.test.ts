import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinText, listPieces, objectPieces } from '../../src/ingest/joinText.ts'
import { runs } from '../sound/runs.ts'

const textOf = (pieces: Iterable<string>) => Buffer.from(joinText(pieces)).toString()

describe('joinText(...sources)', () => {
  it('gives the bytes of the pieces, however many and long they are', () => {
    const pieces = Array.from({ length: 2_300 }, (_, at) => `${at} 丝线 𝕊 ${'x'.repeat(1_000)}\n`)
    expect(textOf(pieces)).toBe(pieces.join(''))
    expect(textOf([])).toBe('')
    expect(joinText(['a', 'b'], ['c'])).toEqual(joinText(['abc']))
  })
})

describe('listPieces(list) and objectPieces(object)', () => {
  it('make the text of JSON.stringify', () => {
    const lists = fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())))
    fc.assert(
      fc.property(lists, (object) => {
        expect(textOf(objectPieces(object))).toBe(JSON.stringify(object))
        expect(textOf(listPieces(Object.values(object)))).toBe(
          JSON.stringify(Object.values(object)),
        )
      }),
      runs(200),
    )
  })
})
