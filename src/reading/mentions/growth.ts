import type { Language } from '../../model/dataset.ts'
import type { FoldedText } from './quantities/foldedText.ts'
import { GROWTH_LOCALES } from './quantities/growthLocale.ts'
import type { GrowthLocale } from './quantities/growthLocale.ts'
import type { Draft } from './quantities/draft.ts'
import { writtenValue } from './quantities/draft.ts'
import { cueBefore, findCues, isReached } from './quantities/growthCues.ts'
import type { Beside } from './quantities/growthCues.ts'
import { signOf } from './quantities/growthSigns.ts'
import { skipGap, skipGapBack } from './quantities/numberLocale.ts'
import { rounded } from './quantities/round.ts'

/**
 * Turns those percentages and multiples of a sentence into growth that a word near them calls a change, and returns what
 * was read. A multiple that is neither change nor level ("three times a week") stays a number.
 */
export function readGrowth(folded: FoldedText, language: Language, drafts: Draft[]): Draft[] {
  if (!drafts.some(({ kind }) => kind === 'percent' || kind === 'times')) return drafts
  const locale = GROWTH_LOCALES[language]
  const cues = findCues(folded.lower, locale, language)
  let previous: Draft | null = null
  let previousEnd = 0
  let next = 0
  return drafts
    .map((draft) => {
      if (draft.points || (draft.kind !== 'percent' && draft.kind !== 'times')) {
        if (draft.kind === 'growth') previous = draft
        if (draft.kind === 'growth' || isReached(folded.lower, locale, previousEnd, draft)) {
          previousEnd = draft.end
        }
        return draft
      }
      while (next < cues.length && (cues[next]?.end ?? 0) <= draft.start) next++
      const beside = {
        before: cueBefore(cues, next, skipGapBack(folded.lower, draft.start)),
        after: cues[next] ?? null,
        previous,
        previousEnd,
      }
      const growthPct = growthOf(folded.lower, locale, draft, beside)
      const percent = draft.kind === 'percent' ? rounded(writtenValue(draft)) : null
      const read: Draft =
        growthPct === null ? draft : { ...draft, kind: 'growth', growthPct, percent }
      previous = read
      previousEnd = read.end
      return read.kind === 'times' ? { ...read, kind: 'number' as const } : read
    })
    .filter(({ kind, numeral }) => kind !== 'number' || numeral?.counts !== false)
}

function growthOf(
  lower: string,
  locale: GrowthLocale,
  draft: Draft,
  beside: Beside,
): number | null {
  const sign = signOf(lower, locale, draft, beside)
  if (draft.kind === 'times') return growthOfTimes(lower, locale, draft, sign)
  if (draft.sign !== null) return rounded(draft.sign === '-' ? -draft.value : draft.value)
  return sign === null ? null : rounded(sign * draft.value)
}

/** "increased 5.5 times" is 550; "to 3 times", "three times the level" and "threefold" are one less than the factor. */
function growthOfTimes(
  lower: string,
  locale: GrowthLocale,
  draft: Draft,
  sign: 1 | -1 | null,
): number | null {
  const before = skipGapBack(lower, draft.start)
  if (locale.often.after(lower, skipGap(lower, draft.end)) !== null) return null
  if (locale.others.before(lower, before) !== null) return null
  if (draft.fold && locale.risenBy.before(lower, before) !== null)
    return rounded((sign ?? 1) * draft.value * 100)
  const level =
    locale.levelAfter.after(lower, skipGap(lower, draft.end)) !== null ||
    locale.levelBefore.before(lower, before) !== null
  if (draft.fold ? sign !== null || level : level)
    return draft.value > 1 ? rounded((draft.value - 1) * 100) : null
  return sign === null || draft.fold ? null : rounded(sign * draft.value * 100)
}
