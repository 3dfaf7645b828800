import type { Gazetteer } from '../../gazetteer.ts'
import type { Referent } from '../../gazetteer/nameIndex.ts'
import {
  CITY_CHARACTERS,
  CLEAR_CHARACTERS,
  COUNTRY_CHARACTERS,
  PAIR_BLOCKERS,
  PAIR_FOLLOWERS,
  PROVINCE_CHARACTERS,
  PROVINCE_FOLLOWERS,
  TERRITORY_CHARACTERS,
  VAGUE_PROVINCES,
} from '../../locales/zh/places.ts'
import type { PlaceContext } from './context.ts'
import type { Hit } from './resolve.ts'

/**
 * Places that one character stands for, only in compounds: 中白工业园, 鲁韩经贸, 粤港, 桂企.
 * A character is never read alone.
 */
export function findCharacterPairs(
  text: string,
  gazetteer: Gazetteer,
  context: PlaceContext,
): Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at + 1 < text.length; at += 1) {
    const left = leftReferent(text[at] ?? '', gazetteer)
    const found =
      left === null
        ? readReversed(text, at, gazetteer, context)
        : readAt(text, at, left, gazetteer, context)
    hits.push(...found)
    at = Math.max(at, (found.at(-1)?.end ?? 0) - 1)
  }
  return hits
}

function readAt(
  text: string,
  at: number,
  left: Referent,
  gazetteer: Gazetteer,
  context: PlaceContext,
): Hit[] {
  if (PAIR_BLOCKERS.has(text[at - 1] ?? '') && !isAfterDate(text, at)) return []
  const isNation = left.level === 'nation'
  const isVague = VAGUE_PROVINCES.has(text[at] ?? '')
  if (!isNation && !isVague) {
    const territories = readTerritories(text, at + 1, gazetteer)
    const end = territories.at(-1)?.end ?? 0
    if (end > 0 && ENDS_TERRITORIES.test(text.slice(end, end + 5)))
      return [hit(at, at + 1, left), ...territories]
    if (left.level === 'province' && isProvinceAlone(text, at)) return [hit(at, at + 1, left)]
  }
  if (left.level === 'city' || (isVague && !context.provinces.has(left.code))) return []
  const countries = readCountries(text, at + 1, isNation, gazetteer, context)
  return countries.length === 0 ? [] : [hit(at, at + 1, left), ...countries]
}

/** 2022年中德贸易, 5月中美会谈: the 年 or 月 belongs to its number, not to 年中. */
const isAfterDate = (text: string, at: number): boolean =>
  /\d[年月]$/u.test(text.slice(Math.max(0, at - 2), at))

/** 德中友好, 越中两国: as the other side says it, where the country is named in the document. */
function readReversed(
  text: string,
  at: number,
  gazetteer: Gazetteer,
  context: PlaceContext,
): Hit[] {
  if (text[at + 1] !== '中' || !PAIR_FOLLOWERS.test(text.slice(at + 2, at + 14))) return []
  // 5日中国, 集中合作: the character belongs to what stands before it.
  if (/[\p{N}\p{Script=Han}]/u.test(text[at - 1] ?? '')) return []
  const code = COUNTRY_CHARACTERS[text[at] ?? '']?.find((each) => context.countries.has(each))
  const country = code === undefined ? undefined : gazetteer.referents.get(code)
  const china = gazetteer.referents.get('CN')
  if (country === undefined || china === undefined) return []
  return [hit(at, at + 1, country), hit(at + 1, at + 2, china)]
}

/** Behind 粤港 and 粤港澳; 粤港澳大湾区 is a region of its own, 沪港通 a stock exchange's business. */
const ENDS_TERRITORIES = new RegExp(`${PAIR_FOLLOWERS.source}|^(?:[^\\p{Script=Han}]|$)`, 'u')

/** 渝欧班列, 赣欧（亚）班列: trains to Europe carry their province before it. */
const TRAIN = /^(?:[（(]亚[）)])?(?:\p{Script=Han}{0,4}班列|货运|列车|专列|快线)/u

/** 中阿博览会 is the one with the Arab states, whatever country with 阿 is named beside it. */
const ARAB_EVENTS = /^(?:博览|合作论坛|峰会|国家)/u

function readTerritories(text: string, from: number, gazetteer: Gazetteer): Hit[] {
  const found: Hit[] = []
  for (let at = from; at < from + 3; at += 1) {
    const code = TERRITORY_CHARACTERS[text[at] ?? '']
    const referent = code === undefined ? undefined : gazetteer.referents.get(code)
    if (referent === undefined) break
    found.push(hit(at, at + 1, referent))
  }
  return found
}

/** One country, or up to three in a row: 中德, 中日韩自贸区, 中印尼. Empty where nothing clear follows. */
function readCountries(
  text: string,
  from: number,
  isNation: boolean,
  gazetteer: Gazetteer,
  context: PlaceContext,
): Hit[] {
  const found: Hit[] = []
  for (let at = from; found.length < 3;) {
    const next = readCountry(text, at, isNation, gazetteer, context)
    if (next === null) return []
    found.push(next)
    at = next.end
    if (PAIR_FOLLOWERS.test(text.slice(at, at + 12))) return found
    // 中蒙俄, at the end of a clause: two in a row are clear by themselves.
    if (found.length > 1 && isNation && !/\p{Script=Han}/u.test(text[at] ?? '')) return found
  }
  return []
}

function readCountry(
  text: string,
  at: number,
  isNation: boolean,
  gazetteer: Gazetteer,
  context: PlaceContext,
): Hit | null {
  for (const length of [3, 2, 1]) {
    const characters = text.slice(at, at + length)
    const codes = COUNTRY_CHARACTERS[characters]
    if (codes === undefined) continue
    const named = codes.filter((code) => context.countries.has(code))
    if (characters === '阿' && ARAB_EVENTS.test(text.slice(at + 1, at + 5))) named.unshift('ARAB')
    const isClear =
      (isNation && (length > 1 || CLEAR_CHARACTERS.has(characters))) ||
      (characters === '欧' && TRAIN.test(text.slice(at + 1, at + 12)))
    const code = named[0] ?? (isClear ? codes[0] : undefined)
    const referent = code === undefined ? undefined : gazetteer.referents.get(code)
    if (referent !== undefined) return hit(at, at + length, referent)
  }
  return null
}

/** 桂企, 浙商: a character for a province without a partner; 江苏商 has 苏 in a name of its own. */
function isProvinceAlone(text: string, at: number): boolean {
  return (
    PROVINCE_FOLLOWERS.test(text.slice(at + 1, at + 6)) &&
    !'江甘新安西长云南贵东黑上北天京'.includes(text[at - 1] ?? ' ')
  )
}

/** What can stand first in a compound: 中, a province, and before 港, 澳, 台 a city. */
function leftReferent(character: string, gazetteer: Gazetteer): Referent | null {
  if (!LEFT.has(character)) return null
  if (character === '中') return gazetteer.referents.get('CN') ?? null
  const city = CITY_CHARACTERS[character]
  if (city === undefined)
    return gazetteer.referents.get(PROVINCE_CHARACTERS[character] ?? '') ?? null
  const [code, place] = city
  return { code, side: 'china', level: 'city', place, within: code, weight: 5e6 }
}

const LEFT = new Set(['中', ...Object.keys(PROVINCE_CHARACTERS), ...Object.keys(CITY_CHARACTERS)])

function hit(start: number, end: number, referent: Referent): Hit {
  return { start, end, referent, as: 'abbreviation', isCertain: true }
}
