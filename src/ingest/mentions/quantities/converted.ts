import type { Draft } from './draft.ts'
import type { FoldedText } from './foldedText.ts'
import type { NumberLocale } from './numberLocale.ts'

/** The drafts, where an amount that only repeats the one before it in another currency says so. */
export function markConverted(
  { lower }: FoldedText,
  locale: NumberLocale,
  drafts: Draft[],
): Draft[] {
  return drafts.map((draft, index) => {
    const first = drafts[index - 1]
    if (first?.kind !== 'money' || draft.kind !== 'money' || first.currency === draft.currency)
      return draft
    return repeats(lower.slice(first.end, draft.bare), locale)
      ? { ...draft, converted: true }
      : draft
  })
}

/** True if nothing but a bracket, or a word such as "about" or "umgerechnet", stands between two amounts. */
function repeats(gap: string, locale: NumberLocale): boolean {
  if (gap.length > 40) return false
  const opened = /^[^()]{0,8}\(/u.test(gap) && !gap.includes(')')
  const words = gap
    .replace(/^[^()]{0,8}\(/u, '')
    .replace(/^[\s,，:：/]+/u, '')
    .trimEnd()
  if (words === '') return opened || gap.includes('/')
  return locale.converted.after(words, 0)?.end === words.length
}
