import type { TradeFlow } from '../../model/fact.ts'
import { groupBy, partiesKey, type Parties, type Some } from './parties.ts'
import type { GrowthMark } from './growthMark.ts'

export interface GrowthPoint {
  mark: GrowthMark
  /** The period's year; a part of a year stands before or after the middle of it. */
  year: number
  /** First, last, highest and lowest point carry their number. */
  isLabelled: boolean
}

/** Two or more periods of one pair, flow and product, each against the year before; ascending. */
export interface GrowthSeries {
  key: string
  parties: Parties
  flow: TradeFlow
  product: string | null
  points: GrowthPoint[]
}

/** The marks that make series; the others are in none. */
export function seriesOf(marks: readonly GrowthMark[]): GrowthSeries[] {
  const dated = marks.filter(({ from }) => from !== null)
  return groupBy(dated, ({ parties, flow, product }) =>
    [partiesKey(parties), flow, product].join(' '),
  )
    .filter((group) => new Set(group.map(({ from, to }) => `${from} ${to}`)).size > 1)
    .map((group) => {
      const [{ key, parties, flow, product }] = group
      const labelled = labelledOf(group)
      const points = group.map((mark) => ({
        mark,
        year: yearOf(mark),
        isLabelled: labelled.has(mark),
      }))
      return { key, parties, flow, product, points }
    })
}

function labelledOf(marks: Some<GrowthMark>): Set<GrowthMark | undefined> {
  const highest = marks.reduce((a, b) => (b.growthPct > a.growthPct ? b : a))
  const lowest = marks.reduce((a, b) => (b.growthPct < a.growthPct ? b : a))
  return new Set([marks[0], marks.at(-1), highest, lowest])
}

/** `2021` is 2021; `2021-01` to `2021-06` has its middle a quarter of a year before that of 2021. */
function yearOf({ from, to }: GrowthMark): number {
  const [year = 0, firstMonth] = (from ?? '').split('-').map(Number)
  if (firstMonth === undefined) return year
  const [lastYear = year, lastMonth = firstMonth] = (to ?? from ?? '').split('-').map(Number)
  const months = [firstMonth - 1, (lastYear - year) * 12 + lastMonth]
  return year + months.reduce((sum, month) => sum + month / 24, 0) - 0.5
}
