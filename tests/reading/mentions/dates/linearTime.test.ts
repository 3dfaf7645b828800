import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../../src/model/dataset.ts'
import { findDates } from '../../../../src/reading/mentions/dates.ts'

/** Pieces that, repeated, send a careless pattern back and forth. */
const PIECES = [
  '1',
  '2021',
  '2021-',
  '2021 to ',
  '3月',
  '9日至',
  '年',
  'March ',
  'March, ',
  'since the ',
  'in March and ',
  'the first of the ',
  '(((',
  '    ',
  'last year the previous year ',
  '1. bis 2. ',
  'im Vergleich zu ',
  '二〇',
]

/** Milliseconds of processor time, the least of three runs. */
function timeOf(text: string, language: Language): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage().user
    findDates(text, language, { published: '2024-03-14', year: null })
    return (process.cpuUsage().user - before) / 1000
  })
  return Math.min(...runs)
}

describe('findDates(text, language, context) takes time in proportion to its text', () => {
  it.each(PIECES)('of "%s" again and again', { timeout: 60_000 }, (piece) => {
    for (const language of LANGUAGES) {
      const repeat = (length: number) => piece.repeat(Math.ceil(length / piece.length))
      timeOf(repeat(2_500), language)
      const short = timeOf(repeat(10_000), language)
      const long = timeOf(repeat(40_000), language)
      // Four times the text; quadratic time would be sixteen times as long.
      expect(long, language).toBeLessThan(9 * Math.max(short, 20))
    }
  })
})
