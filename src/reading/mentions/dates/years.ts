import type { DateContext } from '../dates.ts'
import type { DateMention } from '../mention.ts'
import type { DateGrammar } from './grammar.ts'
import {
  addDays,
  comparePoints,
  isOnCalendar,
  isWholeDay,
  parsePoint,
  type Point,
  type StatedDate,
} from './point.ts'
import { findTense, type Tense } from './tense.ts'

/** Gives every date that leaves its year out the year of its list, of the opening of the sentence, of the month named before
 *  it, of the publication, of the text before or of any date of the sentence, in this order; a date with no year anywhere
 *  keeps none. */
export function settleYears(
  text: string,
  dates: readonly StatedDate[],
  grammar: DateGrammar,
  context: DateContext,
): StatedDate[] {
  const published = parsePoint(context.published)
  const topic = topicYear(text, dates[0], grammar)
  const listed = listYears(text, dates, grammar)
  // Last of all: "On May 3 to 5 the 2019 Tea Forum was held".
  const named = dates.find(({ year, role }) => year === 'stated' && role === 'in')
  let told: StatedDate | null = null
  return dates.map((date, index) => {
    const settled = settle(date, listed[index] ?? null)
    if (settled.role !== 'base' && settled.from.year !== null) told = settled
    return settled
  })

  function settle(date: StatedDate, yearOfList: number | null): StatedDate {
    if (date.role === 'anniversary') return celebrated(date, dates, published)
    if (date.told !== null) return fromTold(date, date.told, told, published, context)
    if (date.year !== null) return date
    const whole = withMonth(date, published, told, context)
    if (yearOfList !== null) return withYear(whole, yearOfList, 'stated')
    if (topic !== null && topic.start < date.start) return withYear(whole, topic.year, 'stated')
    const next = yearAfter(told, whole, published)
    if (next !== null) return withYear(whole, next, 'stated')
    if (published?.year != null && whole.from.month !== null) {
      const tense = date.role === 'since' ? 'past' : findTense(text, date, grammar)
      return withYear(whole, closestYear(whole, published, tense), 'published')
    }
    if (told?.from.year != null) return withYear(whole, told.from.year, told.year)
    const before = contextYear(whole, context)
    if (before !== null) return withYear(whole, before, 'context')
    return withYear(whole, named?.from.year ?? null, 'stated')
  }
}

/** "In 2018 they celebrated the 40th anniversary" counts back from 2018, a year after what is celebrated. */
function celebrated(
  date: StatedDate,
  dates: readonly StatedDate[],
  published: Point | null,
): StatedDate {
  const years = dates.filter(({ role, from }) => role === 'in' && from.year !== null)
  const year = years[0]?.from.year
  if (years.length !== 1 || year == null || published?.year == null || date.from.year === null)
    return date
  const age = published.year - date.from.year
  const since = published.year - year
  return since > 0 && since < age ? withYear(date, date.from.year - since, 'stated') : date
}

/** A day is of the year of the date before it: "In 2021 trade grew" says nothing of "on March 9". */
function contextYear({ from }: StatedDate, context: DateContext): number | null {
  if (from.day === null || context.dated === undefined) return context.year
  return parsePoint(context.dated)?.year ?? null
}

/** "The previous year": counted from the year last spoken of, in the sentence or before it, else from the publication. */
function fromTold(
  date: StatedDate,
  shift: number,
  told: StatedDate | null,
  published: Point | null,
  context: DateContext,
): StatedDate {
  if (told?.from.year != null) return withYear(date, told.from.year + shift, told.year)
  if (context.year !== null) return withYear(date, context.year + shift, 'context')
  // Without a year spoken of, "the previous year" can only be that before the publication.
  const isNear = shift === 0 || shift === -1
  const year = isNear && published?.year != null ? published.year + shift : null
  return withYear(date, year, 'published')
}

/** The year of a month that follows on a month with its year: "opened in November 2013 and was extended in February". */
function yearAfter(
  told: StatedDate | null,
  date: StatedDate,
  published: Point | null,
): number | null {
  const { year, month } = told?.from ?? {}
  if (told?.year !== 'stated' || year == null || month == null || date.from.month === null)
    return null
  const next = date.from.month < month ? year + 1 : year
  const isToCome = published !== null && comparePoints({ ...date.from, year: next }, published) > 0
  return isToCome ? null : next
}

