/** From a moment to another, in years: the first of July 2021 begins at 2021.5. */
export interface Extent {
  start: number
  end: number
  /** The finest part of a date that is stated; a range has that of its ends. */
  precision: 'year' | 'month' | 'day'
  /** The document states both ends. */
  isRange: boolean
}

/** The time that a date can mean: all of a year, a month or a day, or from the start of one to the end of another. Null without a date. */
export function extentOf({ from, to }: { from: string | null; to: string | null }): Extent | null {
  const first = from ?? to
  if (first === null) return null
  const last = to ?? first
  const start = startOf(first)
  return {
    start,
    end: Math.max(endOf(first), endOf(last)),
    precision: PRECISIONS[first.length] ?? 'day',
    isRange: first !== last,
  }
}

/** By the length of the ISO text. */
const PRECISIONS: Record<number, Extent['precision']> = { 4: 'year', 7: 'month', 10: 'day' }

/** Months are twelve equal parts of a year, days equal parts of their month: so that a month begins where its line is drawn. */
function startOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return year + (month - 1) / 12 + (day - 1) / (12 * daysIn(year, month))
}

function endOf(iso: string): number {
  const [year = 0, month, day] = iso.split('-').map(Number)
  if (month === undefined) return year + 1
  if (day === undefined) return year + month / 12
  return year + (month - 1) / 12 + day / (12 * daysIn(year, month))
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
