import { describe, expect, it } from 'vitest'
import { numberQuoteFiles, splitQuotes } from '../../src/model/quoteFiles.ts'
import { makeFacts } from '../dashboard/charts/factory.ts'

const { trade } = makeFacts()
const factsOf = (counts: readonly [document: string, facts: number][]) =>
  counts.flatMap(([document, facts]) =>
    Array.from({ length: facts }, (_, at) => trade({ document, quote: `${document} ${at}` })),
  )

describe('numberQuoteFiles(facts)', () => {
  it.each<[string, [string, number][], [string, number][]]>([
    ['nothing', [], []],
    [
      'a few documents in one file',
      [
        ['a', 40],
        ['b', 59],
      ],
      [
        ['a', 0],
        ['b', 0],
      ],
    ],
    [
      'the next document in another once a file has its hundred',
      [
        ['a', 60],
        ['b', 40],
        ['c', 1],
      ],
      [
        ['a', 0],
        ['b', 0],
        ['c', 1],
      ],
    ],
    [
      'a document whole, however long',
      [
        ['a', 99],
        ['b', 300],
        ['c', 1],
      ],
      [
        ['a', 0],
        ['b', 0],
        ['c', 1],
      ],
    ],
    [
      'a document once that comes in pieces',
      [
        ['a', 60],
        ['b', 1],
        ['a', 60],
      ],
      [
        ['a', 0],
        ['b', 1],
      ],
    ],
  ])('puts %s', (_name, counts, numbers) => {
    expect([...numberQuoteFiles(factsOf(counts))]).toEqual(numbers)
  })
})

describe('splitQuotes(facts)', () => {
  it('has every quote once, in the file of its document', () => {
    const facts = factsOf([
      ['a', 70],
      ['b', 70],
      ['a', 1],
      ['c', 120],
      ['d', 3],
    ])
    const files = splitQuotes(facts)
    const numbers = numberQuoteFiles(facts)
    expect(files).toHaveLength(3)
    expect(files.reduce((sum, file) => sum + Object.keys(file).length, 0)).toBe(facts.length)
    for (const { id, document, quote } of facts) {
      expect(files[numbers.get(document) ?? -1]?.[id]).toBe(quote)
    }
  })
})
