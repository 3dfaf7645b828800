import { projectEqualEarth, WEST_EDGE, type LonLat } from '../../model/projection.ts'
import { PATH_UNITS } from './outlines.ts'

const SPACING = 30
/** Where meridians end: the land ends there too. */
const NORTH = 84
const SOUTH = -60

/** Meridians and parallels every 30°, as one path whose numbers are whole, so many for one unit of the plane. Parallels are straight in this projection. */
export const graticuleIn = (units: number): string =>
  [...meridians(), ...parallels()].map((line) => toPath(line, units)).join('')

/** The same in PATH_UNITS. */
export const graticulePath = graticuleIn(PATH_UNITS)

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

function toPath(line: readonly LonLat[], units: number): string {
  let [lastX, lastY] = [0, 0]
  const [start, ...steps] = line.map(projectEqualEarth).map(([x, y]) => {
    const [toX, toY] = [Math.round(x * units), -Math.round(y * units)]
    const step = `${toX - lastX} ${toY - lastY}`
    lastX = toX
    lastY = toY
    return step
  })
  return `M${start}l${steps.join(' ')}`
}
