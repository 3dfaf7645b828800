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
    if (left === null) continue
    const found = readAt(text, at, left, gazetteer, context)
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
  if (PAIR_BLOCKERS.has(text[at - 1] ?? '')) return []
  const isNation = left.level === 'nation'
  const territories = isNation ? [] : readTerritories(text, at + 1, gazetteer)
  const last = territories.at(-1)
  if (last !== undefined && text.startsWith('大湾区', last.end)) return []
  if (last !== undefined && !HAN_NAME.test(text.slice(at, last.end + 1)))
    return [hit(at, at + 1, left), ...territories]
  const pair = readCountry(text, at + 1, isNation, gazetteer, context)
  if (pair !== null) return [hit(at, at + 1, left), pair]
  if (!isNation && left.level === 'province' && isProvinceAlone(text, at))
    return [hit(at, at + 1, left)]
  return []
}

/** 渝欧班列, 赣欧（亚）班列: trains to Europe carry their province before it. */
const TRAIN = /^(?:[（(]亚[）)])?(?:\p{Script=Han}{0,4}班列|货运|列车|专列|快线)/u

/** 港 and 澳 that make another word behind a province's character: 苏港 is rare, 青岛港澳 is no pair. */
const HAN_NAME = /港[口湾区务城]/u

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
    if (!PAIR_FOLLOWERS.test(text.slice(at + length, at + length + 5))) continue
    const named = codes.filter((code) => context.countries.has(code))
    const isClear =
      (isNation && (length > 1 || CLEAR_CHARACTERS.has(characters))) ||
      (characters === '欧' && TRAIN.test(text.slice(at + 1, at + 12)))
    const code = named[0] ?? (isClear ? codes[0] : undefined)
    const referent = code === undefined ? undefined : gazetteer.referents.get(code)
    if (referent !== undefined) return hit(at, at + length, referent)
  }
  return null
}

/** 桂企, 浙商, or 与桂 before a full stop of thought: a character for a province without a partner. */
function isProvinceAlone(text: string, at: number): boolean {
  return (
    PROVINCE_FOLLOWERS.test(text.slice(at + 1, at + 6)) &&
    !/\p{Script=Han}/u.test(blockedBy(text, at))
  )
}

/** The character before, where it makes a word with this one: 江苏企业 has 苏 in it and is a name of its own. */
function blockedBy(text: string, at: number): string {
  const before = text[at - 1] ?? ''
  return '江甘新安西长云南贵东黑上北天京'.includes(before) ? before : ''
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
