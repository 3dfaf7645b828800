import type { PlanePoint } from '../model/projection.ts'
import { homePosition, scaleOfZoom, type Rect, type Size } from '../dashboard/map/fit.ts'
import { innerRect, type Frame } from '../dashboard/map/frame.ts'
import { labelRequests, mostLabels, type LabelScene } from '../dashboard/map/labelRequests.ts'
import { placeLabels, type PlacedLabel } from '../dashboard/map/labels.ts'
import { mapScene } from '../dashboard/map/mapScene.ts'
import type { MapData } from '../dashboard/select/mapData.ts'
import { estimatedWidth } from '../dashboard/textWidth.ts'

/** A name beside the mark of its place. */
export interface OpeningLabel {
  code: string
  text: string
  /** Which end of the name is nearest to the mark, as SVG's `text-anchor`. */
  anchor: 'start' | 'middle' | 'end'
  /** From the middle of the mark, in px. */
  dx: number
  dy: number
  /** The line from the mark to a name that stands apart, as an SVG path from the middle of the mark. */
  leader: string | null
}

/** The names that find room on maps of about one size. */
export interface LabelSet {
  /** Goes into the class of the set, by which `opening.css` shows it at the widths that it is for. */
  name: string
  labels: OpeningLabel[]
}

/** Sizes of the map in usual windows, and what floats on it at its edges, in px. */
const SIZES: readonly (Size & { name: string; floating: (size: Size) => Rect[] })[] = [
  { name: 'phone', width: 390, height: 206, floating: besidePhone },
  { name: 'tablet', width: 600, height: 800, floating: besideUpright },
  { name: 'small', width: 880, height: 500, floating: besideAll },
  { name: 'usual', width: 1060, height: 684, floating: besideAll },
  { name: 'large', width: 1540, height: 860, floating: besideAll },
]

/** The names of the opening map for each size of it. */
export function labelSets(
  data: MapData,
  pointByCode: ReadonlyMap<string, PlanePoint>,
  provinceSide: number,
): LabelSet[] {
  return SIZES.map(({ name, floating, ...size }) => {
    const frame = homeFrame(size)
    const { marks, markScale } = mapScene(data, pointByCode, frame, 1)
    const scene: LabelScene = {
      placeByCode: data.placeByCode,
      pointByCode,
      marks,
      markScale,
      frame,
      language: 'en',
      hasSelection: false,
      provinceSide: provinceSide * frame.scale,
      letterScale: 1,
      measure: (text) => estimatedWidth(text, LABEL_SIZE),
    }
    const requests = labelRequests(scene)
    const area = innerRect(frame)
    const placed = placeLabels(requests, floating(size), area, mostLabels(scene, area))
    return {
      name,
      labels: placed.flatMap(({ key, text, rect, leader }): OpeningLabel[] => {
        const mark = requests.find((each) => each.key === key)
        if (mark === undefined) return []
        return [{ code: key, text, ...besideMark(rect, mark), leader: leaderPath(leader, mark) }]
      }),
    }
  })
}

/** As `drawing.css` has it. */
const LABEL_SIZE = 11.5

function besideMark(
  rect: Rect,
  mark: { x: number; y: number },
): Pick<OpeningLabel, 'anchor' | 'dx' | 'dy'> {
  const dy = rect.y + rect.height / 2 - mark.y
  // The request is 2 px wider than its text.
  if (rect.x >= mark.x) return { anchor: 'start', dx: rect.x + 1 - mark.x, dy }
  const right = rect.x + rect.width
  if (right <= mark.x) return { anchor: 'end', dx: right - 1 - mark.x, dy }
  return { anchor: 'middle', dx: rect.x + rect.width / 2 - mark.x, dy }
}

function leaderPath(
  leader: PlacedLabel['leader'],
  { x, y }: { x: number; y: number },
): string | null {
  if (leader === null) return null
  const text = (at: { x: number; y: number }) => `${(at.x - x).toFixed(1)} ${(at.y - y).toFixed(1)}`
  return `M${text(leader.from)}L${text(leader.to)}`
}

function homeFrame(size: Size): Frame {
  const { zoom, center } = homePosition(size)
  const scale = scaleOfZoom(zoom)
  const [x, y] = center
  return {
    zoom,
    scale,
    origin: {
      x: Math.round(x * scale - size.width / 2),
      y: Math.round(-y * scale - size.height / 2),
    },
    offset: { x: 0, y: 0 },
    size,
    center,
  }
}

function besidePhone({ width, height }: Size): Rect[] {
  return [
    { x: width - 44, y: 8, width: 36, height: 32 },
    { x: 8, y: height - 60, width: 74, height: 32 },
    { x: width - 76, y: height - 60, width: 68, height: 32 },
    { x: 0, y: height - 19, width, height: 19 },
  ]
}

function besideControls({ width }: Size): Rect[] {
  return [
    { x: width - 154, y: 14, width: 102, height: 30 },
    { x: width - 44, y: 14, width: 32, height: 140 },
  ]
}

/** The legend at the lower left, the inset above it. */
function besideUpright(size: Size): Rect[] {
  const height = 0.32 * size.height + 30
  return [
    ...besideControls(size),
    { x: 12, y: size.height - 136, width: 238, height: 120 },
    { x: 12, y: size.height - 150 - height, width: 0.58 * size.width, height },
  ]
}

/** The inset at the lower left, the legend at the lower right. */
function besideAll(size: Size): Rect[] {
  const width = Math.min(0.3 * size.width, 300)
  const height = Math.min(0.4 * size.height, 270)
  return [
    ...besideControls(size),
    { x: size.width - 255, y: size.height - 136, width: 238, height: 120 },
    { x: 12, y: size.height - height - 8, width, height },
  ]
}
