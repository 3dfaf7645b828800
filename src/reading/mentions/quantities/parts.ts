import { SHARED_CENTS } from '../../locales/currencyParts.ts'
import { rounded } from './round.ts'
import type { Draft } from './draft.ts'
import type { FoldedText } from './foldedText.ts'
import type { NumberLocale } from './numberLocale.ts'

/** The drafts, where units and parts of a currency are one amount: "five dollars and 20 cents", 3元5角. */
export function joinParts({ lower }: FoldedText, locale: NumberLocale, drafts: Draft[]): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const units = joined.at(-1)
    if (units !== undefined && isPart(lower, locale, units, draft)) {
      const core = { start: units.core.start, end: draft.core.end }
      joined[joined.length - 1] = {
        ...units,
        end: draft.end,
        core,
        shift: draft.shift,
        value: rounded(units.value + draft.value),
      }
    } else joined.push(draft)
  }
  return joined
}

function isPart(lower: string, locale: NumberLocale, units: Draft, part: Draft): boolean {
  if (units.kind !== 'money' || part.kind !== 'money' || part.shift >= units.shift) return false
  if (units.shift > 0 || part.value >= 10 ** units.shift || part.sign !== null) return false
  if (!isPartOf(units, part)) return false
  const gap = lower.slice(units.end, part.start).trim()
  return gap === '' || locale.and.after(gap, 0)?.end === gap.length
}

/** Pence are of pounds and not of dollars; cents are of whatever has them; Chinese parts have one word for all. */
function isPartOf(units: Draft, part: Draft): boolean {
  const shared = SHARED_CENTS.words.includes(part.unit?.toLowerCase() ?? '')
  const han = /^\p{Script=Han}/u.test(part.unit ?? '')
  const codes = units.currency === null ? units.candidates : [units.currency]
  const own = part.currency === null ? part.candidates : [part.currency]
  return shared || han || codes.some((code) => own.includes(code))
}
