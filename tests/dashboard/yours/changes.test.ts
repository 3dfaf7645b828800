import { describe, expect, it } from 'vitest'
import {
  changeAtLine,
  correction,
  reviewFile,
  withChange,
  withoutFact,
  type Change,
} from '../../../src/dashboard/yours/changes.ts'
import { parseReviews } from '../../../src/reading/review/parseReviews.ts'
import { makeFacts } from '../charts/factory.ts'
import { PLACES } from '../smallAtlas.ts'

const fact = makeFacts().fact('trade')
const SIGNED = { why: '', date: '2026-01-31' }
const confirm: Change = { ...SIGNED, action: 'confirm', fact }
const reject: Change = { ...SIGNED, action: 'reject', fact }
const add: Change = {
  ...SIGNED,
  action: 'add',
  fields: { kind: 'tie', tie: 'park', china: 'CN-GD', partner: 'BY', quote: 'A park was opened.' },
}

describe('withChange(changes, change)', () => {
  it('keeps one change of a fact, the last', () => {
    expect(withChange([confirm], reject)).toEqual([reject])
    expect(withChange([confirm], add)).toEqual([confirm, add])
    expect(withoutFact([confirm, add], fact.id)).toEqual([add])
  })
})

describe('correction(changes, read, set, signed)', () => {
  it('joins what was set before and what is set now', () => {
    const first = correction([], fact, { china: 'CN-SD' }, SIGNED)
    const second = correction(first, fact, { partner: 'DE' }, SIGNED)
    expect(second).toMatchObject([{ action: 'correct', set: { china: 'CN-SD', partner: 'DE' } }])
  })

  it('is none when every value is again what was read', () => {
    const first = correction([], fact, { china: 'CN-SD' }, SIGNED)
    expect(correction(first, fact, { china: fact.china }, SIGNED)).toEqual([])
  })
})

describe('reviewFile(changes, by)', () => {
  const changes = [...correction([], fact, { china: 'CN-SD' }, SIGNED), add]
  const places = new Map(PLACES.map((place) => [place.code, place]))

  it('is a review file that ingest reads, one review a change', () => {
    const { entries, problems } = parseReviews(reviewFile(changes, 'A reader'), places)
    expect(problems).toEqual([])
    expect(entries.map(({ action, by }) => [action, by])).toEqual([
      ['correct', 'A reader'],
      ['add', 'A reader'],
    ])
    expect(reviewFile([])).toBe('')
  })

  it('tells by the line which change is meant', () => {
    const { entries } = parseReviews(reviewFile(changes), places)
    expect(entries.map(({ line }) => changeAtLine(changes, line))).toEqual(changes)
    expect(changeAtLine(changes, 99)).toBeNull()
  })
})
