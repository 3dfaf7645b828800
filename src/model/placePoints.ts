import * as z from 'zod/mini'

/**
 * A place within a province or a partner. `either`: a city and the region around it share the name, and facts do not
 * say which they mean; the point is that of the city, which lies in both.
 */
export const POINT_KINDS = ['city', 'region', 'either'] as const
export type PointKind = (typeof POINT_KINDS)[number]

/** `unknown`: no table has coordinates for it. `ambiguous`: its province or country has several of that name. */
export const UNPLACED_REASONS = ['unknown', 'ambiguous'] as const
export type UnplacedReason = (typeof UNPLACED_REASONS)[number]

/** Where a place lies that facts name. */
export const placePointSchema = z.strictObject({
  /** The `china` or `partner` of the facts that name it. */
  code: z.string(),
  /** The `chinaPlace` or `partnerPlace` of the facts: its English name. */
  place: z.string(),
  kind: z.enum(POINT_KINDS),
  /** Longitude and latitude in degrees, WGS 84, to 0.001°: the middle of a city, a label's place in a region. */
  lonLat: z.tuple([z.number(), z.number()]),
  /** Where the coordinates are from, as `seeds/geo/README.md` names it: `ne10m-pp-4.0+gn`. */
  source: z.string(),
})
export type PlacePoint = z.infer<typeof placePointSchema>

/** `public/data/geo/places.json`: where the cities and regions lie that facts name, fetched when the map shows them. */
export const placePointsSchema = z.strictObject({
  /** Sorted by code and place. */
  points: z.array(placePointSchema),
  /** Those that facts name and nobody can place, sorted likewise. */
  unplaced: z.array(
    z.strictObject({ code: z.string(), place: z.string(), why: z.enum(UNPLACED_REASONS) }),
  ),
})
export type PlacePoints = z.infer<typeof placePointsSchema>
