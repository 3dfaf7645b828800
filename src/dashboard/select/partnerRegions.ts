import type { Place } from '../../model/dataset.ts'

/** Where partners stand in the matrix, in this order; `other` is for what lies in none or in several. */
export const PARTNER_REGIONS = [
  'east-asia',
  'central-asia',
  'west-asia',
  'europe',
  'africa',
  'americas',
  'oceania',
  'other',
] as const
export type PartnerRegion = (typeof PARTNER_REGIONS)[number]

/** Sub-regions of Asia: United Nations M49, of November 2026; Hong Kong, Macao and Taiwan with East Asia. */
const EAST_ASIA = 'JP KP KR MN HK MO TW BN ID KH LA MM MY PH SG TH TL VN'.split(' ')
const CENTRAL_ASIA = 'KZ KG TJ TM UZ AF BD BT IN IR LK MV NP PK'.split(' ')

/** The region of a country, or that of more than half of a bloc's members. */
export function partnerRegion(
  place: Place | undefined,
  placeByCode: ReadonlyMap<string, Place>,
): PartnerRegion {
  if (place === undefined) return 'other'
  if (place.type !== 'bloc') return regionOfCountry(place)
  const members = place.members.map((code) => partnerRegion(placeByCode.get(code), placeByCode))
  const home = PARTNER_REGIONS.find(
    (region) => members.filter((other) => other === region).length * 2 > place.members.length,
  )
  return home ?? 'other'
}

function regionOfCountry({ code, region }: Place): PartnerRegion {
  switch (region) {
    case 'Asia':
      if (EAST_ASIA.includes(code)) return 'east-asia'
      return CENTRAL_ASIA.includes(code) ? 'central-asia' : 'west-asia'
    case 'Europe':
      return 'europe'
    case 'Africa':
      return 'africa'
    case 'North America':
    case 'South America':
      return 'americas'
    case 'Oceania':
      return 'oceania'
    default:
      return 'other'
  }
}
