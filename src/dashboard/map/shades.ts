import { useCallback, useMemo, useState } from 'react'
import type { MapData } from '../select/mapData.ts'
import type { MapPlace } from '../select/mapPlaces.ts'

/** How a place is shaded: the tone of its class as text, `3` or `-1`, or why it has none. */
export type Shade = string

/** The shade of a place; null of plain land. */
export function shadeOf({ state, tone }: MapPlace): Shade | null {
  if (state === 'plain') return null
  return state === 'counted' ? String(tone) : state
}

/** The CSS class of a tone: `fill-3`, `fall-1` below zero. */
export function shadeClass(tone: number): string {
  return tone < 0 ? `fall-${-tone}` : `fill-${tone}`
}

/** Codes of the places that are shaded so, in the order of the dataset. */
export function placesShaded(data: MapData, shades: readonly Shade[]): string[] {
  return [...data.placeByCode.values()]
    .filter((place) => shades.includes(shadeOf(place) ?? ''))
    .map(({ place }) => place.code)
}

export interface ShadePicking {
  /** Shades that are kept while the pointer is elsewhere. */
  chosen: readonly Shade[]
  /** Codes of the places of the shade that the pointer is on, else of the chosen ones; null for all. */
  lit: ReadonlySet<string> | null
  toggle: (shade: Shade) => void
  /** The pointer or the keyboard came onto a shade of the legend, or left it: null. */
  point: (shade: Shade | null) => void
}

const NONE: readonly Shade[] = []

/** What the legend picks out of the map. A choice ends with its measure: another one has other classes. */
export function useShadePicking(data: MapData, measure: string): ShadePicking {
  const [picked, setPicked] = useState({ measure, shades: NONE })
  const [pointed, setPointed] = useState<Shade | null>(null)
  const chosen = picked.measure === measure ? picked.shades : NONE
  const lit = useMemo(() => {
    const shades = pointed === null ? chosen : [pointed]
    return shades.length === 0 ? null : new Set(placesShaded(data, shades))
  }, [data, chosen, pointed])
  const toggle = useCallback(
    (shade: Shade) => {
      const rest = chosen.filter((other) => other !== shade)
      setPicked({ measure, shades: rest.length < chosen.length ? rest : [...chosen, shade] })
    },
    [chosen, measure],
  )
  return { chosen, lit, toggle, point: setPointed }
}
