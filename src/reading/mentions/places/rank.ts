import type { Language } from '../../../model/dataset.ts'
import type { Referent } from '../../gazetteer/nameIndex.ts'
import * as english from '../../locales/en/places.ts'
import * as german from '../../locales/de/places.ts'
import * as chinese from '../../locales/zh/places.ts'
import type { Span } from '../mention.ts'

/** What the words around a name say of its rank: "Buenos Aires Province", "Stadt Grodno", 格罗德诺州. */
export interface Ranked {
  rank: 'region' | 'city' | null
  /** In Latin letters a word for a county or town stands at it; Chinese names of those have it in them. */
  isTown: boolean
  /** Where the name ends with a Chinese word for its rank. */
  end: number
}

export function readRank(text: string, { start, end }: Span, language: Language): Ranked {
  if (language === 'zh') return readChineseRank(text.slice(end, end + 6), end)
  const words = language === 'de' ? german : english
  const before = text.slice(Math.max(0, start - 28), start)
  const behind = text.slice(end, end + 22)
  const isCity = words.CITY_AFTER.test(behind) || words.CITY_BEFORE.test(before)
  const isRegion = words.RANK_AFTER.test(behind) || words.RANK_BEFORE.test(before)
  const isTown =
    english.COUNTY_AFTER.test(behind) || (language === 'de' && german.COUNTY_BEFORE.test(before))
  return { rank: isRegion ? 'region' : isCity ? 'city' : null, isTown, end }
}

/** Whether a place is of the rank that the words beside its name give it. */
export function hasRank(referent: Referent, rank: 'region' | 'city'): boolean {
  if (rank === 'city') return referent.level === 'city'
  return referent.level === 'region' || referent.level === 'province'
}

function readChineseRank(behind: string, end: number): Ranked {
  const region = chinese.FOREIGN_RANK.exec(behind)
  if (region !== null) return { rank: 'region', isTown: false, end: end + region[0].length }
  const city = chinese.FOREIGN_CITY_RANK.exec(behind)
  if (city !== null) return { rank: 'city', isTown: false, end: end + city[0].length }
  return { rank: null, isTown: false, end }
}
