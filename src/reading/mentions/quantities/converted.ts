import type { Draft } from './draft.ts'
import type { FoldedText } from './foldedText.ts'
import type { NumberLocale } from './numberLocale.ts'

/** The drafts, where an amount that only repeats the one before it in another currency says so. */
export function markConverted(
  { lower }: FoldedText,
  locale: NumberLocale,
  drafts: Draft[],
): Draft[] {
  let previous: Draft | null = null
  return drafts.map((draft) => {
    const first = previous
    const repeated =
      first?.kind === 'money' &&
      draft.kind === 'money' &&
      first.currency !== draft.currency &&
      (repeats(lower.slice(first.end, draft.bare), locale) ||
        (first.converted && JOINT.test(lower.slice(first.end, draft.bare))))
    previous = repeated ? { ...draft, converted: true } : draft
    return previous
  })
}

/** Between two amounts that both repeat a third: "(210 million dollars; 190 million euros)". */
const JOINT = /^\s?(?:[;,，；、/]|or|oder|或)\s?$/u

/** True if nothing but a bracket, or a word such as "about" or "umgerechnet", stands between two amounts. */
function repeats(gap: string, locale: NumberLocale): boolean {
  if (gap.length > 40) return false
  const opened = /^[^()]{0,8}\(/u.test(gap) && !gap.includes(')')
  const words = gap
    .replace(/^[^()]{0,8}\(/u, '')
    .replace(/^[\s,，:：/–—-]+/u, '')
    .trimEnd()
  if (words === '') return opened || gap.includes('/')
  return locale.converted.after(words, 0)?.end === words.length
}
