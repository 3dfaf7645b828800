import type { Language } from '../../../model/dataset.ts'
import { foldName } from '../../gazetteer/foldName.ts'
import {
  GIVEN_NAMES,
  PERSON_LIKE,
  PINYIN_SURNAMES,
  PLAIN_LEADS,
  PLACE_FOLLOWERS,
  TITLES,
} from '../../locales/en/places.ts'
import { STREET_TAIL } from '../../locales/zh/places.ts'
import type { PlaceContext } from './context.ts'
import type { Hit } from './resolve.ts'

/** Whether the name is that of a person: "Jordan Smith", "Jack London", "Mr. Jordan", "Wang Yulin". */
export function isPerson(
  text: string,
  hit: Hit,
  language: Language,
  { surnames }: PlaceContext,
): boolean {
  if (language === 'zh' || hit.referent === null || hit.as !== 'name') return false
  const name = text.slice(hit.start, hit.end)
  if (!hit.isCertain && surnames.has(foldName(name))) return true
  if (name.includes(' ')) return false
  const before = text.slice(Math.max(0, hit.start - 24), hit.start)
  if (TITLES.test(before) || GERMAN_TITLES.test(before)) return true
  const previous = /(?<!\p{L})(\p{Lu}[\p{L}\p{M}]*)\s$/u.exec(before)?.[1]
  const surname = previous === undefined ? '' : foldName(previous)
  if (GIVEN_NAMES.has(surname) && hit.referent.level !== 'province') return true
  const isChinese = hit.referent.side === 'china' && hit.referent.level === 'city'
  if (isChinese && PINYIN_SURNAMES.has(surname) && !/^(?:Lin|Yang|Tai|Song)$/u.test(name))
    return true
  if (!hit.isCertain && language === 'en' && isPartOfName(text, hit, previous)) return true
  if (!PERSON_LIKE.has(foldName(name))) return false
  const next = /^\s(\p{Lu}[\p{Ll}\p{M}]+)(?!\p{L})/u.exec(text.slice(hit.end, hit.end + 30))?.[1]
  return next !== undefined && !PLACE_FOLLOWERS.has(next.toLowerCase()) && language === 'en'
}

/** "Yoshiaki Takahashi", "Shenzhen University": a doubtful name beside a capitalised stranger is a part of that. */
function isPartOfName(text: string, hit: Hit, previous: string | undefined): boolean {
  if (previous !== undefined && !PLAIN_LEADS.has(previous.toLowerCase())) return true
  const next = /^\s(\p{Lu}[\p{Ll}\p{M}]+)(?!\p{L})/u.exec(text.slice(hit.end, hit.end + 30))?.[1]
  return next !== undefined && !PLACE_FOLLOWERS.has(next.toLowerCase())
}

const GERMAN_TITLES = /(?<!\p{L})(?:Herrn?|Frau)\s$/u
/** "im Kanton": the Swiss canton, not Canton. */
const ARTICLE =
  /(?<!\p{L})(?:[Dd](?:er|es|em|en)|[Ii]m|[Vv]om|[Zz]um|[Ee]in(?:em|es|en)?|[Jj]ede[rmns])\s$/u

/** "Portuguese-speaking countries" are not those of Portugal. */
const SPEAKING = /^(?:-speak|-language|-born|-style)/u

/** Whether a noun or a compound stands there that only looks like a place. */
export function isNoun(text: string, hit: Hit, language: Language): boolean {
  if (hit.as === 'adjective' && SPEAKING.test(text.slice(hit.end, hit.end + 10))) return true
  return (
    language === 'de' &&
    text.slice(hit.start, hit.end) === 'Kanton' &&
    ARTICLE.test(text.slice(Math.max(0, hit.start - 10), hit.start))
  )
}

const LATIN_STREET =
  /^(?:\s(?:(?:North|South|East|West|Middle|Central)\s)?(?:Road|Rd|Street|St|Avenue|Ave|Boulevard|Lane)(?!\p{L})|(?:er|-)?\s?(?:Straße|Strasse|Platz|Allee)(?!\p{L}))/u

/** "Nanjing Road", 南京东路: a street. */
export function isStreet(text: string, hit: Hit, language: Language): boolean {
  const behind = text.slice(hit.end, hit.end + 20)
  return (language === 'zh' ? STREET_TAIL : LATIN_STREET).test(behind)
}
