import type { Language } from '../../../model/dataset.ts'
import type { Draft } from './draft.ts'
import type { Cue, GrowthLocale } from './growthLocale.ts'
import { isAlphabetic } from './phraseTrie.ts'

/** A growth word of a sentence. */
export interface FoundCue extends Cue {
  start: number
  end: number
}

/** What stands nearest to a number: the words before and behind it, and the number before it. */
export interface Beside {
  before: FoundCue | null
  after: FoundCue | null
  previous: Draft | null
  /** Where the number before it ends, with the amount that it led to: "5 percent to 3 billion yuan". */
  previousEnd: number
}

/** The growth words of a sentence in order. */
export function findCues(lower: string, locale: GrowthLocale, language: Language): FoundCue[] {
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

/** The nearest cue before a number; a comparative must stand at it (高 of 高达 says nothing). */
export function cueBefore(cues: FoundCue[], next: number, at: number): FoundCue | null {
  for (let index = next - 1; index >= Math.max(0, next - 4); index--) {
    const cue = cues[index]
    if (cue !== undefined && (cue.type !== 'comparative' || cue.end >= at)) return cue
  }
  return null
}

/** True if an amount only says where the change before it led: "5 percent to 3 billion yuan". */
export function isReached(
  lower: string,
  locale: GrowthLocale,
  end: number,
  amount: Draft,
): boolean {
  const gap = lower.slice(end, amount.start).trim()
  return gap !== '' && gap.length < 16 && locale.reaching.after(gap, 0)?.end === gap.length
}
