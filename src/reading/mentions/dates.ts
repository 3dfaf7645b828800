import type { Language } from '../../model/dataset.ts'
import { de } from '../locales/de/dates.ts'
import { en } from '../locales/en/dates.ts'
import { zh } from '../locales/zh/dates.ts'
import { compileGrammar, slotsOf, type CompiledForm, type DateGrammar } from './dates/grammar.ts'
import { joinRanges } from './dates/join.ts'
import { formatPoint, parsePoint, type Point, type StatedDate } from './dates/point.ts'
import { readForm } from './dates/read.ts'
import { giveRoles } from './dates/roles.ts'
import { findTense } from './dates/tense.ts'
import { settleYears } from './dates/years.ts'
import type { DateMention, Span } from './mention.ts'
import { mayMatch } from '../prefilter/mayMatch.ts'

const GRAMMARS: Record<Language, DateGrammar> = {
  en: compileGrammar(en),
  de: compileGrammar(de),
  zh: compileGrammar(zh),
}

/** Found at once, unlike the words. */
const DIGIT = /\d/u

/** What is known of the time before a sentence is read. */
export interface DateContext {
  /** Publication of the document, ISO 8601 at any precision. */
  published: string | null
  /** Year, and month, last stated in the text before the sentence. */
  year: number | null
  month?: number | null
  /** The date last stated with its month: days and months alone are of its year. Left out, that is `year`. */
  dated?: string | null
}

/**
 * The dates of one sentence in its order, without overlap, at the precision that is stated: "In November last year" of a
 * document of 2024-03 is `2023-11`, "from March 9 to 10" has a `to`, 前三季度 is months 1 to 9. The longest reading wins.
 * `offset` is the place of the sentence in its document.
 */
export function findDates(
  text: string,
  language: Language,
  context: DateContext,
  offset = 0,
): DateMention[] {
  const grammar = GRAMMARS[language]
  const plain = grammar.words.fold(narrowDigits(text))
  if (!DIGIT.test(plain) && !grammar.trigger.test(plain)) return []
  const stated = joinRanges(plain, findStated(plain, grammar, context), grammar)
  const settled = settleYears(plain, giveRoles(plain, stated, grammar), grammar, context)
  return settled.map(({ start, end, from, to, year, role }) => ({
    type: 'date',
    start: start + offset,
    end: end + offset,
    from: formatPoint(from),
    to: to && formatPoint(to),
    year: year ?? 'none',
    role,
  }))
}

/** Full-width digits and signs as ASCII; every character keeps its place. */
function narrowDigits(text: string): string {
  return text.replace(/[０-９－～／．]/gu, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  )
}

/** Longest first: every span that some form reads as a date, or as what looks like one, is taken once. */
function findStated(text: string, grammar: DateGrammar, context: DateContext): StatedDate[] {
  const published = parsePoint(context.published)
  const lower = text.toLowerCase()
  const known = new Map<string, boolean>()
  const has = (need: string) => {
    const found = known.get(need) ?? grammar.has(text, lower, need)
    known.set(need, found)
    return found
  }
  const found: Found[] = []
  for (const { need, forms } of grammar.forms) {
    if (need !== null && !has(need)) continue
    for (const form of forms) {
      if (form.needs.every(has)) readAll(text, form, grammar, published, found)
    }
  }
  found.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || a.order - b.order,
  )
  const taken = new Uint8Array(text.length)
  const dates: StatedDate[] = []
  for (const { start, end, date } of found) {
    if (taken[start] === 1 || taken[end - 1] === 1) continue
    taken.fill(1, start, end)
    if (date !== null) dates.push(date)
  }
  return dates.sort((a, b) => a.start - b.start)
}

type Found = Span & { order: number; date: StatedDate | null }

/** Adds what a form reads in a text: every match that begins at a border and stands as it must. */
function readAll(
  text: string,
  form: CompiledForm,
  grammar: DateGrammar,
  published: Point | null,
  found: Found[],
): void {
  const { pattern } = form
  const { border, words } = grammar
  if (!mayMatch(pattern, text)) return
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const span = { start: match.index, end: match.index + match[0].length }
    border.lastIndex = span.start
    if (!border.test(text)) {
      pattern.lastIndex = span.start + 1
      continue
    }
    if (!form.stands(text, span.start, span.end)) continue
    const tense = () => findTense(text, span, grammar)
    const read = readForm(form, slotsOf(form, match), words, published, tense)
    if (read !== null) {
      const date = read === 'none' ? null : { ...read, ...span }
      found.push({ ...span, order: form.order, date })
    }
  }
}
