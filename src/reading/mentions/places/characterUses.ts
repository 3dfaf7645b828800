import type { Gazetteer } from '../../gazetteer.ts'
import {
  CHINA_BY_CHARACTER,
  COUNTRIES_TOGETHER,
  COUNTRY_CHARACTERS,
  COUNTRY_OF_FIRMS,
  MAINLAND,
  NOT_PREPOSED,
  PREPOSED,
  PREPOSED_FOLLOWERS,
  PROVINCE_CHARACTERS,
  SIDE_OF_COUNTRY,
  TERRITORY_CHARACTERS,
  TERRITORY_OF_FIRMS,
} from '../../locales/zh/places.ts'
import { matchesOf } from '../quantities/matches.ts'
import type { PlaceContext } from './context.ts'
import type { Hit } from './resolve.ts'

/**
 * Characters for a country or province behind a word that takes one, where the document has named it in full:
 * 自俄进口, 对日出口, 赴粤考察; and those that need no other name: 访华, 中方, 日韩.
 */
export function findCharacterUses(
  text: string,
  gazetteer: Gazetteer,
  context: PlaceContext,
): Hit[] {
  const hits: Hit[] = []
  const add = (at: number, code: string): void => {
    const referent = gazetteer.referents.get(code)
    if (referent !== undefined)
      hits.push({ start: at, end: at + 1, referent, as: 'abbreviation', isCertain: true })
  }
  for (const match of matchesOf(CHINA_BY_CHARACTER, text)) add(match.index, 'CN')
  for (const { index, 0: pair } of matchesOf(COUNTRIES_TOGETHER, text)) {
    Array.from(pair, (character) => COUNTRY_CHARACTERS[character]?.[0]).forEach((code, at) => {
      if (code !== undefined) add(index + at, code)
    })
  }
  for (const match of matchesOf(SIDE_OF_COUNTRY, text)) {
    const code = readCode(match[0], context)
    if (code !== null) add(match.index, code)
  }
  for (const { index, 0: found } of matchesOf(MAINLAND, text)) {
    const others = found === '内地' ? ['HK', 'MO'] : ['TW']
    const china = gazetteer.referents.get('CN')
    if (china !== undefined && others.some((code) => context.countries.has(code)))
      hits.push({
        start: index,
        end: index + found.length,
        referent: china,
        as: 'name',
        isCertain: true,
      })
  }
  for (const match of matchesOf(TERRITORY_OF_FIRMS, text)) {
    const code = TERRITORY_CHARACTERS[match[0]]
    if (code !== undefined && (code !== 'MO' || context.countries.has(code))) add(match.index, code)
  }
  for (const match of matchesOf(COUNTRY_OF_FIRMS, text)) {
    const code = readCode(match[0], context)
    if (code !== null && !code.startsWith('CN')) add(match.index, code)
  }
  for (const match of matchesOf(PREPOSED, text)) {
    const first = match.index + match[0].length
    const codes = readCodes(text, first, context)
    if (
      codes.length > 0 &&
      PREPOSED_FOLLOWERS.test(text.slice(first + codes.length, first + codes.length + 5))
    )
      codes.forEach((code, at) => {
        add(first + at, code)
      })
  }
  return hits
}

/** Countries or provinces of up to three characters in a row that the document has named. */
function readCodes(text: string, from: number, context: PlaceContext): string[] {
  if (NOT_PREPOSED.has(text[from] ?? '')) return []
  const codes: string[] = []
  for (let at = from; at < from + 3; at += 1) {
    const code = readCode(text[at] ?? '', context)
    if (code === null) break
    codes.push(code)
  }
  return codes
}

function readCode(character: string, context: PlaceContext): string | null {
  const country = COUNTRY_CHARACTERS[character]?.find((code) => context.countries.has(code))
  if (country !== undefined) return country
  const province = PROVINCE_CHARACTERS[character]
  return province !== undefined && context.provinces.has(province) ? province : null
}
