import { addDays, isWholeDay, weekdayOf, type Point } from './point.ts'
import { firstOf, stated, type FormMatch, type Reading } from './reading.ts'
import type { DateUnit } from './words.ts'

/** A day, week, month or year before or after the publication: "last month", 明年. */
export function readShift({ form, value, unit, published }: FormMatch): Reading | null {
  const shift = form.shift ?? firstOf(value, 'rel', 'relday', 'relmonth', 'relweek')
  if (shift === null || unit === undefined) return null
  return counted(shift, unit, published, { month: value('month'), day: value('day') })
}

/** The last such day up to the publication, the next one where the text speaks of the future. */
export function readWeekday({ value, published, tense }: FormMatch): Reading | null {
  const weekday = value('weekday')
  if (weekday === null) return null
  const rel = value('rel')
  if (!isWholeDay(published)) return counted(0, 'day', null)
  const week = value('relweek')
  if (week !== null) return counted(week * 7 + weekday - weekdayOf(published), 'day', published)
  const back = (weekdayOf(published) - weekday + 7) % 7
  const isToCome = rel === 0 ? tense() !== 'past' : rel === null && tense() === 'future'
  if (rel === 1 || isToCome) return counted(back === 0 ? 7 : 7 - back, 'day', published)
  return counted(rel === -1 && back === 0 ? -7 : 0 - back, 'day', published)
}

/** "Two years ago", 30年来. */
export function readAgo({ form, value, unit, published }: FormMatch): Reading | null {
  const count = form.count ?? value('count')
  if (count === null || unit === undefined) return null
  const read = counted(-count * (form.part ?? 1), unit, published)
  return read && { ...read, role: 'ago' }
}

/** The years up to the publication; null without one, since a stretch of time alone is no date. */
export function readPast({ form, value, published }: FormMatch): Reading | null {
  const years = (form.count ?? value('count') ?? 0) * (form.part ?? 1)
  if (published?.year == null || years < 2) return null
  const at = (year: number) => ({ year, month: null, day: null })
  return { ...stated(at(published.year - years), at(published.year)), year: 'published' }
}

/** The year that an anniversary counts back to. */
export function readAnniversary({ value, published }: FormMatch): Reading | null {
  const years = firstOf(value, 'ordinal', 'ordinalword', 'count')
  if (years === null || years < 1) return null
  const read = counted(-years, 'year', published)
  return read && { ...read, role: 'anniversary' }
}

/** The publication moved by so many units, to the precision of the unit; without a publication a date with no year. */
function counted(
  shift: number,
  unit: DateUnit,
  published: Point | null,
  inYear: { month: number | null; day: number | null } = { month: null, day: null },
): Reading | null {
  const nowhere = { year: null, ...inYear }
  const at = (from: Point): Reading => ({
    ...stated(from),
    year: from.year === null ? 'none' : 'published',
  })
  if (published?.year == null) return at(nowhere)
  if (unit === 'year') return at({ year: published.year + shift, ...inYear })
  if (published.month === null) return at({ ...nowhere, year: null })
  if (unit === 'month') {
    const months = published.year * 12 + published.month - 1 + shift
    return at({ year: Math.floor(months / 12), month: (months % 12) + 1, day: inYear.day })
  }
  if (!isWholeDay(published)) {
    return shift === 0 && unit === 'week' ? at({ ...published, day: null }) : at(nowhere)
  }
  const day = addDays(published, unit === 'week' ? shift * 7 : shift)
  return at(unit === 'week' ? { ...day, day: null } : day)
}
