import type { Span } from '../mention.ts'
import type { Candidate } from './candidates.ts'

/** Where the names that are certain stand in a sentence, by the country, province or bloc they bear out. */
export interface Anchors {
  /** Characters to the nearest certain name of this country or province, or null where it has none. */
  distanceTo(within: string, span: Span): number | null
}

export function indexAnchors(candidates: readonly Candidate[]): Anchors {
  const byWithin = new Map<string, Candidate[]>()
  for (const candidate of candidates)
    for (const within of certainWithins(candidate)) {
      const list = byWithin.get(within)
      if (list === undefined) byWithin.set(within, [candidate])
      else list.push(candidate)
    }
  return {
    distanceTo(within, span) {
      const list = byWithin.get(within)
      return list === undefined ? null : findNearest(list, span)
    },
  }
}

/** Whether a name is believed by itself in at least one of its readings. */
export function isAnchor({ namings }: Candidate): boolean {
  return namings.some(({ trust, referent }) => trust === 'free' && referent !== null)
}

function certainWithins({ namings }: Candidate): Set<string> {
  const withins = new Set<string>()
  for (const { trust, referent } of namings)
    if (trust === 'free' && referent !== null) withins.add(referent.within)
  return withins
}

function findNearest(list: readonly Candidate[], { start, end }: Span): number | null {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.start ?? 0) < end) low = middle + 1
    else high = middle
  }
  const after = list[low]
  let nearest = after === undefined ? null : after.start - end
  // Names that begin before the end may still overlap; a few steps back find the last that does not.
  for (let at = low - 1; at >= 0 && at > low - 8; at -= 1) {
    const before = list[at]
    if (before === undefined || before.end > start) continue
    const gap = start - before.end
    if (nearest === null || gap < nearest) nearest = gap
    break
  }
  return nearest
}
