import type { Draft } from './draft.ts'
import type { Beside, FoundCue } from './growthCues.ts'
import type { GrowthLocale } from './growthLocale.ts'
import { skipGap, skipGapBack } from './numberLocale.ts'
import { isInsideWord } from './phraseTrie.ts'
import type { PhraseTrie } from './phraseTrie.ts'

/** A word may stand this far before its number: "increased year on year in the first half by 5 percent". */
const REACH = 90
/** As far as the places traded with may part a verb that stands second from its "um": "wuchs der Handel mit … um 5 Prozent". */
const BY_REACH = 240

/** Whether a number is a rise (1) or a fall (-1), as the words around it say; null if they call it no change. */
export function signOf(
  lower: string,
  locale: GrowthLocale,
  draft: Draft,
  beside: Beside,
): 1 | -1 | null {
  return (
    signAtEnd(lower, locale, draft, beside) ??
    signBefore(lower, locale, draft, beside.before) ??
    signBehind(lower, locale, draft) ??
    signOfList(lower, locale, draft, beside)
  )
}

/** "rose sharply by 5 percent", "an increase of 5 percent", "the growth rate reached 5 percent". */
function signBefore(
  lower: string,
  locale: GrowthLocale,
  draft: Draft,
  cue: FoundCue | null,
): 1 | -1 | null {
  if (cue === null || cue.type === 'neither') return null
  const at = skipGapBack(lower, draft.start)
  const reach = locale.verbLast && locale.by.before(lower, at) !== null ? BY_REACH : REACH
  if (cue.end < draft.start - reach) return null
  if (cue.type === 'comparative') {
    return cue.end >= at && hasBefore(locale.compare, lower, cue.start) ? cue.sign : null
  }
  const rest = withoutFillers(lower, locale, at, cue.end)
  const joined =
    rest <= cue.end ||
    isClosed(lower, locale, locale.by, draft, cue) ||
    (cue.type !== 'verb' && isClosed(lower, locale, locale.of, draft, cue)) ||
    (cue.type === 'rate' && isClosed(lower, locale, locale.at, draft, cue))
  if (!joined) return null
  return cue.turns && hasParticle(lower, locale, draft.end) ? (-cue.sign as 1 | -1) : cue.sign
}

/** Where the words end that are more than fillers, going back from `at`; not before `limit`. */
function withoutFillers(lower: string, locale: GrowthLocale, at: number, limit: number): number {
  let end = at
  while (end > limit) {
    const filler = locale.fillers.before(lower, end)
    const comma = /[,:(]/u.test(lower.charAt(end - 1)) ? end - 1 : null
    if (filler === null && comma === null) break
    end = skipGapBack(lower, filler?.start ?? comma ?? end)
  }
  return end
}

/** True if a word such as "by" stands before the number, and between it and the cue neither the sentence ends nor a share is named. */
function isClosed(
  lower: string,
  locale: GrowthLocale,
  closers: PhraseTrie<true>,
  draft: Draft,
  cue: FoundCue,
): boolean {
  let end = skipGapBack(lower, draft.start)
  for (;;) {
    const closer = closers.before(lower, end)
    if (closer !== null && closer.start >= cue.end) {
      const gap = lower.slice(cue.end, closer.start)
      if (isOneClause(gap) && (closers === locale.by || isPlain(locale, gap))) return true
    }
    const filler = locale.fillers.before(lower, end)
    if (filler === null || filler.start <= cue.end) return false
    end = skipGapBack(lower, filler.start)
  }
}

function isOneClause(gap: string): boolean {
  return !/[;!?；。！？]|\.(?!\d)/u.test(gap)
}

/** Only a short phrase may part a noun from its "of", and none that says whose share it is. */
function isPlain(locale: GrowthLocale, gap: string): boolean {
  return (
    gap.length <= LONGEST_PHRASE &&
    !/[,，]| (?:and|und) /u.test(gap) &&
    !hasWord(locale.shares, gap)
  )
}

const LONGEST_PHRASE = 50

function hasWord(words: PhraseTrie<true>, gap: string): boolean {
  for (let at = 0; at < gap.length; at++) {
    if (!isInsideWord(gap, at) && words.after(gap, at) !== null) return true
  }
  return false
}

/** 比去年同期多: a word of comparison in the same clause, at most thirty signs before. */
function hasBefore(words: PhraseTrie<true>, lower: string, at: number): boolean {
  for (
    let end = at;
    end > Math.max(0, at - 30) && !/[，。；;,]/u.test(lower.charAt(end - 1));
    end--
  ) {
    if (words.before(lower, end) !== null) return true
  }
  return false
}

function hasParticle(lower: string, locale: GrowthLocale, from: number): boolean {
  const clause = /^[^,;.!?]{0,60}/u.exec(lower.slice(from, from + 60))?.[0] ?? ''
  return hasWord(locale.particles, clause)
}

/** "um 5 Prozent auf 3 Mrd. Euro gestiegen": the verb stands last, and counts unless one before the number is nearer. */
function signAtEnd(
  lower: string,
  locale: GrowthLocale,
  draft: Draft,
  { before, after }: Beside,
): 1 | -1 | null {
  if (!locale.verbLast || locale.by.before(lower, skipGapBack(lower, draft.start)) === null)
    return null
  const nearer =
    before !== null &&
    !/[,;]/u.test(lower.slice(before.end, draft.start)) &&
    before.end > draft.start - REACH
  if (nearer || after === null || after.type === 'neither') return null
  const gap = lower.slice(draft.end, after.start)
  return gap.length <= REACH &&
    isOneClause(gap.replace(/(?:mrd|mio|tsd|bzw|ca)\./gu, '')) &&
    !gap.includes(', ')
    ? after.sign
    : null
}

/** "33 percent more", "25 Prozent gestiegen", 33%的增长. */
function signBehind(lower: string, locale: GrowthLocale, draft: Draft): 1 | -1 | null {
  let at = skipGap(lower, draft.end)
  for (let count = 0; count < 4; count++) {
    const found =
      locale.after.after(lower, at) ?? (count === 0 ? locale.after.after(lower, draft.end) : null)
    const filler = locale.fillersAfter.after(lower, at)
    if (found !== null && (filler === null || filler.end <= found.end)) return found.value
    if (filler === null) return null
    at = skipGap(lower, filler.end)
  }
  return null
}

/** "by 5 percent and 7 percent, respectively": the second goes with the first. */
function signOfList(
  lower: string,
  locale: GrowthLocale,
  draft: Draft,
  { previous, previousEnd }: Beside,
): 1 | -1 | null {
  if (previous?.kind !== 'growth' || previous.growthPct === null) return null
  if (PARTITIVE.test(lower.slice(draft.end, draft.end + 8))) return null
  const start = skipGap(lower, previousEnd)
  const gap = lower.slice(start, skipGapBack(lower, draft.start)).replace(TIME, '').trim()
  if (gap.length > 24 || start >= draft.start) return null
  return locale.joints.after(gap, 0)?.end === gap.length && gap !== ''
    ? previous.growthPct < 0
      ? -1
      : 1
    : null
}

/** "7 percent in 2022 and 9 percent in 2023": the time of the first does not part the two. */
const TIME =
  /^(?:in |im jahr )?(?:\d{4}|last year|the (?:first|second) half|january|february|march|april|may|june|july|august|september|october|november|december)(?= )/u
const PARTITIVE = /^\s(?:of|der|des|aller|von)(?!\p{L})/u
