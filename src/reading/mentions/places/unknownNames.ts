import type { Language } from '../../../model/dataset.ts'
import * as english from '../../locales/en/places.ts'
import * as german from '../../locales/de/places.ts'
import type { Hit } from './resolve.ts'

/**
 * Places abroad that no table knows, where the text itself says what they are and where: "in Faenzola, Italy",
 * "the Polish town of Zalesie", "Japan's Mitsuba Prefecture", "der belarussischen Stadt Smorgon".
 * They bear the name that the document gives them.
 */
export function findUnknownNames(text: string, language: Language, hits: readonly Hit[]): Hit[] {
  if (language === 'zh') return []
  const { UNKNOWN_BEFORE, UNKNOWN_BEHIND } = language === 'de' ? german : english
  const found: Hit[] = []
  hits.forEach((hit, at) => {
    const { referent } = hit
    if (referent?.side !== 'partner' || referent.level === 'bloc' || !hit.isCertain) return
    const from = Math.max(hits[at - 1]?.end ?? 0, hit.start - 60)
    const before = UNKNOWN_BEFORE.exec(text.slice(from, hit.start))?.groups?.name
    if (before !== undefined && hit.as !== 'adjective' && isName(before)) {
      const start = text.lastIndexOf(before, hit.start)
      found.push(nameHit(start, before, referent.code, 'city'))
    }
    const to = Math.min(hits[at + 1]?.start ?? text.length, hit.end + 80)
    const rest = text.slice(hit.end, to)
    for (const { pattern, level } of UNKNOWN_BEHIND) {
      const behind = pattern.exec(rest)?.groups?.name
      if (behind === undefined || !isName(behind)) continue
      found.push(nameHit(hit.end + rest.indexOf(behind), behind, referent.code, level))
      break
    }
  })
  return found
}

/** No company, month or title. */
function isName(name: string): boolean {
  return name.split(/[\s-]/u).every((word) => word.length > 1 && !english.NOT_IN_TOWNS.has(word))
}

function nameHit(start: number, name: string, code: string, level: 'city' | 'region'): Hit {
  return {
    start,
    end: start + name.length,
    referent: { code, side: 'partner', level, place: name, within: code, weight: 0 },
    as: 'name',
    isCertain: false,
  }
}
