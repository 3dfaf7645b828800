import { memo, useId, type MouseEvent, type PointerEvent } from 'react'
import type { PlanePoint } from '../../model/projection.ts'
import type { MapData } from '../select/mapData.ts'
import type { MapPlace } from '../select/mapPlaces.ts'
import { homePosition, isHome, overlap, scaleOfZoom, type PlaneBox, type Rect } from './fit.ts'
import type { Frame } from './frame.ts'
import { NothingPatterns, Outlines } from './Outlines.tsx'
import { PATH_UNITS, type Outline } from './outlines.ts'
import { classesTitle, shortText } from './measureTexts.ts'
import type { InterfaceLanguage } from '../view.ts'
import type { MapWords } from './words.ts'

export interface MapInsetProps {
  outlines: readonly Outline[]
  data: MapData
  /** Codes of the places that the legend is asked for; null for all. */
  lit: ReadonlySet<string> | null
  language: InterfaceLanguage
  pointByCode: ReadonlyMap<string, PlanePoint>
  /** Of the map beneath. */
  frame: Frame
  /** Of the legend, in px: where the map is taller than wide the inset stands above it, not beside it. Null elsewhere. */
  legendHeight: number | null
  words: MapWords
  onPoint: (code: string | null, event: PointerEvent) => void
  onPick: (code: string, event: MouseEvent) => void
}

/** Enlargement against the map as it opens, and against one that stands upright, where the world is small. */
const ENLARGED = 2.5
const ENLARGED_UPRIGHT = 4
/** The largest share of the map that the inset may take, across and up; across one that stands upright. */
const MOST_WIDTH = 0.3
const MOST_HEIGHT = 0.32
const MOST_WIDTH_UPRIGHT = 0.58

/** Px for one unit of the plane in the inset: 2.5 times those of the whole world, less on a small map. */
function insetScale(outlines: readonly Outline[], { size }: Frame): number {
  const box = boxOfAll(outlines)
  const isUpright = size.height > size.width
  const share = isUpright ? MOST_WIDTH_UPRIGHT : MOST_WIDTH
  const enlarged = isUpright ? ENLARGED_UPRIGHT : ENLARGED
  return Math.min(
    enlarged * scaleOfZoom(homePosition(size).zoom),
    (share * size.width) / (box.east - box.west),
    (MOST_HEIGHT * size.height) / (box.north - box.south),
  )
}

/** China's provinces, enlarged, with their numbers. The list says the same to those who cannot use it. */
export function MapInset({ frame, ...props }: MapInsetProps) {
  const scale = insetScale(props.outlines, frame)
  return <Inset {...props} scale={scale} isFramed={!isHome(frame, frame.size)} />
}

interface InsetProps extends Omit<MapInsetProps, 'frame'> {
  /** Px for one unit of the plane. */
  scale: number
  /** The map beneath is not as it opens: land may lie there. */
  isFramed: boolean
}

/** Apart from the frame, so that a move of the map leaves it alone. */
const Inset = memo(function Inset(props: InsetProps) {
  const { outlines, data, lit, pointByCode, scale, isFramed, legendHeight } = props
  const { words, language, onPoint, onPick } = props
  const { placeByCode } = data
  const id = useId()
  const box = boxOfAll(outlines)
  const units = scale / PATH_UNITS
  const width = (box.east - box.west) * scale
  const height = (box.north - box.south) * scale
  const toPx = ([x, y]: PlanePoint) => ({
    x: (x - box.west) * scale + MARGIN,
    y: (box.north - y) * scale + MARGIN,
  })
  return (
    <figure
      className="map-inset"
      data-floats="inset"
      data-framed={isFramed ? '' : undefined}
      style={legendHeight === null ? undefined : { bottom: legendHeight + ABOVE_LEGEND }}
      aria-hidden="true"
    >
      <figcaption>
        <b>{words.inset}</b> · {classesTitle(data, language)}
      </figcaption>
      <svg width={width + 2 * MARGIN} height={height + 2 * MARGIN}>
        <defs>
          <NothingPatterns id={id} scale={1 / units} />
        </defs>
        <g
          transform={`translate(${MARGIN - box.west * scale} ${MARGIN + box.north * scale}) scale(${units})`}
        >
          <Outlines {...{ id, outlines, placeByCode, lit, onPoint, onPick }} />
        </g>
        {placeNumbers(data, pointByCode, toPx, language).map(({ code, text, x, y }) => (
          <g key={code}>
            {data.own.places.has(code) && (
              <circle className="own-place" cx={x} cy={y} r={Math.max(9, text.length * 4.5)} />
            )}
            <text className="inset-number" x={x} y={y}>
              {text}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
})

/** From the lower edge of the map to the inset, without the legend between them. */
const ABOVE_LEGEND = 32
/** Room for the outlines' strokes. */
const MARGIN = 2
const EMPTY: PlaneBox = { west: 0, south: 0, east: 0, north: 0 }
const DIGIT = 7
/** Between two numbers on a line. */
const APART = 4
const LINE = 12
/** How far a number may move from its province's point to stand free. */
const NUDGES = [
  [0, 0],
  [7, 0],
  [-7, 0],
  [0, -8],
  [0, 8],
  [9, -7],
  [9, 7],
  [-9, -7],
  [-9, 7],
  [14, 0],
  [0, 13],
] as const

/** The numbers of the provinces, the largest first; one that finds no room is left to the tooltip. */
export function placeNumbers(
  data: MapData,
  pointByCode: ReadonlyMap<string, PlanePoint>,
  toPx: (point: PlanePoint) => { x: number; y: number },
  language: InterfaceLanguage,
) {
  const placed: Rect[] = []
  const sizeOf = ({ measured }: MapPlace) => Math.abs(measured?.value ?? 0)
  return [...data.placeByCode.values()]
    .filter(({ side }) => side === 'china')
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .flatMap(({ place, measured }) => {
      const point = pointByCode.get(place.code)
      const text = measured === null ? null : shortText(measured, data, language)
      if (point === undefined || text === null) return []
      const middle = toPx(point)
      const width = text.length * DIGIT + APART
      const rectAt = ([dx, dy]: readonly [number, number]): Rect => ({
        x: middle.x + dx - width / 2,
        y: middle.y + dy - LINE / 2,
        width,
        height: LINE,
      })
      const rect = NUDGES.map(rectAt).find((free) => !placed.some((other) => overlap(other, free)))
      if (rect === undefined) return []
      placed.push(rect)
      return [
        {
          code: place.code,
          text,
          x: rect.x + width / 2,
          y: rect.y + LINE / 2,
        },
      ]
    })
}

export function boxOfAll(outlines: readonly Outline[]): PlaneBox {
  return outlines.reduce(union, outlines[0]?.box ?? EMPTY)
}

function union(box: PlaneBox, { box: other }: Outline): PlaneBox {
  return {
    west: Math.min(box.west, other.west),
    south: Math.min(box.south, other.south),
    east: Math.max(box.east, other.east),
    north: Math.max(box.north, other.north),
  }
}
