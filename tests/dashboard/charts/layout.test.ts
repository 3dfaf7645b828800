import { describe, expect, test } from 'vitest'
import { layOutRows, rowHeight, rowMiddle } from '../../../src/dashboard/charts/rowLayout.ts'
import { runLength, squareLefts, squareStep } from '../../../src/dashboard/charts/squares.ts'
import { estimatedWidth } from '../../../src/dashboard/textWidth.ts'
import { namedYears, yearScale } from '../../../src/dashboard/charts/yearScale.ts'

const texts = (label: string, period = '2022', below = '') => ({
  label,
  period,
  value: '+52.59 %',
  below,
})

describe('layOutRows(rows, width)', () => {
  const cases: [string, string, string, number, 'inline' | 'stacked'][] = [
    ['a short label in a wide panel', 'Gansu', '2022', 412, 'inline'],
    [
      'a long period in a narrow panel',
      'Inner Mongolia – Mongolia',
      'Jan–Aug 2022',
      332,
      'stacked',
    ],
    ['Chinese in a narrow panel', '内蒙古 – 蒙古', '2022年', 332, 'inline'],
  ]
  test.each(cases)('%s', (_name, label, period, width, type) => {
    expect(layOutRows([texts(label, period)], width).type).toBe(type)
  })
  test('keeps every part inside the width', () => {
    for (const width of [272, 320, 358, 412]) {
      const { plotLeft, plotWidth } = layOutRows([texts('Guangzhou', 'Jan–May 2023')], width)
      expect(plotWidth).toBeGreaterThan(60)
      expect(plotLeft + plotWidth).toBeLessThanOrEqual(width)
    }
  })
})

describe('rowHeight(texts, layout, least)', () => {
  const inline = layOutRows([texts('Gansu')], 412)
  test('is 25 on one line, 38 with an amount beneath, 44 for a finger', () => {
    expect(rowHeight(texts('Gansu'), inline, 0)).toBe(25)
    expect(rowHeight(texts('Gansu', '2022', 'CNY 1 billion'), inline, 0)).toBe(38)
    expect(rowHeight(texts('Gansu'), inline, 44)).toBe(44)
  })
  test('has its drawing beside the number', () => {
    expect(rowMiddle(texts('Gansu'), inline, 44)).toBe(22)
    expect(rowMiddle(texts('Gansu', '2022', 'CNY 1 billion'), inline, 0)).toBe(12)
  })
})

describe('squares', () => {
  test('runLength(squares) leaves a gap after each ten but the last', () => {
    expect([1, 10, 11, 20, 21].map(runLength)).toEqual([1, 10, 11.5, 20.5, 22])
  })
  test('squareStep(runs) is 11.8 at most and small enough for the run with least room', () => {
    expect(squareStep([{ count: 4, room: 200 }])).toBe(11.8)
    expect(
      squareStep([
        { count: 4, room: 200 },
        { count: 20, room: 205 },
      ]),
    ).toBe(10)
  })
  test('squareStep(runs) is not narrowed by bars', () => {
    expect(
      squareStep([
        { count: 400, room: 10 },
        { count: null, room: 50 },
      ]),
    ).toBe(11.8)
  })
  test('squareLefts(squares, step) jumps after ten', () => {
    expect(squareLefts(12, 10).slice(8)).toEqual([80, 90, 105, 115])
  })
})

test('estimatedWidth(text, size) counts 汉字 as full squares', () => {
  expect(estimatedWidth('甘肃', 13)).toBe(26)
  expect(estimatedWidth('Gansu', 13)).toBeLessThan(60)
})

describe('years on the strip', () => {
  const bounds = { first: 1980, last: 2025 }
  test('yearScale(bounds, width) goes from edge to edge', () => {
    const { band, leftOf } = yearScale(bounds, 484)
    expect(band).toBe(10)
    expect([leftOf(1980), leftOf(2026)]).toEqual([12, 472])
  })
  test('namedYears(bounds, band, least) names as many as have room', () => {
    expect(namedYears(bounds, 10, 44)).toEqual([
      1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025,
    ])
    expect(namedYears(bounds, 4, 44)).toEqual([1980, 2000, 2020])
  })
})
