import { describe, expect, it } from 'vitest'
import { extentOf } from '../../../src/dashboard/select/timeExtent.ts'

describe('extentOf(fact)', () => {
  it.each([
    ['2021', null, 2021, 2022, 'year', false],
    ['2021-07', null, 2021.5, 2021 + 7 / 12, 'month', false],
    ['2021-01-01', null, 2021, 2021 + 1 / (12 * 31), 'day', false],
    ['2024-02-29', null, 2024 + 1 / 12 + 28 / (12 * 29), 2024 + 2 / 12, 'day', false],
    ['2016-01', '2016-06', 2016, 2016.5, 'month', true],
    ['2007', '2022', 2007, 2023, 'year', true],
    [
      '2021-03-04',
      '2021-03-04',
      2021 + 2 / 12 + 3 / (12 * 31),
      2021 + 2 / 12 + 4 / (12 * 31),
      'day',
      false,
    ],
    [null, '2020', 2020, 2021, 'year', false],
  ] as const)('is the time that %s to %s can mean', (from, to, start, end, precision, isRange) => {
    const extent = extentOf({ from, to })
    expect(extent).toMatchObject({ precision, isRange })
    expect(extent?.start).toBeCloseTo(start, 10)
    expect(extent?.end).toBeCloseTo(end, 10)
  })

  it('is null without a date', () => {
    expect(extentOf({ from: null, to: null })).toBeNull()
  })
})
