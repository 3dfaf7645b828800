import type { Language } from '../../../model/dataset.ts'
import type { Naming, Referent } from '../../gazetteer/nameIndex.ts'
import type { Span } from '../mention.ts'
import { indexAnchors, isAnchor, type Anchors } from './anchors.ts'
import type { Candidate } from './candidates.ts'
import type { PlaceContext } from './context.ts'
import { isTrusted, isTwinned, weighEvidence } from './evidence.ts'
import { hasRank, readRank, type Ranked } from './rank.ts'

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
  const anchors = indexAnchors(candidates)
  const hits: Hit[] = []
  let past = 0
  candidates.forEach((candidate, at) => {
    if (candidate.start < past) return
    const ranked = readRank(text, candidate, language)
    const twinned = candidate.namings.length > 1 || !isAnchor(candidate)
    const naming = choose(
      candidate,
      ranked,
      { anchors, context, isTwinned: twinned && isTwinned(text, candidates, at) },
      // In English a capital inside the sentence tells a name from a word; in German all nouns have one.
      language === 'en' && candidate.start > 3,
    )
    if (naming === null) return
    if (naming.trust !== 'free' && isCutByCertain(candidates, at)) return
    past = isPart(naming.referent) ? ranked.end : candidate.end
    hits.push({
      start: candidate.start,
      end: past,
      referent: naming.referent,
      as: naming.as,
      isCertain: naming.trust === 'free',
    })
  })
  return hits
}

/** A word for a rank belongs to the name of a region or a city, never to that of a country. */
function isPart(referent: Referent | null): boolean {
  return referent?.level === 'region' || referent?.level === 'city'
}

/** 面向日本: a doubtful name gives way to a certain one that begins inside it. */
function isCutByCertain(candidates: readonly Candidate[], at: number): boolean {
  const candidate = candidates[at]
  if (candidate === undefined) return false
  for (let next = at + 1; next < candidates.length; next += 1) {
    const other = candidates[next]
    if (other === undefined || other.start >= candidate.end) return false
    if (other.start > candidate.start && other.end > candidate.end && isAnchor(other)) return true
  }
  return false
}

interface Surroundings {
  anchors: Anchors
  context: PlaceContext
  isTwinned: boolean
}

function choose(
  candidate: Candidate,
  ranked: Ranked,
  { anchors, context, isTwinned: twinned }: Surroundings,
  isMidSentence: boolean,
): Naming | null {
  const [only, second] = candidate.namings
  if (only !== undefined && second === undefined && only.trust === 'free') return only
  let best: Naming | null = null
  let bestScore = -Infinity
  for (const naming of candidate.namings) {
    const { referent } = naming
    if (referent === null) return naming
    const evidence = weighEvidence(referent, candidate, twinned, anchors, context)
    if (!isTrusted(naming, evidence, ranked, isMidSentence)) continue
    const rank = ranked.rank !== null && hasRank(referent, ranked.rank) ? 3 : 0
    const score = Math.log10(referent.weight + 1) + evidence + rank
    if (score > bestScore) {
      best = naming
      bestScore = score
    }
  }
  return best
}
