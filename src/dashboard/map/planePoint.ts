import {
  normaliseLongitude,
  projectEqualEarth,
  type LonLat,
  type PlanePoint,
} from '../../model/projection.ts'

/** Where a place lies in the plane. */
export function planePoint([lon, lat]: LonLat): PlanePoint {
  return projectEqualEarth([normaliseLongitude(lon), lat])
}
