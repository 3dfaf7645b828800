import type { Referent } from './nameIndex.ts'

/** A country or territory abroad, or the nation itself (`CN`). */
export function countryReferent(code: string): Referent {
  const common = { code, place: null, within: code }
  if (code === 'CN') return { ...common, side: 'china', level: 'nation', weight: 1e10 }
  // "Congo" alone is more often the larger of the two.
  return { ...common, side: 'partner', level: 'country', weight: code === 'CG' ? 9e9 : 1e10 }
}

export function blocReferent(code: string): Referent {
  return { code, side: 'partner', level: 'bloc', place: null, within: code, weight: 1e10 }
}

/** A Chinese province (`CN-XZ`, no place), or a region of the country `code` under its English name. */
export function regionReferent(code: string, place: string | null): Referent {
  const common = { code, place, within: code, weight: 2e9 }
  return code.startsWith('CN')
    ? { ...common, side: 'china', level: 'province' }
    : { ...common, side: 'partner', level: 'region' }
}
