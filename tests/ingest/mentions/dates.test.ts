import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/model/dataset.ts'
import { findDates } from '../../../src/ingest/mentions/dates.ts'

/** Sentence of a document of 2024-03-14; `span|from..to|role` of each date, `role` left out where it is `in`. */
const READ: [Language, string, ...string[]][] = [
  ['en', 'From March 9 to 10, the fair was held.', 'March 9 to 10|2024-03-09..2024-03-10'],
  ['de', 'Sie tagten vom 9. bis 10. März.', '9. bis 10. März|2024-03-09..2024-03-10'],
  ['zh', '展会3月9日至10日举行。', '3月9日至10日|2024-03-09..2024-03-10'],
]

export function readDates(
  text: string,
  language: Language,
  published: string | null,
  year: number | null = null,
) {
  return findDates(text, language, { published, year }).map(
    ({ start, end, from, to, role }) =>
      `${text.slice(start, end)}|${from}${to === null ? '' : `..${to}`}${role === 'in' ? '' : `|${role}`}`,
  )
}

describe('findDates(text, language, context)', () => {
  it.each(READ)('reads %s: %s', (language, text, ...dates) => {
    expect(readDates(text, language, '2024-03-14')).toEqual(dates)
  })
})
