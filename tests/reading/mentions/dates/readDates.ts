import type { Language } from '../../../../src/model/dataset.ts'
import { findDates, type DateContext } from '../../../../src/reading/mentions/dates.ts'

/** The dates of a sentence as lines: `March 9 to 10 = 2022-03-09..2022-03-10`, then the role where it is not `in`. */
export function readDates(text: string, language: Language, context: DateContext): string[] {
  return findDates(text, language, context).map(({ start, end, from, to, role }) => {
    const date = to === null ? String(from) : `${from}..${to}`
    return `${text.slice(start, end)} = ${date}${role === 'in' ? '' : ` ${role}`}`
  })
}

/** Publication, sentence, its dates. */
export type DateRow = [published: string | null, text: string, ...dates: string[]]
