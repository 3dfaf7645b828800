import { describe, expect, it } from 'vitest'
import {
  createQuoteFinder,
  nearestSentence,
  wholeSentences,
} from '../../../src/reading/review/findQuote.ts'
import { makeDocument } from './reviewedDocument.ts'

describe('createQuoteFinder(text)(quote)', () => {
  it.each([
    ['letter by letter', 'Trade grew in May.', 'grew in May', ['grew in May']],
    [
      'white space folded',
      'Trade\n  grew\u00a0in May.',
      'Trade grew in',
      ['Trade\n  grew\u00a0in'],
    ],
    ['marks folded', 'They said: “it’s »done«”.', `"it's "done""`, ['“it’s »done«”']],
    [
      'no space between Chinese characters',
      '双方签署\n协议。',
      '双方 签署协议',
      ['双方签署\n协议'],
    ],
    ['a space between Latin words', 'new port', 'newport', []],
    ['capitals are letters', 'Trade grew.', 'trade grew', []],
    ['each place once', 'so so so', 'so', ['so', 'so', 'so']],
    ['ends of the quote trimmed', 'Trade grew.', ' grew \n', ['grew']],
    ['an empty quote', 'Trade grew.', ' ', []],
  ])('%s', (_name, text, quote, found) => {
    const spans = createQuoteFinder(text)(quote)
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(found)
  })
})

const TEXT = 'Tea is sold. Trade grew by 5.2 percent in May. Ties are old. The end.'

describe('wholeSentences(document, span)', () => {
  it.each([
    ['5.2 percent', 'Trade grew by 5.2 percent in May.'],
    ['in May. Ties', 'Trade grew by 5.2 percent in May. Ties are old.'],
    ['Tea is sold.', 'Tea is sold.'],
    ['end', 'The end.'],
  ])('“%s” stands in “%s”', (part, whole) => {
    const start = TEXT.indexOf(part)
    const span = wholeSentences(makeDocument(TEXT), { start, end: start + part.length })
    expect(TEXT.slice(span.start, span.end)).toBe(whole)
  })
})

it('nearestSentence(document, quote) is the sentence that comes nearest', () => {
  const document = makeDocument(TEXT)
  expect(nearestSentence(document, 'Trade grew by 52 percent')).toBe(
    'Trade grew by 5.2 percent in May.',
  )
  expect(nearestSentence(document, 'xyz')).toBeNull()
})
