import type { InterfaceLanguage } from '../view.ts'
import { isInside } from './fit.ts'
import { innerRect, toContainer, type Frame } from './frame.ts'
import { innerRadius } from './innerMarks.ts'
import { labelFont, labelSize } from './labelRequests.ts'
import type { LabelRequest } from './labels.ts'
import type { PlacedInner } from './placedInner.ts'

export interface InnerLabelScene {
  shown: ReadonlyMap<string, PlacedInner>
  frame: Frame
  language: InterfaceLanguage
  /** How much larger than usual the reader wants letters. */
  letterScale: number
  /** Width of a text in px. */
  measure: (text: string, font: string) => number
}

/** No more names than this are tried: the rest would find no room. */
const MOST_NAMES = 150

/** The names of the cities and regions in sight, those with most facts first, selected ones before all. */
export function innerLabelRequests(scene: InnerLabelScene): LabelRequest[] {
  const { frame, language, measure } = scene
  const inner = innerRect(frame)
  return [...scene.shown.values()]
    .map((place) => ({ place, at: toContainer(frame, place.point) }))
    .filter(({ at }) => isInside(inner, at.x, at.y))
    .sort((a, b) => Number(b.place.isSelected) - Number(a.place.isSelected))
    .slice(0, MOST_NAMES)
    .map(({ place, at }) => {
      const text = place.names[language]
      const size = labelSize(place.isSelected, scene)
      return {
        ...{ key: place.key, text, ...at },
        reach: innerRadius(place.factIds.length, frame.zoom) + 1,
        width: measure(text, labelFont(place.isSelected ? 700 : 400, size)) + 2,
        height: Math.round(size * 1.2),
        canLead: place.isSelected,
      }
    })
}
