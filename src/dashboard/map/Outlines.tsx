import { memo, type MouseEvent, type PointerEvent } from 'react'
import type { MapPlace } from '../select/mapPlaces.ts'
import type { Outline } from './outlines.ts'
import { shadeClass } from './shades.ts'

export interface OutlinesProps {
  /** That of the patterns beside them. */
  id: string
  outlines: readonly Outline[]
  placeByCode: ReadonlyMap<string, MapPlace>
  /** Codes of the places that the legend is asked for; null for all. */
  lit: ReadonlySet<string> | null
  onPoint: (code: string | null, event: PointerEvent) => void
  onPick: (code: string, event: MouseEvent) => void
}

/** Apart from the frame, so that a move of the map leaves the shapes alone. */
export const Outlines = memo(function Outlines(props: OutlinesProps) {
  const { id, outlines, placeByCode, lit, onPoint, onPick } = props
  const selected = outlines.filter(
    ({ code }) => code !== null && placeByCode.get(code)?.isSelected === true,
  )
  return (
    <>
      {outlines.map(({ code, path }, index) => {
        const place = code === null ? undefined : placeByCode.get(code)
        if (code === null || place === undefined) {
          return <path key={code ?? index} className="land" d={path} />
        }
        return (
          <path
            key={code}
            className={`${landClass(place)}${lit === null || lit.has(code) ? '' : ' is-faded'}`}
            style={patternStyle(place, id)}
            d={path}
            onPointerEnter={(event) => onPoint(code, event)}
            onPointerMove={(event) => onPoint(code, event)}
            onPointerLeave={(event) => onPoint(null, event)}
            onClick={(event) => onPick(code, event)}
          />
        )
      })}
      {selected.map(({ code, path }) => (
        <path key={code} className="land-selected" d={path} />
      ))}
    </>
  )
})

/** The class of a place's shape: `land is-counted fill-3`. */
export function landClass(place: MapPlace): string {
  const fill = place.state === 'counted' ? ` ${shadeClass(place.tone)}` : ''
  return `land is-place is-${place.state}${fill}`
}

/** The fill of a place that has a pattern. */
export function patternStyle(place: MapPlace, id: string): { fill: string } | undefined {
  switch (place.state) {
    case 'unread':
      return { fill: `url("#${id}-unread")` }
    case 'nothing':
      return { fill: `url("#${id}-nothing")` }
    default:
      return undefined
  }
}

export interface NothingPatternsProps {
  id: string
  /** Units of the drawing for one px, `2 3` where they differ across and up. */
  scale: number | string
}

/** Hatch for "no document read", fine dots for "read, nothing found"; the same size at every zoom. */
export function NothingPatterns({ id, scale }: NothingPatternsProps) {
  const common = {
    patternUnits: 'userSpaceOnUse',
    width: 6,
    height: 6,
  }
  return (
    <>
      <pattern id={`${id}-unread`} {...common} patternTransform={`scale(${scale}) rotate(45)`}>
        <rect width="6" height="6" className="pattern-land" />
        <path d="M3 0V6" className="pattern-hatch" />
      </pattern>
      <pattern
        id={`${id}-nothing`}
        {...common}
        width={4}
        height={4}
        patternTransform={`scale(${scale})`}
      >
        <rect width="4" height="4" className="pattern-paper" />
        <circle cx="2" cy="2" r=".75" className="pattern-dot" />
      </pattern>
    </>
  )
}
