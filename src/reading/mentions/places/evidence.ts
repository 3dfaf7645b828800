import type { Naming, Referent } from '../../gazetteer/nameIndex.ts'
import type { Anchors } from './anchors.ts'
import type { Candidate } from './candidates.ts'
import type { PlaceContext } from './context.ts'
import type { Ranked } from './rank.ts'

/** "Brest, Belarus", "Japan (Shizuoka)", 韩国公州: characters between a place and what it lies in. */
export const CLOSE = 4

/** Pingxiang on the border of Vietnam, when Vietnam is named; else the larger one in Jiangxi. */
const HINTS: Readonly<Record<string, { code: string; named: readonly string[] }>> = {
  Pingxiang: { code: 'CN-GX', named: ['VN', 'ASEAN'] },
  Yulin: { code: 'CN-GX', named: ['VN', 'ASEAN'] },
}

/** How far the country or province of a place is borne out: 6 close by, 3 in the sentence, 1 to 2 in the document. */
export function weighEvidence(
  referent: Referent,
  candidate: Candidate,
  isTwinned: boolean,
  anchors: Anchors,
  context: PlaceContext,
): number {
  const distance = anchors.distanceTo(referent.within, candidate)
  if (distance !== null && distance <= CLOSE) return 6
  const counts =
    context.countries.get(referent.within) ?? context.provinces.get(referent.within) ?? 0
  const evidence = distance !== null ? 3 : counts > 0 ? 1 + Math.min(1, counts / 10) : 0
  if (evidence > 0 && isTwinned) return 6
  const hint = HINTS[referent.place ?? '']
  if (hint?.code !== referent.code || !hint.named.some((code) => context.countries.has(code)))
    return evidence
  return Math.max(evidence, 2.5)
}

/** Whether a reading may be believed. `isMidSentence`: an English capital that no beginning of a sentence explains. */
export function isTrusted(
  { trust }: Naming,
  evidence: number,
  ranked: Ranked,
  isMidSentence: boolean,
): boolean {
  switch (trust) {
    case 'free':
      return true
    case 'near':
      return evidence > 0
    case 'beside':
      return (
        evidence >= 6 || (evidence >= 3 && isMidSentence) || (evidence >= 1 && ranked.rank !== null)
      )
    case 'ranked':
      return (ranked.isTown && evidence > 0) || evidence >= 6
  }
}

/** Countries whose states are named without them on their own pages. */
const FEDERATIONS = new Set(['US', 'CA', 'AU', 'DE'])

/** "Victoria and Jiangsu are sister states": a state that needs no country beside a Chinese province. */
export const isState = ({ level, within }: Referent): boolean =>
  level === 'region' && FEDERATIONS.has(within)

const TWINS = /^(?:\s?[-–—―]{1,2}\s?|\s(?:and|und|&)\s|[与和同、])$/u

/** "Burnaby – Zhongshan", "Zhongshan and Burnaby": the name stands joined to one of the other side. */
export function isTwinned(text: string, candidates: readonly Candidate[], at: number): boolean {
  const candidate = candidates[at]
  if (candidate === undefined) return false
  const isOther = isChinese(candidate) ? isAbroad : isChinese
  for (let next = at + 1; next < candidates.length; next += 1) {
    const other = candidates[next]
    if (other === undefined || other.start - candidate.end > 5) break
    if (other.start >= candidate.end && isOther(other))
      return TWINS.test(text.slice(candidate.end, other.start))
  }
  for (let last = at - 1; last >= 0 && last > at - 6; last -= 1) {
    const other = candidates[last]
    if (other === undefined || other.end > candidate.start || !isOther(other)) continue
    if (candidate.start - other.end > 5) break
    return TWINS.test(text.slice(other.end, candidate.start))
  }
  return false
}

function isChinese({ namings }: Candidate): boolean {
  return namings.some(({ referent }) => referent?.code.startsWith('CN-'))
}

function isAbroad({ namings }: Candidate): boolean {
  return namings.some(
    ({ referent }) => referent?.side === 'partner' && referent.level !== 'country',
  )
}
