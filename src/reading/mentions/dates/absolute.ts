import { comparePoints, isOnCalendar, type Point, type StatedDate } from './point.ts'
import { firstOf, stated, type FormMatch, type Reading } from './reading.ts'

/** A year, month or day, or a range of them; null for a day that no calendar has, or a range that runs backwards. */
export function readDay(match: FormMatch): Reading | null {
  const { form, value } = match
  const year = readYear(match)
  const month = firstOf(value, 'month', 'fullmonth', 'mm', 'isomonth')
  const from: Point = {
    year: year.year,
    month,
    day: firstOf(value, 'day', 'dd', 'nthday', 'spelledday'),
  }
  const to = readEnd(from, value)
  if (form.couple && !followsOn(from, to)) return null
  if (!isOnCalendar(from)) return null
  if (to !== null && (!isOnCalendar(to) || comparePoints(from, to) >= 0)) return null
  return { ...stated(from, to), year: year.source }
}

/** The second half of a range, with what it shares with the first; null for a single date. */
function readEnd(from: Point, value: FormMatch['value']): Point | null {
  const [year, month, day] = [value('year2'), value('month2'), value('day2')]
  if (year !== null) return { year, month, day }
  const short = value('yy')
  if (short !== null && from.year !== null) {
    const century = from.year - (from.year % 100)
    return { year: short > from.year % 100 ? century + short : null, month: null, day: null }
  }
  if (month === null && day === null) return null
  const to = { year: from.year, month: month ?? from.month, day: day }
  // "November to February": the second lies in the next year.
  const isNextYear = to.month !== null && from.month !== null && to.month < from.month
  return isNextYear && to.year !== null ? { ...to, year: to.year + 1 } : to
}

/** The day or the month after. */
function followsOn(from: Point, to: Point | null): boolean {
  if (to === null) return false
  if (from.day !== null) return to.month === from.month && to.day === from.day + 1
  return from.month !== null && to.month === from.month + 1
}

/** Months counted from the start of a year, or a half or quarter of it. */
export function readStretch(match: FormMatch): Reading | null {
  const { form, value } = match
  const year = readYear(match)
  const part = form.part ?? 1
  const count = form.count ?? value('count')
  const nth = form.nth ?? firstOf(value, 'nth', 'nthdigit', 'half', 'quarter', 'romanquarter')
  if (form.fromEnd) {
    const first = 13 - (count ?? 1) * part
    if (first < 1) return null
    const from = { year: year.year, month: first, day: null }
    const to = first === 12 ? null : { ...from, month: 12 }
    return { ...stated(from, to), year: year.source }
  }
  // "The seven months to July".
  const month = value('month')
  const last = month ?? (count ?? value('quarter2') ?? nth ?? 0) * part
  const first =
    count === null ? ((nth ?? 0) - 1) * part + 1 : month === null ? 1 : month - count + 1
  if (first < -10 || (first < 1 && month === null) || last > 12) return null
  const before = { year: year.year === null ? null : year.year - 1, month: first + 12, day: null }
  const from = first < 1 ? before : { year: year.year, month: first, day: null }
  const to = last === first ? null : { year: year.year, month: last, day: null }
  return { ...stated(from, to), year: year.source }
}

/** A year in words, or counted from the publication ("last year"); `rel` alone is null without a publication. */
function readYear({ value, published }: FormMatch): {
  year: number | null
  source: StatedDate['year']
} {
  const stated = value('year')
  if (stated !== null) return { year: stated, source: 'stated' }
  const short = value('shortyear')
  if (short !== null) return { year: 2000 + short, source: 'stated' }
  const shift = value('rel')
  if (shift === null) return { year: null, source: null }
  if (published?.year == null) return { year: null, source: 'none' }
  return { year: published.year + shift, source: 'published' }
}
