import type { Language } from '../../../model/dataset.ts'
import type { Gazetteer } from '../../gazetteer.ts'
import { blocReferent, countryReferent } from '../../gazetteer/referents.ts'
import type { Referent } from '../../gazetteer/nameIndex.ts'
import * as english from '../../locales/en/places.ts'
import * as german from '../../locales/de/places.ts'
import * as chinese from '../../locales/zh/places.ts'
import { matchesOf } from '../quantities/matches.ts'
import { findCharacterPairs } from './characters.ts'
import { findCharacterUses } from './characterUses.ts'
import type { PlaceContext } from './context.ts'
import type { Hit } from './resolve.ts'

/** "16+1", "17 + 1": the cooperation with Central and Eastern Europe. */
const SIXTEEN_PLUS_ONE = /(?<![\p{N}.,])1[4-7]\s?\+\s?1(?!\p{N}|[.,]\p{N})/gu
/** 中白 in letters, as machines translate it: "the Zhongbai Industrial Park". */
const ZHONGBAI = /(?<!\p{L})Zhongbai(?=\s)/gu

/** Names that are patterns rather than entries, without overlap: Belt and Road countries, "16+1", 中白, 粤港. */
export function findFixedNames(
  text: string,
  language: Language,
  gazetteer: Gazetteer,
  context: PlaceContext,
): Hit[] {
  const { BELT_AND_ROAD_COUNTRIES, BELT_AND_ROAD_HINT } = { en: english, de: german, zh: chinese }[
    language
  ]
  const hits: Hit[] = []
  if (BELT_AND_ROAD_HINT.test(text))
    for (const pattern of BELT_AND_ROAD_COUNTRIES)
      for (const { index, 0: found } of matchesOf(pattern, text))
        hits.push(fixed(index, index + found.length, blocReferent('BRI'), 'name'))
  if (text.includes('+'))
    for (const { index, 0: found } of text.matchAll(SIXTEEN_PLUS_ONE))
      hits.push(fixed(index, index + found.length, blocReferent('CEEC'), 'abbreviation'))
  if (text.includes('Zhongbai'))
    for (const { index } of text.matchAll(ZHONGBAI))
      hits.push(
        fixed(index, index + 5, countryReferent('CN'), 'abbreviation'),
        fixed(index + 5, index + 8, countryReferent('BY'), 'abbreviation'),
      )
  return withoutOverlap(
    language === 'zh'
      ? hits.concat(
          findCharacterPairs(text, gazetteer, context),
          findCharacterUses(text, gazetteer, context),
        )
      : hits,
  )
}

function fixed(start: number, end: number, referent: Referent, as: Hit['as']): Hit {
  return { start, end, referent, as, isCertain: true }
}

/** In order of `start`; of two that overlap the longer at one start, else the earlier. */
function withoutOverlap(hits: readonly Hit[]): Hit[] {
  if (hits.length < 2) return [...hits]
  const kept: Hit[] = []
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit)
  return kept
}
