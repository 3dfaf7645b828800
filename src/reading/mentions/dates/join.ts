import type { DateGrammar } from './grammar.ts'
import { comparePoints, type Point, type StatedDate } from './point.ts'

/** Two dates with a connective between them become one range: "Aug 27 - Sept 2", "between 1987 and 2018". */
export function joinRanges(
  text: string,
  dates: readonly StatedDate[],
  grammar: DateGrammar,
): StatedDate[] {
  const joined: StatedDate[] = []
  for (const date of dates) {
    const before = joined.at(-1)
    const range = before && isRange(text, before, date, grammar) ? rangeOf(before, date) : null
    if (range === null) joined.push(date)
    else joined[joined.length - 1] = range
  }
  return joined
}

function isRange(text: string, from: StatedDate, to: StatedDate, grammar: DateGrammar): boolean {
  if (from.to !== null || to.to !== null || from.role !== 'in' || to.role !== 'in') return false
  if (to.start - from.end > 24) return false
  const gap = text.slice(from.end, to.start)
  if (grammar.range.test(gap)) return true
  return grammar.between.gap.test(gap) && grammar.between.stands(text, from.start, from.end)
}

/** Null where the second cannot follow on the first. */
function rangeOf(first: StatedDate, second: StatedDate): StatedDate | null {
  const [from, to] = [first.from, second.from]
  const precision = (point: Point) => (point.day !== null ? 3 : point.month !== null ? 2 : 1)
  if (precision(from) !== precision(to)) return null
  const start = { ...from, year: from.year ?? to.year }
  const end = { ...to, year: to.year ?? from.year }
  if (comparePoints({ ...start, year: null }, { ...end, year: null }) > 0) {
    // Over the turn of the year: "December 28 to January 3, 2024".
    if (from.year === null && start.year !== null) start.year -= 1
    else if (to.year === null && end.year !== null) end.year += 1
  }
  const order = comparePoints(start, end)
  if (order === 0 || (start.year !== null && order > 0)) return null
  const year =
    first.year === 'stated' || second.year === 'stated' ? 'stated' : (first.year ?? second.year)
  return { ...first, end: second.end, from: start, to: end, year }
}
