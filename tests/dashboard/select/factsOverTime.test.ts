import { describe, expect, test } from 'vitest'
import {
  selectFactsOverTime,
  undatedAmong,
  yearBounds,
} from '../../../src/dashboard/select/factsOverTime.ts'
import { selectFacts } from '../../../src/dashboard/select/facts.ts'
import { EMPTY_VIEW } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { smallAtlas } from '../smallAtlas.ts'

const { fact } = makeFacts()

test('selectFactsOverTime(facts) counts by year and kind, years without a fact too', () => {
  const { columns, most } = selectFactsOverTime([
    fact('trade', { from: '2019' }),
    fact('signing', { from: '2021-03-02' }),
    fact('signing', { from: '2021' }),
    fact('tie', { from: '2021-05' }),
  ])
  expect(columns.map(({ year, total }) => [year, total])).toEqual([
    [2019, 1],
    [2020, 0],
    [2021, 3],
  ])
  expect(columns[2]?.counts.signing).toBe(2)
  expect(columns[2]?.counts.trade).toBe(0)
  expect(most).toBe(3)
})

test('selectFactsOverTime(facts) puts a range into its first year only, and says how far it goes', () => {
  const { columns } = selectFactsOverTime([
    fact('signing', { from: '2007', to: '2022' }),
    fact('tie', { from: '2007', to: '2009' }),
  ])
  expect(columns.filter(({ total }) => total > 0)).toMatchObject([
    { year: 2007, total: 2, until: 2022 },
  ])
  expect(columns.at(-1)?.year).toBe(2022)
})

test('selectFactsOverTime(facts) keeps undated facts at the side', () => {
  const undated = fact('figure')
  const facts = [undated, fact('tie', { from: '2020' })]
  const time = selectFactsOverTime(facts)
  expect(time.undated).toMatchObject({ total: 1, counts: { figure: 1, tie: 0 } })
  expect(undatedAmong(facts)).toEqual([undated])
  expect(time.most).toBe(1)
})

test('selectFactsOverTime(facts, bounds) has the years of the bounds, whatever the facts', () => {
  const { columns } = selectFactsOverTime([fact('tie', { from: '2020' })], {
    first: 2018,
    last: 2021,
  })
  expect(columns.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021])
})

test('selectFactsOverTime(facts) is the same of a selector’s list, which it counts by columns', () => {
  const atlas = smallAtlas([
    fact('trade', { from: '2019' }),
    fact('tie', { from: '2021', to: '2023' }),
    fact('figure'),
  ])
  const chosen = selectFacts(atlas, EMPTY_VIEW)
  expect(selectFactsOverTime(chosen)).toEqual(selectFactsOverTime([...chosen]))
  expect(selectFactsOverTime(chosen).undated.total).toBe(1)
})

test('selectFactsOverTime([]) is empty', () => {
  expect(selectFactsOverTime([])).toMatchObject({ columns: [], undated: { total: 0 }, most: 0 })
})

describe('yearBounds(facts)', () => {
  test('is null where none is dated', () => {
    expect(yearBounds([fact('tie')])).toBeNull()
  })
  test('reaches to the end of the longest range', () => {
    expect(
      yearBounds([fact('tie', { from: '2015-02' }), fact('trade', { from: '1999', to: '2023' })]),
    ).toEqual({ first: 1999, last: 2023 })
  })
})
