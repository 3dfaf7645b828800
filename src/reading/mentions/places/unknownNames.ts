import type { Language } from '../../../model/dataset.ts'
import * as english from '../../locales/en/places.ts'
import * as german from '../../locales/de/places.ts'
import * as chinese from '../../locales/zh/places.ts'
import type { Hit } from './resolve.ts'

/**
 * Places abroad that no table knows, where the text itself says what they are and where: "in Faenzola, Italy",
 * "the Polish town of Zalesie", "Japan's Mitsuba Prefecture", "der belarussischen Stadt Smorgon", 德国韦尔登市.
 * They bear the name that the document gives them.
 */
export function findUnknownNames(text: string, language: Language, hits: readonly Hit[]): Hit[] {
  const { UNKNOWN_BEHIND } = { de: german, en: english, zh: chinese }[language]
  const before = language === 'zh' ? null : (language === 'de' ? german : english).UNKNOWN_BEFORE
  const found: Hit[] = []
  hits.forEach((hit, at) => {
    const { referent } = hit
    if (referent?.side !== 'partner' || referent.level === 'bloc' || !hit.isCertain) return
    const from = Math.max(hits[at - 1]?.end ?? 0, hit.start - 60)
    const ahead = before?.exec(text.slice(from, hit.start))?.groups?.name
    if (ahead !== undefined && hit.as !== 'adjective' && isName(ahead)) {
      const start = text.lastIndexOf(ahead, hit.start)
      found.push(nameHit(start, ahead, referent.code, 'city'))
    }
    // 俄方, 韩企: a character alone has no town behind it.
    if (hit.as === 'abbreviation') return
    const next = hits[at + 1]
    // 德国韦尔登市 is not 韦尔, the town that a table knows.
    const isCut =
      language === 'zh' && next?.start === hit.end && next.end - next.start <= SHORTEST_CUT
    const border = (isCut ? hits[at + 2] : next)?.start ?? text.length
    const to = Math.min(border, hit.end + 80)
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

/** A name of so few characters may be the head of a longer one. */
const SHORTEST_CUT = 2

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
