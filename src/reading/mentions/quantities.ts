import type { Language } from '../../model/dataset.ts'
import { readGrowth } from './growth.ts'
import type { GrowthMention, MoneyMention, NumberMention, PercentMention, Span } from './mention.ts'
import { findNumerals } from './numbers.ts'
import { findWordDrafts } from './percents.ts'
import { classify } from './quantities/classify.ts'
import { markConverted } from './quantities/converted.ts'
import type { Draft } from './quantities/draft.ts'
import { writtenValue } from './quantities/draft.ts'
import { foldText } from './quantities/foldedText.ts'
import type { FoldedText } from './quantities/foldedText.ts'
import { rounded } from './quantities/round.ts'
import { matchesOf } from './quantities/matches.ts'
import { ADDRESS, ADDRESS_SIGN, NUMBER_LOCALES } from './quantities/numberLocale.ts'
import type { NumberLocale } from './quantities/numberLocale.ts'
import { qualified } from './quantities/qualifiers.ts'
import { joinParts } from './quantities/parts.ts'
import { joinRanges } from './quantities/ranges.ts'
import { NO_CONTEXT, settleCurrencies } from './quantities/settleCurrencies.ts'
import type { CurrencyContext } from './quantities/settleCurrencies.ts'

export type QuantityMention = NumberMention | MoneyMention | PercentMention | GrowthMention

/**
 * What one sentence or headline counts, in order of `start` and without overlap. Money and percent take their number in; growth
 * stands instead of the percentage or multiple that it is. `offset` is the place of the sentence in its document.
 * `context` decides on nouns such as "kroner" where the sentence does not. "rose 5 percent to US$1.2 billion" gives growth 5 and USD 1,200,000,000.
 */
export function findQuantities(
  text: string,
  language: Language,
  offset = 0,
  context: CurrencyContext = NO_CONTEXT,
): QuantityMention[] {
  const locale = NUMBER_LOCALES[language]
  const folded = foldText(text, language)
  if (!locale.present.test(folded.lower)) return []
  const skipped = findSkipped(folded, locale)
  const wordDrafts = withoutTouched(findWordDrafts(folded.lower, locale), skipped)
  const drafts = withNumerals(folded, language, locale, [...skipped, ...wordDrafts])
  const all = [...drafts, ...wordDrafts]
    .sort((a, b) => a.start - b.start)
    .map((draft) => qualified(folded, locale, draft))
  const joined = joinRanges(folded, locale, joinParts(folded, locale, all))
  const settled = settleCurrencies(folded, language, joined, context)
  const read = readGrowth(folded, language, markConverted(folded, locale, settled))
  return withoutOverlap(read).map((draft) => toMention(draft, offset))
}

/** Dates, times, names and addresses: what stands in them counts nothing. */
function findSkipped({ text }: FoldedText, locale: NumberLocale): Span[] {
  const spans = spansOf(locale.notQuantities, text)
  return ADDRESS_SIGN.test(text)
    ? [...spansOf(ADDRESS, text), ...spans].sort((a, b) => a.start - b.start)
    : spans
}

function spansOf(pattern: RegExp, text: string): Span[] {
  return Array.from(matchesOf(pattern, text), ({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }))
}

/** The drafts that none of the spans touches; both in order of `start`. */
function withoutTouched(drafts: Draft[], spans: Span[]): Draft[] {
  let next = 0
  return drafts.filter((draft) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= draft.start) next++
    return (spans[next]?.start ?? Infinity) >= draft.end
  })
}

function withNumerals(
  folded: FoldedText,
  language: Language,
  locale: NumberLocale,
  taken: Span[],
): Draft[] {
  const spans = [...taken].sort((a, b) => a.start - b.start)
  const drafts: Draft[] = []
  let next = 0
  let from = 0
  for (const numeral of findNumerals(folded, language, locale)) {
    while (next < spans.length && (spans[next]?.end ?? 0) <= numeral.start) next++
    if ((spans[next]?.start ?? Infinity) < numeral.end || numeral.start < from) continue
    const draft = classify(folded, language, locale, numeral, from)
    if (draft === null) continue
    drafts.push(draft)
    from = draft.end
  }
  return drafts
}

/** The longer of two that overlap; of two alike the first. */
function withoutOverlap(drafts: Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const last = kept.at(-1)
    if (last === undefined || last.end <= draft.bare) kept.push(draft)
    else if (draft.end - draft.bare > last.end - last.bare) kept[kept.length - 1] = draft
  }
  return kept
}

function toMention(draft: Draft, offset: number): QuantityMention {
  const start = draft.start + offset
  const end = draft.end + offset
  const core = { start: draft.core.start + offset, end: draft.core.end + offset }
  const { approx } = draft
  switch (draft.kind) {
    case 'money':
      return {
        type: 'money',
        start,
        end,
        core,
        approx,
        amount: writtenValue(draft),
        currency: draft.currency,
        unit: draft.currency === null ? draft.unit : null,
        converted: draft.converted,
      }
    case 'percent':
      return {
        type: 'percent',
        start,
        end,
        core,
        approx,
        value: rounded(writtenValue(draft)),
        points: draft.points,
      }
    case 'growth':
      return {
        type: 'growth',
        start,
        end,
        core,
        approx,
        growthPct: draft.growthPct ?? 0,
        percent: draft.percent,
      }
    case 'times':
    case 'number':
      return {
        type: 'number',
        start,
        end,
        core,
        approx,
        value: writtenValue(draft),
        ordinal: draft.numeral?.ordinal ?? false,
        spelled: draft.numeral?.spelled ?? true,
      }
  }
}
