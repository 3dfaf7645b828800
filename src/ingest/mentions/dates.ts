import type { Language } from '../../model/dataset.ts'
import { de } from '../locales/de/dates.ts'
import { en } from '../locales/en/dates.ts'
import { zh } from '../locales/zh/dates.ts'
import { compileGrammar, slotsOf, type DateGrammar } from './dates/grammar.ts'
import { joinRanges } from './dates/join.ts'
import { formatPoint, parsePoint, type StatedDate } from './dates/point.ts'
import { readForm } from './dates/read.ts'
import { giveRoles } from './dates/roles.ts'
import { findTense } from './dates/tense.ts'
import { settleYears } from './dates/years.ts'
import type { DateMention, Span } from './mention.ts'

const GRAMMARS: Record<Language, DateGrammar> = {
  en: compileGrammar(en),
  de: compileGrammar(de),
  zh: compileGrammar(zh),
}

/** What is known of the time before a sentence is read. */
export interface DateContext {
  /** Publication of the document, ISO 8601 at any precision. */
  published: string | null
  /** Year, and month, last stated in the text before the sentence. */
  year: number | null
  month?: number | null
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
  if (!grammar.trigger.test(text)) return []
  const plain = narrowDigits(text)
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
  const found: (Span & { date: StatedDate | null })[] = []
  for (const form of grammar.forms) {
    for (const match of text.matchAll(form.pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (!form.stands(text, span.start, span.end)) continue
      const read = readForm(form, slotsOf(match), grammar.words, published, () =>
        findTense(text, span, grammar),
      )
      if (read !== null)
        found.push({ ...span, date: read === 'none' ? null : { ...read, ...span } })
    }
  }
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const taken = new Uint8Array(text.length)
  const dates: StatedDate[] = []
  for (const { start, end, date } of found) {
    if (taken[start] === 1 || taken[end - 1] === 1) continue
    taken.fill(1, start, end)
    if (date !== null) dates.push(date)
  }
  return dates.sort((a, b) => a.start - b.start)
}
