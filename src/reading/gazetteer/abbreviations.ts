import { ABBREVIATIONS as ENGLISH } from '../locales/en/places.ts'
import { ABBREVIATIONS as GERMAN } from '../locales/de/places.ts'
import { blocReferent, countryReferent } from './referents.ts'
import type { Naming, Referent } from './nameIndex.ts'

/** Abbreviations by their exact spelling without dots; those of two letters for a region want their country nearby. */
export function addAbbreviations(): Map<string, Naming[]> {
  const namings = new Map<string, Naming[]>()
  for (const [text, code, place] of [...ENGLISH, ...GERMAN]) {
    if (namings.has(text)) continue
    const naming: Naming = {
      referent: abbreviated(code, place),
      trust: text === 'BC' || text === 'DC' || text === 'HCM' ? 'near' : 'free',
      as: 'abbreviation',
      language: null,
    }
    namings.set(text, [naming])
  }
  return namings
}

function abbreviated(code: string, place: string | null): Referent {
  if (place !== null)
    return {
      code,
      side: 'partner',
      level: CITIES.has(place) ? 'city' : 'region',
      place,
      within: code,
      weight: 1e8,
    }
  return code.length > 2 || code === 'EU' ? blocReferent(code) : countryReferent(code)
}

const CITIES = new Set(['Washington', 'Ho Chi Minh City'])
