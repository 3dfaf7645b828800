import type { DateMention, Span } from '../mention.ts'

/** A date as far as it is stated; what is left out is null. */
export interface Point {
  year: number | null
  /** 1 to 12. */
  month: number | null
  day: number | null
}

/** A date of the text before its year is settled. */
export interface StatedDate extends Span {
  from: Point
  to: Point | null
  /** Where the year comes from; null while it is still open. */
  year: DateMention['year'] | null
  role: DateMention['role']
  /** The year is counted from the year last spoken of: -1 for "the previous year". */
  told: number | null
}

/** The date of an ISO 8601 text of any precision: `2022-09` has no day. */
export function parsePoint(iso: string | null): Point | null {
  const match = iso === null ? null : /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(iso)
  if (match === null) return null
  const [, year, month, day] = match
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null }
}

/** ISO 8601 at the precision of the point, or null where the year is missing. */
export function formatPoint({ year, month, day }: Point): string | null {
  if (year === null) return null
  const two = (part: number) => String(part).padStart(2, '0')
  if (month === null) return String(year)
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}

/** Days of a month; of February without a year 29. */
function daysInMonth(year: number | null, month: number): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}

/** False for the 31st of June. */
export function isOnCalendar({ year, month, day }: Point): boolean {
  if (month !== null && (month < 1 || month > 12)) return false
  return day === null || (day >= 1 && day <= (month === null ? 31 : daysInMonth(year, month)))
}

/** The day so many days later. */
export function addDays(point: Point & { year: number; month: number; day: number }, days: number) {
  const date = new Date(Date.UTC(point.year, point.month - 1, point.day + days))
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  }
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(point: Point & { year: number; month: number; day: number }): number {
  return new Date(Date.UTC(point.year, point.month - 1, point.day)).getUTCDay() || 7
}

/** True of a point that is known to the day. */
export function isWholeDay(
  point: Point | null,
): point is { year: number; month: number; day: number } {
  return point !== null && point.year !== null && point.month !== null && point.day !== null
}

/** Orders points by time; what is left out comes first. */
export function comparePoints(a: Point, b: Point): number {
  return (
    (a.year ?? 0) - (b.year ?? 0) || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0)
  )
}
