import type { Atlas } from '../dataset.ts'
import { formatGrowth, formatPeriod } from '../format.ts'
import type { FactsOverTime } from '../select/factsOverTime.ts'
import { partiesKey } from '../select/parties.ts'
import type { SigningRow } from '../select/signingRow.ts'
import type { GrowthMark } from '../select/growthMark.ts'
import type { InterfaceLanguage, View } from '../view.ts'
import { changeText } from './changeText.ts'
import { rowNames } from './rowNames.ts'
import { countText } from './signingItems.ts'
import { summaryWords } from './summaryWords.ts'
import { chartWords } from './words.ts'

/** Trade growth in a sentence: how many changes, from the lowest to the highest, and which is that. Empty without any. */
export function growthSummary(marks: readonly GrowthMark[], atlas: Atlas, view: View): string {
  const [first, ...rest] = marks
  if (first === undefined) return ''
  const { language } = view
  const words = summaryWords[language]
  const highest = rest.reduce(
    (best, mark) => (mark.growthPct > best.growthPct ? mark : best),
    first,
  )
  const lowest = rest.reduce((best, mark) => (mark.growthPct < best.growthPct ? mark : best), first)
  const { china, partner } = rowNames(atlas, highest.parties, view, 'full')
  const which = [
    `${china} – ${partner}`,
    formatPeriod(highest.from, highest.to, language) ?? chartWords[language].noDate,
    changeText(highest, language),
  ].join(words.comma)
  return rest.length === 0
    ? words.oneChange(which)
    : words.changes(
        marks.length,
        formatGrowth(lowest.growthPct, language),
        formatGrowth(highest.growthPct, language),
        which,
      )
}

/** Signings in a sentence: how many, and the one of the largest number. Nothing is added up. Empty without any. */
export function signingSummary(rows: readonly SigningRow[], atlas: Atlas, view: View): string {
  const [first, ...rest] = rows
  if (first === undefined) return ''
  const { language } = view
  const words = summaryWords[language]
  const largest = rest.reduce(
    (best, row) => ((row.count ?? 0) > (best.count ?? 0) ? row : best),
    first,
  )
  const { china, partner } = rowNames(atlas, largest.parties, view, 'full')
  const which = [
    `${china} – ${partner}`,
    formatPeriod(largest.from, largest.to, language) ?? chartWords[language].noDate,
    countText(largest, language),
  ].join(words.comma)
  return rest.length === 0
    ? words.oneSigning(which)
    : words.signings(rows.length, largest.count === null ? null : which)
}

/** Facts over time in a sentence: how many, from when to when, which year has most, and how many have no date. */
export function timeSummary(
  { columns, undated, most }: FactsOverTime,
  language: InterfaceLanguage,
): string {
  const words = summaryWords[language]
  const filled = columns.filter(({ total }) => total > 0)
  const [first, last] = [filled[0], filled.at(-1)]
  const fullest = filled.filter(({ total }) => total === most)
  const none = undated.total === 0 ? '' : words.undated(undated.total)
  if (first === undefined || last === undefined) return none
  const facts = filled.reduce((sum, { total }) => sum + total, 0)
  const [year, ...others] = fullest
  return [
    words.facts(facts, first.year, last.year),
    ...(year === undefined || others.length > 0 || filled.length < 2
      ? []
      : [words.fullest(year.year, most)]),
    ...(none === '' ? [] : [none]),
  ].join(language === 'zh' ? '' : ' ')
}

/** Whether sources differ about a period: several changes are stated of the same pair, flow and goods. */
export function hasRivals(marks: readonly GrowthMark[]): boolean {
  const said = marks.map(({ parties, flow, product, from, to }) =>
    [partiesKey(parties), flow, product, from, to].join(' '),
  )
  return new Set(said).size < said.length
}
