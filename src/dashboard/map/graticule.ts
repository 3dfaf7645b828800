import { projectEqualEarth, WEST_EDGE, type LonLat } from '../../model/projection.ts'
import { PATH_UNITS } from './outlines.ts'

const SPACING = 30
/** Where meridians end: the land ends there too. */
const NORTH = 84
const SOUTH = -60

/** Meridians and parallels every 30°, as one path in PATH_UNITS. Parallels are straight in this projection. */
export const graticulePath = [...meridians(), ...parallels()].map(toPath).join('')

function meridians(): LonLat[][] {
  const lons = Array.from({ length: 360 / SPACING + 1 }, (_, index) => WEST_EDGE + index * SPACING)
  const lats = Array.from({ length: (NORTH - SOUTH) / 4 + 1 }, (_, index) => SOUTH + index * 4)
  return lons.map((lon) => lats.map((lat): LonLat => [lon, lat]))
}

function parallels(): LonLat[][] {
  return [-30, 0, 30, 60].map((lat): LonLat[] => [
    [WEST_EDGE, lat],
    [WEST_EDGE + 360, lat],
  ])
}

function toPath(line: readonly LonLat[]): string {
  const points = line
    .map(projectEqualEarth)
    .map(([x, y]) => `${Math.round(x * PATH_UNITS)} ${-Math.round(y * PATH_UNITS)}`)
  return `M${points.join('L')}`
}
