import type { Language } from '../../../model/dataset.ts'
import type { Naming, Referent } from '../../gazetteer/nameIndex.ts'
import * as english from '../../locales/en/places.ts'
import * as german from '../../locales/de/places.ts'
import * as chinese from '../../locales/zh/places.ts'
import type { Span } from '../mention.ts'
import type { Candidate } from './candidates.ts'
import type { PlaceContext } from './context.ts'

/** A name that has been decided: which place it is, or null where it is to be read over. */
export interface Hit extends Span {
  referent: Referent | null
  as: Naming['as']
  /** Believed by itself, not for the sake of its country. */
  isCertain: boolean
}

/** Picks the names of one sentence, the longest first from left to right, each with its likeliest meaning. */
export function resolveCandidates(
  text: string,
  language: Language,
  candidates: readonly Candidate[],
  context: PlaceContext,
): Hit[] {
  const anchors = candidates.filter(isAnchor)
  const hits: Hit[] = []
  let past = 0
  for (const candidate of candidates) {
    if (candidate.start < past) continue
    const ranked = withRank(text, candidate, language)
    const naming = choose(text, candidate, ranked, anchors, context, language)
    if (naming === null || isCutByCertain(candidate, naming, anchors)) continue
    past = Math.max(candidate.end, ranked.end)
    hits.push({
      start: candidate.start,
      end: past,
      referent: naming.referent,
      as: naming.as,
      isCertain: naming.trust === 'free',
    })
  }
  return hits
}

/** What the words around a name say of its rank; `end` covers a Chinese word for it. */
interface Ranked {
  rank: 'region' | 'city' | null
  /** A word for a Chinese county or district stands at it. */
  county: boolean
  end: number
}

function withRank(text: string, { start, end }: Span, language: Language): Ranked {
  if (language === 'zh') {
    const behind = text.slice(end, end + 6)
    const rank = chinese.FOREIGN_RANK.exec(behind)
    if (rank !== null) return { rank: 'region', county: true, end: end + rank[0].length }
    const city = chinese.FOREIGN_CITY_RANK.exec(behind)
    if (city !== null) return { rank: 'city', county: true, end: end + city[0].length }
    return { rank: null, county: false, end }
  }
  const words = language === 'de' ? german : english
  const before = text.slice(Math.max(0, start - 28), start)
  const behind = text.slice(end, end + 22)
  const isCity = words.CITY_AFTER.test(behind) || words.CITY_BEFORE.test(before)
  const isRegion = words.RANK_AFTER.test(behind) || words.RANK_BEFORE.test(before)
  const county =
    english.COUNTY_AFTER.test(behind) || (language === 'de' && german.COUNTY_BEFORE.test(before))
  return { rank: isRegion ? 'region' : isCity ? 'city' : null, county, end }
}

function isAnchor({ namings }: Candidate): boolean {
  return namings.some(({ trust, referent }) => trust === 'free' && referent !== null)
}

/** 面向日本: a doubtful name gives way to a certain one that begins inside it. */
function isCutByCertain(
  candidate: Candidate,
  naming: Naming,
  anchors: readonly Candidate[],
): boolean {
  if (naming.trust === 'free') return false
  return anchors.some(
    ({ start, end }) => start > candidate.start && start < candidate.end && end > candidate.end,
  )
}

function choose(
  text: string,
  candidate: Candidate,
  ranked: Ranked,
  anchors: readonly Candidate[],
  context: PlaceContext,
  language: Language,
): Naming | null {
  let best: Naming | null = null
  let bestScore = -Infinity
  for (const naming of candidate.namings) {
    const { referent } = naming
    if (referent === null) return naming
    const evidence = weigh(text, referent, candidate, anchors, context)
    if (!isTrusted(naming, evidence, ranked, isMidSentence(candidate, language))) continue
    const rank = ranked.rank === null ? 0 : rankFits(referent, ranked.rank) ? 3 : 0
    const score = Math.log10(referent.weight + 1) + evidence + rank
    if (score > bestScore) {
      best = naming
      bestScore = score
    }
  }
  return best
}

/** How far the country or province of a place is borne out: 6 close by, 3 in the sentence, up to 2 in the document. */
function weigh(
  text: string,
  referent: Referent,
  candidate: Candidate,
  anchors: readonly Candidate[],
  context: PlaceContext,
): number {
  const { within } = referent
  let evidence = 0
  for (const anchor of anchors) {
    if (anchor.start < candidate.end && anchor.end > candidate.start) continue
    if (
      !anchor.namings.some(
        (naming) => naming.trust === 'free' && naming.referent?.within === within,
      )
    )
      continue
    const gap =
      anchor.start >= candidate.end ? anchor.start - candidate.end : candidate.start - anchor.end
    evidence = Math.max(evidence, gap <= CLOSE ? 6 : 3)
  }
  const counts = context.countries.get(within) ?? context.provinces.get(within) ?? 0
  if (evidence === 0 && counts > 0) evidence = 1 + Math.min(1, counts / 10)
  if (evidence > 0 && evidence < 6 && isTwinned(text, referent, candidate, anchors)) evidence = 6
  const hint = HINTS[referent.place ?? '']
  if (hint?.code === referent.code && hint.named.some((code) => context.countries.has(code)))
    return Math.max(evidence, 2.5)
  return evidence
}

/** "Burnaby – Zhongshan", "Burnaby and Zhongshan": a place abroad beside a Chinese one. */
function isTwinned(
  text: string,
  referent: Referent,
  candidate: Candidate,
  anchors: readonly Candidate[],
): boolean {
  if (referent.side !== 'partner') return false
  return anchors.some(({ start, end, namings }) => {
    if (!namings.some((naming) => naming.referent?.code.startsWith('CN-'))) return false
    if (start >= candidate.end)
      return start - candidate.end < 6 && TWINS.test(text.slice(candidate.end, start))
    return (
      candidate.start >= end &&
      candidate.start - end < 6 &&
      TWINS.test(text.slice(end, candidate.start))
    )
  })
}

const TWINS = /^(?:\s?[-–—―]{1,2}\s?|\s(?:and|und|&)\s|[与和同、])$/u

/** Pingxiang on the border of Vietnam, when Vietnam is named; else the larger one in Jiangxi. */
const HINTS: Readonly<Record<string, { code: string; named: readonly string[] }>> = {
  Pingxiang: { code: 'CN-GX', named: ['VN', 'ASEAN'] },
  Yulin: { code: 'CN-GX', named: ['VN', 'ASEAN'] },
}

/** "Brest, Belarus", "Japan (Shizuoka)", 韩国公州: characters between a place and what it lies in. */
const CLOSE = 4

/** In English a capital inside the sentence tells a name from a word; in German all nouns have one. */
function isMidSentence({ start }: Span, language: Language): boolean {
  return language === 'en' && start > 3
}

function isTrusted(
  { trust, referent }: Naming,
  evidence: number,
  ranked: Ranked,
  midSentence: boolean,
): boolean {
  switch (trust) {
    case 'free':
      return true
    case 'near':
      return evidence > 0
    case 'beside':
      return (
        evidence >= 6 || (evidence >= 3 && midSentence) || (evidence >= 1 && ranked.rank !== null)
      )
    case 'ranked':
      return (ranked.county && (evidence > 0 || referent?.side === 'partner')) || evidence >= 6
  }
}

function rankFits(referent: Referent, rank: 'region' | 'city'): boolean {
  if (rank === 'city') return referent.level === 'city'
  return referent.level === 'region' || referent.level === 'province'
}
