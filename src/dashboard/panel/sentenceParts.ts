import { formatShare } from '../format.ts'
import { setFacets } from '../select/failures.ts'
import type { Summary } from '../select/summary.ts'
import type { InterfaceLanguage, View } from '../view.ts'

/** Names beyond this many become a number: "and 5 other provinces". */
export const MOST_NAMES = 4

/** Whether a filter is set that chooses no province and no partner. */
export const isRestricted = (view: View): boolean =>
  setFacets(view).some((facet) => facet !== 'province' && facet !== 'partner')

/** The codes that a fact names, in their order. */
export function withFacts(codes: readonly string[], summary: Summary): string[] {
  const named = new Set([...summary.provinces, ...summary.partners].map(({ code }) => code))
  return codes.filter((code) => named.has(code) || (code === 'CN' && summary.national > 0))
}

/** `growth above 50 %`, `增幅超过50%`. */
export function growthPhrase(percent: number, language: InterfaceLanguage): string {
  const share = formatShare(percent, language)
  return language === 'zh' ? `增幅超过${share}` : `growth above ${share}`
}

/** `from 2015 to 2020`, `since 2015`; null when the years are open. */
export function yearsPhrase(view: Pick<View, 'from' | 'to' | 'language'>): string | null {
  const { from, to, language } = view
  if (from === null && to === null) return null
  if (language === 'zh') {
    if (from === null) return `${to}年及以前`
    if (to === null) return `${from}年起`
    return from === to ? `${from}年` : `${from}–${to}年`
  }
  if (from === null) return `up to ${to}`
  if (to === null) return `since ${from}`
  return from === to ? String(from) : `${from} to ${to}`
}
