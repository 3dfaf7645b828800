import { eventDateWords } from '../../locales/eventDateWords.ts'
import type { DateMention, Span } from '../../mentions/mention.ts'
import {
  clauseAt,
  mentionsOf,
  says,
  textBefore,
  textBetween,
  textFrom,
  within,
  type Scene,
} from '../scene.ts'
import type { EventFrame } from './frame.ts'

/** A duration that is longer is that of a season or a course. */
const LONGEST = 31

/** How far the word for reporting may stand from its day. */
const REPORT_REACH = 120

/** The dates of a sentence on which something may have met: none of them only compares, heads a report or says when somebody spoke of it. */
export function eventDates(scene: Scene): DateMention[] {
  return mentionsOf(scene.sentence, 'date').filter(
    (d) => d.from !== null && d.role !== 'base' && d.role !== 'dateline' && !isReportDay(scene, d),
  )
}

/** "The ministry said on Wednesday", 记者7日获悉, "wie das Amt am Montag mitteilte". */
function isReportDay(scene: Scene, date: DateMention): boolean {
  if (date.to !== null || (date.from?.length ?? 0) < 10) return false
  const { reportBefore, reportAfter } = eventDateWords(scene.language)
  return (
    reportBefore.test(textBefore(scene, date.start).slice(-REPORT_REACH)) ||
    reportAfter.test(textFrom(scene, date.end).slice(0, REPORT_REACH))
  )
}

/** The day of a meeting at `anchor`; the year in its name ("2017 China-Arab States Expo") only where no other date is said. */
export function eventDate(scene: Scene, anchor: Span): DateMention | null {
  const dates = eventDates(scene)
  const isQuoted = quotesIn(scene)
  const around = dates.filter(
    (d) => !within(d, anchor) && d.role !== 'anniversary' && (!isQuoted(d) || isQuoted(anchor)),
  )
  const date =
    nearest(scene, around, anchor) ?? dates.find((d) => within(d, anchor) && d.role === 'in')
  // "since 2013" tells of a series, "in the country since Sunday" of a stay that goes on.
  if (!date || (date.role === 'since' && (date.from?.length ?? 0) < 10)) return null
  return firstOf(dates, date)
}

/** "From tomorrow (15 September) until 21 September": the first day, where the nearest is the last. */
const firstOf = (dates: DateMention[], date: DateMention): DateMention =>
  date.role === 'until'
    ? (dates.findLast(
        (d) => d.end <= date.start && d.role !== 'until' && d.from?.length === date.from?.length,
      ) ?? date)
    : date

/** "“We began in 1983,” she said at the seminar": what is said in quotation marks is no day of what stands outside them. */
export function quotesIn({ text, sentence }: Scene): (span: Span) => boolean {
  const quotes = [...text.matchAll(/["“][^"“”]{12,600}[,.!?…]["”]|„[^„“”]{12,600}[“”]/gu)]
  return ({ start }) =>
    quotes.some(
      ({ index, 0: quote }) =>
        index <= start - sentence.start && start - sentence.start < index + quote.length,
    )
}

/** Same clause first, then the nearest before, then any; a day goes before the month or year that it is of. */
function nearest(scene: Scene, dates: DateMention[], span: Span): DateMention | null {
  const clause = clauseAt(scene, span.start)
  const same = dates.filter((d) => within(d, clause))
  const pool = same.length > 0 ? same : dates
  const date = pool.filter((d) => d.start <= span.start).at(-1) ?? pool[0] ?? null
  return (
    pool.find((d) => date?.from && d.from !== date.from && d.from?.startsWith(date.from)) ?? date
  )
}

/** "Opened on Thursday and runs until Sunday", "spent Monday and Tuesday": the last day of a meeting whose first is `date`. */
export function lastDay(scene: Scene, date: DateMention): string | null {
  const dates = eventDates(scene).filter((d) => d.from?.length === 10 && d.start > date.start)
  const last = dates.find(
    (d) =>
      d.role === 'until' ||
      (d.role === 'in' && scene.links.list.test(textBetween(scene, date.end, d.start))),
  )?.from
  return last && date.from?.length === 10 && date.from < last ? last : null
}

/** The days that a sentence says a meeting took, and whether it tells of its first or its last day. */
export function readCourse(scene: Scene): Pick<EventFrame, 'days' | 'edge'> {
  const words = eventDateWords(scene.language)
  const ends = says(scene, words.ends)
  const since = eventDates(scene).some((d) => d.role === 'since' && d.from?.length === 10)
  const edge = ends ? 'ends' : since || says(scene, words.opens) ? 'opens' : null
  return { edge, days: daysIn(scene) }
}

function daysIn(scene: Scene): number | null {
  const { days, earlier, daysWord, numbers } = eventDateWords(scene.language)
  for (const number of mentionsOf(scene.sentence, 'number')) {
    if (number.ordinal || number.value < 2 || number.value > LONGEST) continue
    const after = textFrom(scene, number.core.end)
    if (earlier.test(after)) return number.value + 1
    if (days.test(after)) return number.value
  }
  const word = daysWord.exec(scene.text)?.groups?.n
  return word === undefined ? null : (numbers[word.toLowerCase()] ?? null)
}

/** "The fair, which ended on Monday, lasted five days": from the day and the duration to the range. */
export function settleRange(frame: EventFrame): void {
  const { from, to, days, edge } = frame
  if (from?.length !== 10 || to !== null || days === null || days < 2 || edge === null) return
  if (edge === 'ends') {
    frame.to = from
    frame.from = addDays(from, 1 - days)
  } else frame.to = addDays(from, days - 1)
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** A range that holds the day of a meeting, or gives days to one that had none, is when it was. */
export function takeRange(frame: EventFrame, date: Pick<DateMention, 'from' | 'to'>): boolean {
  if (date.from === null || date.to === null) return false
  if (frame.to !== null) return false
  if (frame.from !== null && !holds(date as { from: string; to: string }, frame.from)) return false
  frame.from = date.from
  frame.to = date.to
  return true
}

const holds = ({ from, to }: { from: string; to: string }, day: string): boolean =>
  from.startsWith(day) || (day.length === from.length && from <= day && day <= to)
