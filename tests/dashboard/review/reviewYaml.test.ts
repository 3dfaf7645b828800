import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { additionYaml, reviewYaml, type Report } from '../../../src/dashboard/review/reviewYaml.ts'
import { parseReviews } from '../../../src/reading/review/parseReviews.ts'
import { makeFacts } from '../charts/factory.ts'
import { PLACES } from '../smallAtlas.ts'

const places = new Map(PLACES.map((place) => [place.code, place]))
const { fact } = makeFacts()
const REPORT: Report = { action: 'confirm', set: {}, why: '', by: '', date: '2026-01-31' }

/** The one review that ingest reads in a text. */
function readBack(text: string) {
  const { entries, problems } = parseReviews(text, places)
  expect(problems).toEqual([])
  expect(entries).toHaveLength(1)
  const [entry] = entries
  if (entry === undefined || entry.action === 'add') throw new Error(`no review in ${text}`)
  const set = entry.action === 'correct' ? entry.set : new Map<string, { value: unknown }>()
  return {
    action: entry.action,
    id: entry.target.id,
    quote: entry.target.quote,
    why: entry.why,
    by: entry.by,
    date: entry.date,
    set: Object.fromEntries([...set].map(([field, { value }]) => [field, value])),
  }
}

describe('reviewYaml(fact, report)', () => {
  it.each<[string, Report]>([
    ['a confirmation', REPORT],
    [
      'a rejection with its reason',
      { ...REPORT, action: 'reject', why: 'Called off: "later" # no', by: 'A reader' },
    ],
    [
      'a number and a currency',
      { ...REPORT, action: 'correct', set: { amount: 500000000, currency: 'CNY' } },
    ],
    [
      'places',
      { ...REPORT, action: 'correct', set: { china: 'CN-GD', chinaPlace: "Lu'an", partner: 'DE' } },
    ],
    [
      'a value taken away',
      { ...REPORT, action: 'correct', set: { growthPct: null, from: '2022-09' } },
    ],
    ['sectors', { ...REPORT, action: 'correct', set: { sectors: ['food', 'new-energy'] } }],
    ['no sector', { ...REPORT, action: 'correct', set: { sectors: [] } }],
    ['a year', { ...REPORT, action: 'correct', set: { from: '2022' } }],
  ])('is read by ingest as it was meant: %s', (_, report) => {
    const tea = fact('trade', { quote: 'Trade: “tea” grew #1 by 5 %.' })
    expect(readBack(reviewYaml(tea, report))).toEqual({
      action: report.action,
      id: tea.id,
      quote: tea.quote,
      why: report.why === '' ? null : report.why,
      by: report.by === '' ? null : report.by,
      date: report.date,
      set: report.set,
    })
  })

  it('names long sentences by their beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 130, maxLength: 200 }), (text) => {
        const quote = `Tea ${text.replace(/\s+/gu, ' ').trim()}`
        const meant = readBack(reviewYaml(fact('tie', { quote }), REPORT)).quote
        expect(quote.startsWith(meant ?? '?')).toBe(true)
        expect(meant?.length).toBeGreaterThan(2)
      }),
      { numRuns: 50 },
    )
  })
})

describe('additionYaml(fields, signed)', () => {
  it('is read by ingest as it was said', () => {
    const fields = { kind: 'trade', china: 'CN-GD', partner: 'BY', flow: 'total', growthPct: 52.59 }
    const quote = 'He said: “yes” # and\nleft.'
    const { entries, problems } = parseReviews(
      additionYaml({ ...fields, quote }, { why: 'missed', by: '', date: '2026-01-31' }),
      places,
    )
    expect(problems).toEqual([])
    const [entry] = entries
    if (entry?.action !== 'add') throw new Error('no addition')
    expect(
      Object.fromEntries([...entry.fields].map(([field, { value }]) => [field, value])),
    ).toEqual({ ...fields, quote })
    expect(entry).toMatchObject({ why: 'missed', by: null, date: '2026-01-31' })
  })
})
