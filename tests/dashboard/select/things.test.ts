import { describe, expect, it } from 'vitest'
import { countUncertain, selectFacts } from '../../../src/dashboard/select/facts.ts'
import { selectOptions } from '../../../src/dashboard/select/options.ts'
import { letPickedSpeak } from '../../../src/dashboard/select/evidence.ts'
import { selectSummary } from '../../../src/dashboard/select/summary.ts'
import {
  alsoSaidBy,
  differsFrom,
  documentsOf,
  documentsSaying,
  selectThings,
} from '../../../src/dashboard/select/things.ts'
import { selectEmptiness } from '../../../src/dashboard/select/wayOut.ts'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { document, smallAtlas } from '../smallAtlas.ts'

const { fact } = makeFacts()
const pair = { china: 'CN-GD', partner: 'BY' }
const fullest = fact('tie', { ...pair, document: 'b', from: '1992-05' })
const vague = fact('tie', { ...pair, document: 'a', uncertain: true })
const third = fact('tie', { ...pair, document: 'c', from: '1992' })
const rival = fact('tie', { ...pair, document: 'd', from: '1994' })
const alone = fact('tie', { china: 'CN-GS', partner: 'DE', document: 'a', uncertain: true })
const facts = [vague, alone, fullest, third, rival]
const atlas = smallAtlas(facts, [document('c', { language: 'zh' })], {
  corroborating: [[fullest.id, third.id, vague.id]],
  conflicting: [[fullest.id, rival.id]],
})

describe('selectThings(atlas, facts)', () => {
  it('has what several documents say once, told by the fullest, in the order that was', () => {
    expect(selectThings(atlas, facts)).toEqual([alone, fullest, rival])
  })

  it('lets the fullest of those that are left speak', () => {
    expect(selectThings(atlas, [vague, alone, third])).toEqual([alone, third])
    expect(selectThings(atlas, [vague])).toEqual([vague])
    expect(selectThings(atlas, [])).toEqual([])
  })
})

it('alsoSaidBy(atlas, fact) is what other documents say of it, whichever is asked', () => {
  expect(alsoSaidBy(atlas, fullest)).toEqual([third, vague])
  expect(alsoSaidBy(atlas, vague)).toEqual([fullest, third])
  expect(alsoSaidBy(atlas, alone)).toEqual([])
})

it('differsFrom(atlas, fact) is told of every fact that says the same', () => {
  expect(differsFrom(atlas, fullest)).toEqual([rival])
  expect(differsFrom(atlas, vague)).toEqual([rival])
  expect(differsFrom(atlas, rival)).toEqual([fullest])
  expect(differsFrom(atlas, alone)).toEqual([])
})

it('documentsSaying(atlas, facts) counts those that repeat what another says', () => {
  expect([...documentsSaying(atlas, [fullest, rival])].sort()).toEqual(['a', 'b', 'c', 'd'])
})

it('documentsOf(facts) counts those of the facts given and no other', () => {
  expect([...documentsOf([fullest, rival, fullest])].sort()).toEqual(['b', 'd'])
})

it('letPickedSpeak(atlas, facts, picked) puts the picked fact in the place of its thing', () => {
  const cards = [alone, fullest, rival]
  expect(letPickedSpeak(atlas, cards, third)).toEqual([alone, third, rival])
  expect(letPickedSpeak(atlas, cards, rival)).toBe(cards)
  expect(letPickedSpeak(atlas, cards, undefined)).toBe(cards)
})

describe('uncertain facts', () => {
  it('are hidden until asked for', () => {
    expect(selectFacts(atlas, EMPTY_VIEW)).toEqual([fullest, third, rival])
    expect(selectFacts(atlas, { ...EMPTY_VIEW, uncertain: true })).toEqual(facts)
  })

  it('are counted where no document says the same for certain', () => {
    expect(countUncertain(atlas, EMPTY_VIEW)).toBe(1)
    expect(countUncertain(atlas, { ...EMPTY_VIEW, uncertain: true })).toBe(1)
    expect(countUncertain(atlas, { ...EMPTY_VIEW, partners: ['BY'] })).toBe(0)
  })

  it('are a way out of a view that hides all there is', () => {
    expect(selectEmptiness(atlas, { ...EMPTY_VIEW, partners: ['DE'] })).toEqual({
      type: 'filtered',
      waysOut: [
        { hindrances: ['partner'], change: { partners: [] }, facts: 2 },
        { hindrances: ['uncertain'], change: { uncertain: true }, facts: 1 },
      ],
    })
  })
})

function summaryOf(view: View) {
  const said = selectFacts(atlas, view)
  return selectSummary(atlas, said, selectThings(atlas, said))
}

it('every count of a filter and of the summary counts what several documents say once', () => {
  const view = { ...EMPTY_VIEW, uncertain: true }
  const options = selectOptions(atlas, view)
  expect(options.kinds.find(({ value }) => value === 'tie')?.facts).toBe(3)
  expect(options.partners.map(({ value, facts }) => [value, facts])).toEqual([
    ['BY', 2],
    ['DE', 1],
  ])
  // One in May 1992, and one in 1994; the vague one says the same as the first.
  expect(options.years.filter(({ facts }) => facts > 0)).toEqual([
    { year: 1992, facts: 1 },
    { year: 1994, facts: 1 },
  ])
  expect(summaryOf(view)).toMatchObject({
    facts: 3,
    saidBySeveral: 1,
    documents: 4,
    provinces: [
      { code: 'CN-GD', facts: 2 },
      { code: 'CN-GS', facts: 1 },
    ],
  })
})

it('the summary counts no document that a filter hides', () => {
  expect(summaryOf(EMPTY_VIEW)).toMatchObject({ facts: 2, saidBySeveral: 1, documents: 3 })
  const chinese = { ...EMPTY_VIEW, written: ['zh'] satisfies View['written'] }
  expect(summaryOf(chinese)).toMatchObject({ facts: 1, saidBySeveral: 0, documents: 1 })
})
