import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { YearMarks } from '../../../src/dashboard/charts/YearMarks.tsx'
import { BARS_HEIGHT, BARS_TOP, yearScale } from '../../../src/dashboard/charts/yearScale.ts'
import { selectFactsOverTime } from '../../../src/dashboard/select/factsOverTime.ts'
import type { Fact } from '../../../src/model/fact.ts'
import { makeFacts } from './factory.ts'
import { expectSilence } from './renderChart.tsx'

const { fact } = makeFacts()
const tie = (from: string) => fact('tie', { from })
const event = (from: string) => fact('event', { from })

expectSilence()

/** What is drawn of the facts on an axis from the first to the last year. */
function drawn(facts: Fact[], first: number, last: number, width: number) {
  const time = selectFactsOverTime(facts, { first, last })
  const bounds = { from: first, to: last }
  const chosen = { from: first, to: 2020 }
  const { container } = render(<YearMarks {...{ time, bounds, width, chosen }} />)
  const number = (element: Element, name: string) => Number(element.getAttribute(name))
  return {
    marks: [...container.querySelectorAll('rect')].map((mark) => ({
      x: number(mark, 'x'),
      y: number(mark, 'y'),
      width: number(mark, 'width'),
      height: number(mark, 'height'),
      isFaint: number(mark, 'opacity') < 1,
    })),
    years: [...container.querySelectorAll('text')].map((name) => ({
      year: name.textContent,
      x: number(name, 'x'),
    })),
  }
}

describe('YearMarks', () => {
  const two = [tie('2003'), tie('2003-05'), event('2003'), event('2021')]
  it.each<
    [string, Fact[], [first: number, last: number, width: number], [number, number, number][]]
  >([
    // 40 px a year, of which 3.2 stay free on each side; 46 px for as many facts as the fullest year has.
    ['one fact', [tie('2001')], [2000, 2009, 424], [[55.2, 2, 45.5]]],
    [
      'two kinds in a year, from the axis upwards',
      two,
      [2000, 2024, 1024],
      [
        [135.2, BARS_HEIGHT - (46 / 3) * 2, (46 / 3) * 2 - 0.5],
        [135.2, BARS_TOP, 46 / 3 - 0.5],
        [855.2, BARS_HEIGHT - 46 / 3, 46 / 3 - 0.5],
      ],
    ],
    // 4 px a year: half a px stays free on each side.
    ['a narrow year', [tie('1990')], [1980, 2029, 224], [[52.5, 2, 45.5]]],
    ['no fact', [], [2000, 2009, 424], []],
  ])('draws %s', (_, facts, [first, last, width], expected) => {
    const { marks } = drawn(facts, first, last, width)
    expect(marks).toHaveLength(expected.length)
    for (const [index, [x, y, height]] of expected.entries()) {
      expect(marks[index]?.x).toBeCloseTo(x)
      expect(marks[index]?.y).toBeCloseTo(y)
      expect(marks[index]?.height).toBeCloseTo(height)
    }
  })

  it('keeps each mark within its year, and makes those of other years faint', () => {
    const { band, leftOf } = yearScale({ first: 2000, last: 2024 }, 1024)
    const { marks } = drawn(two, 2000, 2024, 1024)
    for (const [index, year] of [2003, 2003, 2021].entries()) {
      const { x = 0, width = 0, isFaint } = marks[index] ?? {}
      expect(x).toBeGreaterThan(leftOf(year))
      expect(x + width).toBeLessThan(leftOf(year) + band)
      expect(x + width / 2).toBeCloseTo(leftOf(year) + band / 2)
      expect(isFaint).toBe(year > 2020)
    }
  })

  it.each<[number, number, number, [string, number][]]>([
    [
      2000,
      2003,
      424,
      [
        ['2000', 62],
        ['2001', 162],
        ['2002', 262],
        ['2003', 362],
      ],
    ],
    [
      1998,
      2012,
      174,
      [
        ['2000', 37],
        ['2005', 87],
        ['2010', 137],
      ],
    ],
  ])('names years from %i to %i at %i px below their middles', (first, last, width, named) => {
    expect(drawn([], first, last, width).years).toEqual(named.map(([year, x]) => ({ year, x })))
  })
})
