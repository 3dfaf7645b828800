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
  const read = drafts.map((draft) => {
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
    const own: Draft = growthPct === null ? draft : { ...draft, kind: 'growth', growthPct, percent }
    previous = own
    previousEnd = own.end
    return own.kind === 'times' ? { ...own, kind: 'number' as const } : own
  })
  return withListed(folded.lower, locale, read).filter(
    ({ kind, numeral }) => kind !== 'number' || numeral?.counts !== false,
  )
}

/** "5 percent, 6 percent and 7 percent above the year before": the first of a list are what its last is. */
function withListed(lower: string, locale: GrowthLocale, drafts: Draft[]): Draft[] {
  const read = [...drafts]
  let inList = false
  for (let at = read.length - 2; at >= 0; at--) {
    const [draft, next] = [read[at] as Draft, read[at + 1] as Draft]
    const gap = lower.slice(draft.end, next.start).trim()
    // A lone comma only parts two numbers: "a share of 5 percent, 7 percent more than before".
    const joined: boolean = gap !== '' && (inList || gap !== ',') && isJoint(locale, gap)
    inList = joined && draft.kind === 'percent' && !draft.points && next.growthPct !== null
    if (!inList) continue
    const value = rounded(writtenValue(draft))
    const growthPct = rounded((next.growthPct ?? 0) < 0 ? -draft.value : draft.value)
    read[at] = { ...draft, kind: 'growth', growthPct, percent: value }
  }
  return read
}

const isJoint = (locale: GrowthLocale, gap: string): boolean =>
  locale.joints.after(gap, 0)?.end === gap.length

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
