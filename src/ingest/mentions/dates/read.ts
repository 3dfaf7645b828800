import type { CompiledForm } from './grammar.ts'
import {
  addDays,
  comparePoints,
  isOnCalendar,
  isWholeDay,
  weekdayOf,
  type Point,
  type StatedDate,
} from './point.ts'
import type { Tense } from './tense.ts'
import type { DateUnit, DateWords } from './words.ts'

type Slots = Record<string, string | undefined>

type Reading = Omit<StatedDate, 'start' | 'end'>

/**
 * What a match of a form says; `none` where it is no date and nothing else may read it as one; null where the form does
 * not apply. `published` is the day that relative dates are counted from.
 */
export function readForm(
  form: CompiledForm,
  slots: Slots,
  words: DateWords,
  published: Point | null,
  tense: () => Tense | null,
): Reading | 'none' | null {
  if (words.names.some((name) => isLowerCase(slots[name]) || isLowerCase(slots[`${name}2`])))
    return null
  if (form.tensed && tense() === null) return null
  const value = (slot: string) => valueOf(slots[slot], words.values[slot.replace(/2$/u, '')])
  const reading = () => {
    switch (form.read) {
      case 'day':
        return readDay(form, value, published)
      case 'stretch':
        return readStretch(form, value, published)
      case 'shift':
        return readShift(form, slots, words, value, published)
      case 'weekday':
        return readWeekday(value, published, tense)
      case 'ago':
        return readAgo(form, slots, words, value, published)
      case 'past':
        return readPast(form, value, published)
      case 'anniversary':
        return readAnniversary(firstOf(value, 'ordinal', 'ordinalword', 'count'), published)
      case 'told':
        return {
          ...open({ year: null, month: value('month'), day: value('day') }),
          told: (form.shift ?? 0) * (value('count') ?? 1),
        }
      case 'none':
        return 'none'
    }
  }
  const read = reading()
  return read === null || read === 'none' || form.role === undefined
    ? read
    : { ...read, role: form.role }
}

type Value = (slot: string) => number | null

/** The value of the first of these slots that the form has. */
function firstOf(value: Value, ...slots: string[]): number | null {
  for (const slot of slots) {
    const found = value(slot)
    if (found !== null) return found
  }
  return null
}

function isLowerCase(word: string | undefined): boolean {
  return word !== undefined && /^\p{Ll}/u.test(word)
}

/** Words by the table of their slot, digits as they stand: `9th` and `9日` are 9. */
function valueOf(
  word: string | undefined,
  table: Record<string, number> | undefined,
): number | null {
  if (word === undefined) return null
  const known =
    table?.[
      word
        .toLowerCase()
        .replace(/\.$/u, '')
        .replace(/[\s-]+/gu, ' ')
    ]
  if (known !== undefined) return known
  const digits = /^\d+/u.exec(word)
  if (digits !== null) return Number(digits[0])
  const spelled = [...word].map((character) => table?.[character])
  return spelled.every((digit) => digit !== undefined) ? Number(spelled.join('')) : null
}

function open(from: Point, to: Point | null = null): Reading {
  return { from, to, year: from.year === null ? null : 'stated', role: 'in', told: null }
}

/** A year in words, or counted from the publication ("last year"); `rel` alone is null without a publication. */
function readYear(
  value: Value,
  published: Point | null,
): { year: number | null; source: StatedDate['year'] } | null {
  const stated = value('year')
  if (stated !== null) return { year: stated, source: 'stated' }
  const shift = value('rel')
  if (shift === null) return { year: null, source: null }
  if (published?.year == null) return { year: null, source: 'none' }
  return { year: published.year + shift, source: 'published' }
}

function readDay(form: CompiledForm, value: Value, published: Point | null): Reading | null {
  const year = readYear(value, published)
  if (year === null) return null
  const month = value('month') ?? value('mm')
  const from: Point = { year: year.year, month, day: firstOf(value, 'day', 'dd', 'nthday') }
  const end = readEnd(from, value)
  const to = form.couple && !followsOn(from, end) ? null : end
  if (!isOnCalendar(from)) return null
  if (to !== null && (!isOnCalendar(to) || comparePoints(from, to) >= 0)) return null
  return { ...open(from, to), year: year.source }
}

/** The second half of a range, with what it shares with the first; null for a single date. */
function readEnd(from: Point, value: Value): Point | null {
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

function readStretch(form: CompiledForm, value: Value, published: Point | null): Reading | null {
  const year = readYear(value, published)
  const part = form.part ?? 1
  const count = form.count ?? value('count')
  const nth = form.nth ?? firstOf(value, 'nth', 'nthdigit', 'half', 'quarter')
  if (year === null) return null
  // "The seven months to July".
  const month = value('month')
  const last = month ?? (count ?? nth ?? 0) * part
  const first = count === null ? last - part + 1 : month === null ? 1 : month - count + 1
  if (first < -10 || (first < 1 && month === null) || last > 12) return null
  const before = { year: year.year === null ? null : year.year - 1, month: first + 12, day: null }
  const from = first < 1 ? before : { year: year.year, month: first, day: null }
  const to = last === first ? null : { year: year.year, month: last, day: null }
  return { ...open(from, to), year: year.source }
}

function readShift(
  form: CompiledForm,
  slots: Slots,
  words: DateWords,
  value: Value,
  published: Point | null,
): Reading | null {
  const shift = form.shift ?? firstOf(value, 'rel', 'relday', 'relmonth', 'relweek')
  const unit = form.unit ?? words.units[(slots.unit ?? slots.period ?? '').toLowerCase()]
  if (shift === null || unit === undefined) return null
  return counted(shift, unit, published, { month: value('month'), day: value('day') })
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
    ...open(from),
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

/** The last such day up to the publication, the next one where the text speaks of the future. */
function readWeekday(
  value: Value,
  published: Point | null,
  tense: () => Tense | null,
): Reading | null {
  const weekday = value('weekday')
  if (weekday === null) return null
  const rel = value('rel')
  if (!isWholeDay(published)) return counted(0, 'day', null)
  const week = value('relweek')
  if (week !== null) return counted(week * 7 + weekday - weekdayOf(published), 'day', published)
  const back = (weekdayOf(published) - weekday + 7) % 7
  if (rel === 1 || (rel === null && tense() === 'future'))
    return counted(back === 0 ? 7 : 7 - back, 'day', published)
  return counted(rel === -1 && back === 0 ? -7 : 0 - back, 'day', published)
}

function readAgo(
  form: CompiledForm,
  slots: Slots,
  words: DateWords,
  value: Value,
  published: Point | null,
): Reading | null {
  const count = form.count ?? value('count')
  const unit = form.unit ?? words.units[(slots.unit ?? slots.period ?? '').toLowerCase()]
  if (count === null || unit === undefined) return null
  const read = counted(-count * (form.part ?? 1), unit, published)
  return read && { ...read, role: 'ago' }
}

/** The years up to the publication; null without one, since a stretch of time alone is no date. */
function readPast(form: CompiledForm, value: Value, published: Point | null): Reading | null {
  const years = (form.count ?? value('count') ?? 0) * (form.part ?? 1)
  if (published?.year == null || years < 2) return null
  const at = (year: number) => ({ year, month: null, day: null })
  return { ...open(at(published.year - years), at(published.year)), year: 'published' }
}

function readAnniversary(years: number | null, published: Point | null): Reading | null {
  if (years === null || years < 1) return null
  const read = counted(-years, 'year', published)
  return read && { ...read, role: 'anniversary' }
}
