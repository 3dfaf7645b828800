import type { Language } from '../../../model/dataset.ts'
import type { Gazetteer } from '../../gazetteer.ts'
import type { Naming, Referent } from '../../gazetteer/nameIndex.ts'
import { AT_A_PLACE, GIVEN_NAMES, PLAIN_LEADS, PLACE_FOLLOWERS } from '../../locales/en/places.ts'
import { AT_A_PLACE as AT_A_PLACE_GERMAN, PARTNER_TOWN } from '../../locales/de/places.ts'
import { NEVER } from '../../locales/pattern.ts'
import type { Span } from '../mention.ts'
import { indexAnchors } from './anchors.ts'
import { collectCandidates, type Candidate } from './candidates.ts'
import { CLOSE, isState, isTwinned } from './evidence.ts'
import { keyOf, readWords } from './words.ts'

/** What a document has named beyond doubt: how often each country or bloc, and each province. */
export interface PlaceContext {
  countries: ReadonlyMap<string, number>
  provinces: ReadonlyMap<string, number>
  /** Folded surnames that are also names of small places: Takahashi, Anderson. */
  surnames: ReadonlySet<string>
  /** Names that are also words, as spelt, with the country or province that stood beside them once: `Cork|IE`. */
  remembered: ReadonlySet<string>
}

/** A first pass over the whole document that counts only names with one meaning. */
export function createPlaceContext(
  fullText: string,
  language: Language,
  gazetteer: Gazetteer,
): PlaceContext {
  const countries = new Map<string, number>()
  const provinces = new Map<string, number>()
  let past = 0
  const candidates = collectCandidates(fullText, language, gazetteer)
  for (const { start, end, namings } of candidates) {
    if (start < past) continue
    const within = certainWithin(namings)
    if (within === undefined) continue
    past = end
    if (within === null || within === 'CN') continue
    const counts = within.startsWith('CN-') ? provinces : countries
    counts.set(within, (counts.get(within) ?? 0) + 1)
  }
  return {
    countries,
    provinces,
    surnames: findSurnames(fullText, language, gazetteer),
    remembered: findRemembered(fullText, language, candidates),
  }
}

/** The one country or province that a name can mean; null for a name to be read over, undefined when in doubt. */
function certainWithin(namings: readonly Naming[]): string | null | undefined {
  let within: string | null | undefined
  for (const { referent, trust } of namings) {
    if (referent === null) return null
    if (trust === 'free') {
      if (within !== undefined && within !== referent.within) return undefined
      within = referent.within
    }
  }
  if (within === undefined) return undefined
  const top = namings.find(({ trust }) => trust === 'free')
  const rival = namings.find(
    ({ referent }) =>
      referent !== null &&
      referent.within !== within &&
      referent.weight * 20 > (top?.referent?.weight ?? 0),
  )
  return rival === undefined ? within : undefined
}

/** Names that stand once behind a capitalised stranger ("Yoshiaki Takahashi") and are not believed by themselves. */
function findSurnames(text: string, language: Language, { latin }: Gazetteer): Set<string> {
  const surnames = new Set<string>()
  if (language === 'zh') return surnames
  const words = readWords(text)
  words.forEach((word, at) => {
    const before = words[at - 1]
    if (before === undefined || !word.isCapital || !before.isCapital) return
    if (word.start - before.wholeEnd !== 1 || text[before.wholeEnd] !== ' ') return
    const namings = latin.namings.get(keyOf(word))
    if (namings === undefined || namings.some(({ trust }) => trust === 'free')) return
    if (isGivenName(keyOf(before), language, latin)) surnames.add(keyOf(word))
  })
  return surnames
}

/** In German every noun has a capital, so that only known given names count. */
function isGivenName(key: string, language: Language, latin: Gazetteer['latin']): boolean {
  if (GIVEN_NAMES.has(key)) return true
  if (language === 'de' || key.length < 3) return false
  return !latin.longest.has(key) && !PLAIN_LEADS.has(key) && !PLACE_FOLLOWERS.has(key)
}

/** How near its country stands to a name in a sentence that names it as a place: "in Cork, where the Irish minister". */
const SENTENCE = 80
const ENDS = /[.!?。！？;；\n]/u

/** Names believed only beside their country that stand there once: elsewhere in the document they are the same place. */
function findRemembered(
  text: string,
  language: Language,
  candidates: readonly Candidate[],
): Set<string> {
  const isAt = { en: AT_A_PLACE, de: AT_A_PLACE_GERMAN, zh: NEVER }[language]
  const anchors = indexAnchors(candidates)
  const remembered = new Set<string>(findTowns(text, language, candidates))
  const areSisters = SISTERS.test(text)
  for (const [at, candidate] of candidates.entries())
    for (const { referent, trust } of candidate.namings) {
      if (trust === 'free' || referent === null) continue
      // "Victoria-Jiangsu": joined to a Chinese place, in a document about sister states.
      if (areSisters && isState(referent) && isTwinned(text, candidates, at))
        remembered.add(rememberedKey(text, candidate, referent))
      if (trust !== 'beside') continue
      const distance = anchors.distanceTo(referent.within, candidate)
      if (distance === null || distance > SENTENCE) continue
      const { start, end } = candidate
      const around = text.slice(Math.max(0, start - distance), end + distance)
      if (ENDS.test(around)) continue
      if (distance <= CLOSE || isAt.test(text.slice(Math.max(0, start - 8), start)))
        remembered.add(rememberedKey(text, candidate, referent))
    }
  return remembered
}

/** A county in Latin letters is named so often as a place that a text which names China needs no province for it. */
const TOWN_MENTIONS = 2
/** Shorter names are also those of persons. */
const SHORTEST_TOWN = 5

/** "aus der Region Rudong", "in Yandu" and "aus Yandu": counties of China that a town hall abroad names without their province. */
function findTowns(text: string, language: Language, candidates: readonly Candidate[]): string[] {
  if (language !== 'de') return []
  const isChinas = candidates.some(({ namings }) => namings.some((n) => n.referent?.code === 'CN'))
  if (!isChinas) return []
  const counts = new Map<string, number>()
  for (const candidate of candidates) {
    const { start, end, namings } = candidate
    const [only, second] = namings
    if (!only?.referent || second !== undefined || end - start < SHORTEST_TOWN) continue
    if (only.trust !== 'ranked' || only.referent.side !== 'china') continue
    const before = text.slice(Math.max(0, start - 24), start)
    const weight = PARTNER_TOWN.test(before)
      ? TOWN_MENTIONS
      : AT_A_PLACE_GERMAN.test(before)
        ? 1
        : 0
    const key = rememberedKey(text, candidate, only.referent)
    counts.set(key, (counts.get(key) ?? 0) + weight)
  }
  return [...counts].flatMap(([key, count]) => (count >= TOWN_MENTIONS ? [key] : []))
}

/** The document is about states that are sisters. */
const SISTERS = /sister[- ](?:state|province)|Partner(?:land|provinz)|友好(?:省|州)/iu

export const rememberedKey = (text: string, { start, end }: Span, { within }: Referent): string =>
  `${text.slice(start, end)}|${within}`