function withYear(
  date: StatedDate,
  year: number | null,
  source: DateMention['year'] | null,
): StatedDate {
  if (year === null) return { ...date, year: 'none' }
  const from = { ...date.from, year }
  const to = date.to && { ...date.to, year: year + turnsYear(date) }
  return isOnCalendar(from) ? { ...date, from, to, year: source } : { ...date, year: 'none' }
}

/** A day alone (19日) belongs to the month last named, in the sentence, the publication or the text before. */
function withMonth(
  date: StatedDate,
  published: Point | null,
  told: StatedDate | null,
  context: DateContext,
): StatedDate {
  if (date.from.month !== null || date.from.day === null) return date
  const give = (month: number, year: number | null): StatedDate => ({
    ...date,
    from: { ...date.from, month, year },
    to: date.to && { ...date.to, month, year },
  })
  if (told?.from.month != null) return give(told.from.month, null)
  if (isWholeDay(published)) {
    const last = date.to?.day ?? date.from.day
    // A day after that of the publication is one of the month before, unless it is just to come.
    const isBefore = last > published.day + 3
    const month = isBefore ? addDays({ ...published, day: 1 }, -1).month : published.month
    return give(month, null)
  }
  if (published?.month != null) return give(published.month, null)
  return context.month != null ? give(context.month, null) : date
}

/** For each date the year that its list ends with: "in March and in May 2021" is 2021 twice. */
function listYears(
  text: string,
  dates: readonly StatedDate[],
  grammar: DateGrammar,
): (number | null)[] {
  const years: (number | null)[] = []
  for (let at = dates.length - 2; at >= 0; at--) {
    const [here, next] = [dates[at], dates[at + 1]]
    if (!here || !next || next.start - here.end > 24 || next.from.month === null) continue
    if (!grammar.list.test(text.slice(here.end, next.start))) continue
    years[at] = next.year === 'stated' ? next.from.year : (years[at + 1] ?? null)
  }
  return years
}

/** "In 2019, …": the year that opens the sentence. */
function topicYear(
  text: string,
  first: StatedDate | undefined,
  grammar: DateGrammar,
): { year: number; start: number } | null {
  if (!first || first.from.year === null || first.from.month !== null || first.to !== null)
    return null
  if (first.role !== 'in' || !grammar.topic(text, first.start, first.end)) return null
  return { year: first.from.year, start: first.start }
}

/** How far ahead a date may be, in months, in a text that does not say that it tells of the past. */
const AHEAD = 2
/** The same for what is said to take place: "findet am 29. Juni statt". */
const ANNOUNCED_AHEAD = 6

/** Months after the publication within which what is said to run ends. */
const LONGEST_RUN = 1.5

/** The last such date up to the publication; the next one where the text speaks of the future. */
function closestYear(date: StatedDate, published: Point, tense: Tense | null): number {
  const year = published.year ?? 0
  if (published.month === null) return year
  const startOf = (candidate: number) => monthsFrom(published, { ...date.from, year: candidate })
  const endOf = (candidate: number) =>
    monthsFrom(published, { ...(date.to ?? date.from), year: candidate + turnsYear(date) })
  // "Is there from 12 to 20 September", told on the 14th.
  const isRunning = (candidate: number) =>
    date.from.day !== null &&
    date.to !== null &&
    startOf(candidate) <= 0 &&
    endOf(candidate) < LONGEST_RUN
  let over = year
  while (endOf(over) > 0.05 && !isRunning(over)) over -= 1
  // What was to come a few days ago is told all the same.
  if (tense === 'future') return endOf(over) >= -0.5 ? over : over + 1
  const ahead = tense === 'present' ? ANNOUNCED_AHEAD : AHEAD
  const isSoon =
    startOf(over + 1) <= ahead && endOf(over + 1) <= 6 && (over < year || tense === 'present')
  return tense !== 'past' && isSoon ? over + 1 : over
}

/** 1 for a range over the turn of the year ("November to February"), else 0. */
function turnsYear({ from, to }: StatedDate): number {
  return to !== null && comparePoints({ ...from, year: 0 }, { ...to, year: 0 }) > 0 ? 1 : 0
}

/** Months from one point to another, days as fractions; months alone differ by whole numbers. */
function monthsFrom(from: Point, to: Point): number {
  const days = to.day !== null && from.day !== null ? (to.day - from.day) / 30 : 0
  return ((to.year ?? 0) - (from.year ?? 0)) * 12 + (to.month ?? 0) - (from.month ?? 0) + days
}
