import type { Language } from '../../../model/dataset.ts'
import type { Gazetteer } from '../../gazetteer.ts'
import type { Naming } from '../../gazetteer/nameIndex.ts'
import { GIVEN_NAMES, PLAIN_LEADS, PLACE_FOLLOWERS } from '../../locales/en/places.ts'
import { collectCandidates } from './candidates.ts'
import { keyOf, readWords } from './words.ts'

/** What a document has named beyond doubt: how often each country or bloc, and each province. */
export interface PlaceContext {
  countries: ReadonlyMap<string, number>
  provinces: ReadonlyMap<string, number>
  /** Folded surnames that are also names of small places: Takahashi, Anderson. */
  surnames: ReadonlySet<string>
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
  for (const { start, end, namings } of collectCandidates(fullText, language, gazetteer)) {
    if (start < past) continue
    const within = certainWithin(namings)
    if (within === undefined) continue
    past = end
    if (within === null || within === 'CN') continue
    const counts = within.startsWith('CN-') ? provinces : countries
    counts.set(within, (counts.get(within) ?? 0) + 1)
  }
  return { countries, provinces, surnames: findSurnames(fullText, language, gazetteer) }
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
