import type { Language } from '../../../model/dataset.ts'
import type { Gazetteer } from '../../gazetteer.ts'
import { blocReferent, countryReferent } from '../../gazetteer/abroad.ts'
import * as english from '../../locales/en/places.ts'
import * as german from '../../locales/de/places.ts'
import * as chinese from '../../locales/zh/places.ts'
import { findCharacterPairs } from './characters.ts'
import type { PlaceContext } from './context.ts'
import type { Hit } from './resolve.ts'

/** "16+1", "17 + 1": the cooperation with Central and Eastern Europe. */
const SIXTEEN_PLUS_ONE = /(?<![\p{N}.,])1[4-7]\s?\+\s?1(?!\p{N}|[.,]\p{N})/gu

/** Names that are patterns rather than entries: Belt and Road countries, "16+1", 中白, 粤港. */
export function findFixedNames(
  text: string,
  language: Language,
  gazetteer: Gazetteer,
  context: PlaceContext,
): Hit[] {
  const hits: Hit[] = []
  const patterns = { en: english, de: german, zh: chinese }[language].BELT_AND_ROAD_COUNTRIES
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) addHit(hits, match.index, match[0], 'BRI', 'name')
  for (const match of text.matchAll(SIXTEEN_PLUS_ONE))
    addHit(hits, match.index, match[0], 'CEEC', 'abbreviation')
  // 中白 in letters, as machines translate it.
  for (const match of text.matchAll(/(?<!\p{L})Zhong(?=bai\s)/gu)) {
    const middle = match.index + 5
    hits.push({
      start: match.index,
      end: middle,
      referent: countryReferent('CN'),
      as: 'abbreviation',
      isCertain: true,
    })
    hits.push({
      start: middle,
      end: middle + 3,
      referent: countryReferent('BY'),
      as: 'abbreviation',
      isCertain: true,
    })
  }
  if (language === 'zh') {
    for (const hit of findCharacterPairs(text, gazetteer, context))
      if (!hits.some((other) => other.start < hit.end && hit.start < other.end)) hits.push(hit)
  }
  return hits
}

function addHit(hits: Hit[], start: number, text: string, code: string, as: Hit['as']): void {
  const end = start + text.length
  if (hits.some((other) => other.start < end && start < other.end)) return
  hits.push({ start, end, referent: blocReferent(code), as, isCertain: true })
}
