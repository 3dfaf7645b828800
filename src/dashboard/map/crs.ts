import { Bounds, CRS, extend, LatLng, Point, Transformation, type Projection } from 'leaflet'
import {
  EQUATOR_WIDTH,
  POLE_HEIGHT,
  projectEqualEarth,
  unprojectEqualEarth,
  type PlanePoint,
} from '../../model/projection.ts'

/** Degrees of latitude for one unit of the plane beyond a pole's line, where a view may be centred but nothing lies. */
const BEYOND = 60

/**
 * Equal Earth for Leaflet, in units of the plane. It takes longitudes as they are: they are normalised once, when they
 * come in. Beyond the poles' lines latitudes go on evenly, so that every centre of a view goes there and back.
 */
const projection: Projection = {
  bounds: new Bounds([
    [-EQUATOR_WIDTH, -POLE_HEIGHT],
    [EQUATOR_WIDTH, POLE_HEIGHT],
  ]),
  project({ lat, lng }: LatLng): Point {
    const within = Math.max(-90, Math.min(90, lat))
    const [x, y] = projectEqualEarth([lng, within])
    return new Point(x, y + (lat - within) / BEYOND)
  },
  unproject({ x, y }: Point): LatLng {
    const within = Math.max(-POLE_HEIGHT, Math.min(POLE_HEIGHT, y))
    const [lon, lat] = unprojectEqualEarth([x, within])
    return new LatLng(lat + (y - within) * BEYOND, lon)
  },
}

/** Zooms mean what they do elsewhere: 360° of the equator are 256 px × 2^zoom. */
export const equalEarthCrs: CRS = extend({}, CRS, {
  code: 'EqualEarth:105',
  projection,
  transformation: new Transformation(1, 0, -1, 0),
  scale: (zoom: number) => (256 / EQUATOR_WIDTH) * 2 ** zoom,
  zoom: (scale: number) => Math.log2((scale * EQUATOR_WIDTH) / 256),
  infinite: true,
}) as unknown as CRS

/** Leaflet's name for a point of the plane. */
export function latLngOfPlane([x, y]: PlanePoint): LatLng {
  return projection.unproject(new Point(x, y))
}

/** The point of the plane that Leaflet names so. */
export function planeOfLatLng(latLng: LatLng): PlanePoint {
  const { x, y } = projection.project(latLng)
  return [x, y]
}
