import { expect, it } from 'vitest'
import type { GoldFact } from './agreement.ts'
import { formatDifference, formatScore } from './report.ts'
import { score, type Gold } from './score.ts'

const tie = (partner: string, from: string | null = null): GoldFact => ({
  kind: 'tie',
  china: 'CN-GD',
  chinaPlace: null,
  partner,
  partnerPlace: null,
  from,
  to: null,
  tie: 'sister',
  approx: 'exact',
  sectors: [],
  quote: `Guangdong and ${partner} are friends.`,
})

const figure = (partner: string, value: number): GoldFact => ({
  ...tie(partner),
  kind: 'figure',
  value,
  unit: 'trains',
  growthPct: null,
  label: 'trains',
})

const gold: Gold[] = [
  {
    document: 'a',
    language: 'en',
    published: null,
    facts: [tie('BY', '2021'), tie('RU'), figure('BY', 7)],
  },
  { document: 'b', language: 'zh', published: null, facts: [] },
]
const found = new Map([
  ['a', [tie('BY'), tie('BY', '2021'), figure('BY', 8)]],
  ['b', [tie('DE')]],
  ['c', [tie('FR')]],
])

it('score(golds, found) counts each record once and leaves documents without gold out', () => {
  const { rows } = score(gold, found)
  expect(rows.get('core')).toMatchObject({ gold: 2, found: 3, matched: 1, recall: 50, f1: 40 })
  expect(rows.get('figure')).toMatchObject({ gold: 1, found: 1, matched: 0, f1: 0 })
  expect(rows.get('pairs')).toMatchObject({ gold: 2, found: 2, matched: 1 })
  expect(rows.get('core zh')).toMatchObject({ gold: 0, found: 1, precision: 0, recall: null })
  expect(rows.has('core de')).toBe(false)
})

it('score(golds, found) matches the record with most fields alike', () => {
  const result = score(gold, found)
  expect(result.fieldsRight).toBe(100)
  expect(result.allFieldsRight).toBe(100)
  expect(result.inEmptyDocuments).toBe(1)
})

it('score(golds, found) names what is missed, what is spurious and what is told differently', () => {
  const told = score(gold, new Map([['a', [tie('BY', '2020')]]])).differences
  expect(told.map(({ type, fact }) => [type, fact.kind, fact.partner])).toEqual([
    ['missed', 'tie', 'RU'],
    ['missed', 'figure', 'BY'],
    ['fields', 'tie', 'BY'],
  ])
  expect(told.map(formatDifference).at(-1)).toBe(
    'differs  a tie CN-GD > BY  from: "2021", found "2020"\n         “Guangdong and BY are friends.”',
  )
})

it('formatScore(title, score) prints a row a kind and language', () => {
  const text = formatScore('docs', score(gold, found))
  expect(text).toMatch(/^ {2}core en +2 +2 +1 +50\.0 +50\.0 +50\.0$/mu)
  expect(text).toContain('found in documents without facts: 1')
})
