import type { Language } from '../../model/dataset.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { PlaceMention } from './mention.ts'
import { collectCandidates } from './places/candidates.ts'
import type { PlaceContext } from './places/context.ts'
import { isDateline } from './places/dateline.ts'
import { findFixedNames } from './places/fixedNames.ts'
import { isInOrganisation } from './places/organisations.ts'
import { findPairs } from './places/pairs.ts'
import { isNoun, isPerson, isStreet } from './places/people.ts'
import { resolveCandidates, type Hit } from './places/resolve.ts'

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
  const candidates = collectCandidates(text, language, gazetteer).filter(
    (candidate) => !fixed.some((hit) => hit.start < candidate.end && candidate.start < hit.end),
  )
  const named = resolveCandidates(text, language, candidates, context)
  const hits = [...fixed, ...named]
    .sort((a, b) => a.start - b.start)
    .filter(
      (hit) =>
        !isPerson(text, hit, language) &&
        !isStreet(text, hit, language) &&
        !isNoun(text, hit, language),
    )
  const pairs = findPairs(text, hits)
  return hits.flatMap((hit, at) => {
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
        as: nameOf(text, hit, hits[at + 1], language),
        pair: pairs.get(hit) ?? null,
      } satisfies PlaceMention,
    ]
  })
}

function nameOf(
  text: string,
  hit: Hit,
  next: Hit | undefined,
  language: Language,
): PlaceMention['as'] {
  if (isDateline(text, hit, language)) return 'dateline'
  if (isInOrganisation(text, hit, next?.start ?? text.length, language)) return 'organisation'
  return hit.as
}
