/**
 * Equal Earth (Šavrič, Patterson and Jenny, 2018), an equal-area map of the world, drawn around China.
 *
 * The plane is that of a sphere of radius 1: x grows to the east from the central meridian, y to the north from the
 * equator. Equal Earth's x is the longitude times a function of the latitude, so the frame may reach further to one side
 * than to the other and every area stays true.
 */

/** The meridian drawn as a straight line. */
export const CENTRAL_MERIDIAN = 105

/** The map runs from this longitude to the same one 360° further east; its edges lie in the Atlantic. */
export const WEST_EDGE = -30

/** Longitude and latitude in degrees, GeoJSON order. */
export type LonLat = readonly [lon: number, lat: number]

/** A point of the plane. */
export type PlanePoint = readonly [x: number, y: number]

const A1 = 1.340264
const A2 = -0.081106
const A3 = 0.000893
const A4 = 0.003796
const M = Math.sqrt(3) / 2
const RADIANS = Math.PI / 180

/** Width of 360° on the equator, in units of the plane: 5.413. */
export const EQUATOR_WIDTH = (2 * Math.PI) / (M * A1)

/** Height of a pole's line above the equator, in units of the plane: 1.317. */
export const POLE_HEIGHT = height(Math.PI / 3)

/** The same meridian within the map's edges: −160 is 200, −30 stays, 330 is −30. */
export function normaliseLongitude(lon: number): number {
  if (lon >= WEST_EDGE && lon < WEST_EDGE + 360) return lon
  const turned = (lon - WEST_EDGE) % 360
  return turned < 0 ? turned + 360 + WEST_EDGE : turned + WEST_EDGE
}

/** The point of the plane for a longitude that is already normalised: `projectEqualEarth([105, 0])` is `[0, 0]`. */
export function projectEqualEarth([lon, lat]: LonLat): PlanePoint {
  const theta = Math.asin(M * Math.sin(lat * RADIANS))
  return [
    ((lon - CENTRAL_MERIDIAN) * RADIANS * Math.cos(theta)) / (M * slope(theta)),
    height(theta),
  ]
}

/**
 * The longitude and latitude of a point between the poles' lines, by Newton's method; a point beyond a pole's line gets
 * the pole. There and back a latitude is off by 1e-13° at 75° and 3e-13° at 84°, where the land ends; a longitude by
 * 3e-13°, five units of its last binary place.
 */
export function unprojectEqualEarth([x, y]: PlanePoint): LonLat {
  let theta = Math.max(-1, Math.min(1, y / POLE_HEIGHT)) * (Math.PI / 3)
  for (let step = 0; step < 12; step += 1) {
    const delta = (height(theta) - y) / slope(theta)
    theta -= delta
    if (Math.abs(delta) < 1e-16) break
  }
  const limited = Math.max(-Math.PI / 3, Math.min(Math.PI / 3, theta))
  const lon = CENTRAL_MERIDIAN + (x * M * slope(limited)) / Math.cos(limited) / RADIANS
  return [lon, Math.asin(Math.max(-1, Math.min(1, Math.sin(limited) / M))) / RADIANS]
}

function height(theta: number): number {
  const t2 = theta * theta
  const t6 = t2 * t2 * t2
  return theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))
}

/** The derivative of `height`. */
function slope(theta: number): number {
  const t2 = theta * theta
  const t6 = t2 * t2 * t2
  return A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)
}
