import type { Language } from '../../model/dataset.ts'
import type { Draft } from './quantities/draft.ts'
import type { FoldedText } from './quantities/foldedText.ts'
import { GROWTH_LOCALES } from './quantities/growthLocale.ts'
import type { Cue, GrowthLocale } from './quantities/growthLocale.ts'
import { isAlphabetic } from './quantities/phraseTrie.ts'

/** A word may stand this far before its number: "increased year on year in the first half by 5 percent". */
const REACH = 90

/**
 * Turns those percentages and multiples of a sentence into growth that a word near them calls a change, and returns what
 * was read. A multiple that is neither change nor level ("three times a week") stays a number.
 */
export function readGrowth(folded: FoldedText, language: Language, drafts: Draft[]): Draft[] {
  const locale = GROWTH_LOCALES[language]
  const candidates = drafts.some(({ kind }) => kind === 'percent' || kind === 'times')
  if (!candidates) return drafts
  const cues = findCues(folded.lower, locale, language)
  let previous: Draft | null = null
  let firstCue = 0
  return drafts.map((draft) => {
    if (draft.points || (draft.kind !== 'percent' && draft.kind !== 'times')) return draft
    while (firstCue < cues.length && (cues[firstCue]?.end ?? 0) < draft.start - REACH) firstCue++
    const growthPct = growthOf(folded, locale, cues, firstCue, draft, previous)
    const read: Draft = growthPct === null ? draft : { ...draft, kind: 'growth', growthPct }
    previous = read
    return read.kind === 'times' ? { ...read, kind: 'number' } : read
  })
}

interface FoundCue extends Cue {
  start: number
  end: number
}

function findCues(lower: string, locale: GrowthLocale, language: Language): FoundCue[] {
  const cues: FoundCue[] = []
  let at = 0
  while (at < lower.length) {
    const begins =
      language === 'zh' ||
      (isAlphabetic(lower.charCodeAt(at)) && !isAlphabetic(lower.charCodeAt(at - 1)))
    const found = begins ? locale.cues.after(lower, at) : null
    if (found !== null) cues.push({ ...found.value, start: found.start, end: found.end })
    at = found === null ? at + 1 : found.end
  }
  return cues
}

function growthOf(
  folded: FoldedText,
  locale: GrowthLocale,
  cues: FoundCue[],
  firstCue: number,
  draft: Draft,
  previous: Draft | null,
): number | null {
  const sign =
    signBefore(folded.lower, locale, cues, firstCue, draft) ??
    signAfter(folded.lower, locale, draft) ??
    signOfList(folded.lower, locale, draft, previous)
  if (draft.kind === 'times') return growthOfTimes(folded.lower, locale, draft, sign)
  if (draft.sign !== null) return rounded(draft.sign === '-' ? -Math.abs(draft.value) : draft.value)
  return sign === null ? null : rounded(sign * draft.value)
}

/** "increased 5.5 times" is 550; "to 3 times", "three times the level" and "threefold" are one less than the factor. */
function growthOfTimes(
  lower: string,
  locale: GrowthLocale,
  draft: Draft,
  sign: 1 | -1 | null,
): number | null {
  const level =
    locale.levelAfter.test(lower.slice(draft.end, draft.end + 14)) ||
    locale.levelBefore.test(lower.slice(Math.max(0, draft.bare - 24), draft.bare))
  if (draft.fold) return sign === null && !level ? null : rounded((draft.value - 1) * 100)
  if (level) return draft.value > 1 ? rounded((draft.value - 1) * 100) : null
  return sign === null ? null : rounded(sign * draft.value * 100)
}

function signBefore(
  lower: string,
  locale: GrowthLocale,
  cues: FoundCue[],
  firstCue: number,
  draft: Draft,
): 1 | -1 | null {
  let nearest: FoundCue | null = null
  for (let index = firstCue; index < cues.length; index++) {
    const cue = cues[index]
    if (cue === undefined || cue.end > draft.start) break
    nearest = cue
  }
  if (nearest === null || nearest.end < draft.start - REACH) return null
  const gap = lower.slice(nearest.end, draft.start)
  switch (nearest.type) {
    case 'neither':
      return null
    case 'comparative':
      return gap.trim() === '' &&
        locale.compare?.test(lower.slice(Math.max(0, nearest.start - 40), nearest.start))
        ? nearest.sign
        : null
    case 'rate':
      return locale.gap.test(gap) || locale.rateGap.test(gap) ? nearest.sign : null
    case 'change':
      return locale.gap.test(gap) ? nearest.sign : null
  }
}

function signAfter(lower: string, locale: GrowthLocale, draft: Draft): 1 | -1 | null {
  locale.gapAfter.lastIndex = draft.end
  const at = locale.gapAfter.test(lower) ? locale.gapAfter.lastIndex : draft.end
  const found = locale.after.after(lower, at) ?? locale.after.after(lower, draft.end)
  return found?.value ?? null
}

function signOfList(
  lower: string,
  locale: GrowthLocale,
  draft: Draft,
  previous: Draft | null,
): 1 | -1 | null {
  if (previous?.growthPct == null || previous.kind !== 'growth') return null
  const gap = lower.slice(previous.end, draft.start)
  if (gap.length > 24 || gap === '' || !locale.list.test(gap)) return null
  return previous.growthPct < 0 ? -1 : 1
}

/** Twelve digits are more than any text states, and less than the noise of a double. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12))
}
