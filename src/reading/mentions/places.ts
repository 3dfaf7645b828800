import type { Language } from '../../model/dataset.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { Referent } from '../gazetteer/nameIndex.ts'
import type { PlaceMention } from './mention.ts'
import { collectCandidates, type Candidate } from './places/candidates.ts'
import type { PlaceContext } from './places/context.ts'
import { measureDateline } from './places/dateline.ts'
import { findFixedNames } from './places/fixedNames.ts'
import { isInOrganisation } from './places/organisations.ts'
import { findPairs } from './places/pairs.ts'
import { isNoun, isPerson, isStreet } from './places/people.ts'
import { resolveCandidates, type Hit } from './places/resolve.ts'
import { findUnknownNames } from './places/unknownNames.ts'

export { createPlaceContext, type PlaceContext } from './places/context.ts'

/**
 * The places that one sentence names, in order, without overlap; offsets are those of `text` plus `offset`.
 * `context` is what the whole document names (`createPlaceContext`): homonyms are decided by it.
 * "a university in Gansu" is CN-GS, "Gansu Agricultural University" too, but as an organisation.
 */
export function findPlaces(
  text: string,
  language: Language,
  gazetteer: Gazetteer,
  context: PlaceContext,
  offset = 0,
): PlaceMention[] {
  const fixed = findFixedNames(text, language, gazetteer, context)
  const candidates = outside(fixed, collectCandidates(text, language, gazetteer))
  const named = resolveCandidates(text, language, candidates, context)
  const known = [...fixed, ...named]
    .sort((a, b) => a.start - b.start)
    .filter(
      (hit) =>
        !isPerson(text, hit, language, context) &&
        !isStreet(text, hit, language) &&
        !isNoun(text, hit, language),
    )
  const unknown = findUnknownNames(text, language, known)
  const whole = known.filter((hit) => !unknown.some((u) => u.start <= hit.start && hit.end < u.end))
  const hits =
    unknown.length === 0 ? known : [...whole, ...unknown].sort((a, b) => a.start - b.start)
  if (hits.length === 0) return []
  const pairs = findPairs(text, hits)
  const dateline = measureDateline(text, language)
  const isLabel = LABEL.test(text.slice(0, dateline))
  return hits.flatMap((hit, at): PlaceMention[] => {
    const { referent } = hit
    if (referent === null) return []
    return [
      {
        type: 'place',
        start: hit.start + offset,
        end: hit.end + offset,
        code: referent.code,
        side: referent.side,
        level: referent.level,
        place: referent.place,
        as:
          hit.end <= dateline && !(isLabel && isLarge(referent))
            ? 'dateline'
            : isInOrganisation(text, hit, hits[at + 1]?.start ?? text.length, language)
              ? 'organisation'
              : hit.as,
        pair: pairs.get(hit) ?? null,
      },
    ]
  })
}

/** A name and a colon: a dispatch comes from a city, but of a country or bloc is told what follows ("KENYA: Exports …"). */
const LABEL = /^[^,(/\d]*:\s*$/u
const isLarge = ({ level }: Referent): boolean =>
  level === 'nation' || level === 'country' || level === 'bloc'

/** The candidates that no fixed name covers; both are in order of `start`. */
function outside(fixed: readonly Hit[], candidates: Candidate[]): Candidate[] {
  if (fixed.length === 0) return candidates
  let next = 0
  return candidates.filter(({ start, end }) => {
    while ((fixed[next]?.end ?? Infinity) <= start) next += 1
    return (fixed[next]?.start ?? Infinity) >= end
  })
}
