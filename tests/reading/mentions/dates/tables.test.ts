import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../../src/model/dataset.ts'
import { findDates } from '../../../../src/reading/mentions/dates.ts'
import { readTable } from '../readTable.ts'

/** Rows of `published | text => dates`, where `-` is no publication. */
describe.each(LANGUAGES)('findDates(text, "%s", { published }) over its table', (language) => {
  test.each(readTable(`dates.${language}.txt`))('%s', (row, expected) => {
    const [published = '-', text = ''] = row.split(' | ')
    const context = { published: published === '-' ? null : published, year: null }
    const found = findDates(text, language, context).map(({ from, to, role }) => {
      const date = to === null ? String(from) : `${from}..${to}`
      return role === 'in' ? date : `${date} ${role}`
    })
    expect(found).toEqual(expected)
  })
})
