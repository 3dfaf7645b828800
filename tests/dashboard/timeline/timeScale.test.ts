import { describe, expect, it } from 'vitest'
import { ticksOf, timeScale } from '../../../src/dashboard/timeline/timeScale.ts'

const starts = (...years: [number, number][]) => new Map(years)

describe('timeScale(bounds, startsByYear, width)', () => {
  it('gives every year the same room where facts are spread', () => {
    const scale = timeScale({ first: 2011, last: 2020 }, starts([2011, 5], [2020, 5]), 500)
    expect([2011, 2011.5, 2021].map(scale.xOf)).toEqual([0, 25, 500])
    expect(scale.knee).toBeNull()
  })

  it('draws early years five times narrower where few facts go far back', () => {
    const scale = timeScale(
      { first: 1970, last: 2024 },
      starts([1970, 1], [2012, 30], [2023, 40]),
      840,
    )
    expect(scale.knee).toBe(2010)
    expect(scale.xOf(2011) - scale.xOf(2010)).toBeCloseTo(scale.band)
    expect(scale.xOf(1971) - scale.xOf(1970)).toBeCloseTo(scale.band / 5)
    expect(scale.xOf(1970)).toBeCloseTo(0)
    expect(scale.xOf(2025)).toBeCloseTo(840)
  })

  it('leaves years alike where the early ones hold many facts', () => {
    const spread = starts([1970, 20], [1990, 20], [2010, 20], [2024, 20])
    expect(timeScale({ first: 1970, last: 2024 }, spread, 840).knee).toBeNull()
  })

  it.each([1970, 1999, 2009, 2010, 2018, 2024])('finds the year %i at its own place', (year) => {
    const scale = timeScale({ first: 1970, last: 2024 }, starts([1970, 1], [2012, 30]), 840)
    expect(scale.yearAt(scale.xOf(year + 0.5))).toBe(year)
  })

  it('knows no year beyond its ends', () => {
    const scale = timeScale({ first: 2011, last: 2020 }, starts(), 500)
    expect([scale.yearAt(-80), scale.yearAt(900)]).toEqual([2011, 2020])
  })
})

describe('ticksOf(scale, least)', () => {
  const names = (first: number, last: number, width: number) =>
    ticksOf(timeScale({ first, last }, starts(), width), 44).map(
      ({ year, month }) => year ?? `-${month}`,
    )

  it('names each year where there is room, else every second, fifth or tenth', () => {
    expect(names(2018, 2021, 200)).toEqual([2018, 2019, 2020, 2021])
    expect(names(2017, 2023, 200)).toEqual([2018, 2020, 2022])
    expect(names(2001, 2020, 200)).toEqual([2005, 2010, 2015, 2020])
  })

  it('names months within a year that has room for them', () => {
    expect(names(2021, 2021, 1000)).toEqual([
      2021,
      ...Array.from({ length: 11 }, (_, at) => `-${at + 2}`),
    ])
    expect(names(2021, 2022, 400)).toEqual([2021, '-4', '-7', '-10', 2022, '-4', '-7', '-10'])
  })
})
