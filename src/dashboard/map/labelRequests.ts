import type { Place } from '../../model/dataset.ts'
import type { PlanePoint } from '../../model/projection.ts'
import type { MapPlace } from '../select/mapPlaces.ts'
import type { InterfaceLanguage } from '../view.ts'
import type { Rect } from './fit.ts'
import { toContainer, type Frame } from './frame.ts'
import type { LabelRequest } from './labels.ts'
import { MARK_REACH, type Mark } from './MapMarks.tsx'
import { INNER_FROM } from './placedInner.ts'

export interface LabelScene {
  placeByCode: ReadonlyMap<string, MapPlace>
  pointByCode: ReadonlyMap<string, PlanePoint>
  marks: readonly Mark[]
  markScale: number
  frame: Frame
  language: InterfaceLanguage
  hasSelection: boolean
  /** Side of a typical province, in px. */
  provinceSide: number
  /** How much larger than usual the reader wants letters. */
  letterScale: number
  /** Width of a text in px. */
  measure: (text: string, font: string) => number
}

/** A partner with this many facts gets its name at the end of a leader, if there is no room beside its mark; not on a small world. */
const LEADS_FROM = 9
/** From this size on provinces are named for themselves; beside a selection only when they are larger still. In px. */
const NAMED_FROM = 24
const NAMED_BESIDE_FROM = 64
/** Longer names of blocs give way to their code. */
const LONGEST_BLOC = 16

/**
 * The names the map would like to show, the most important first: selected places, their counterparts, partners by
 * facts, blocs, and last the provinces, once they are large enough.
 */
export function labelRequests(scene: LabelScene): LabelRequest[] {
  const marks = marksByCode(scene)
  return [...scene.placeByCode.values()]
    .flatMap((place) => {
      const rank = rankOf(place, scene, marks.has(place.place.code))
      return rank === null ? [] : [{ place, rank }]
    })
    .sort((a, b) => a.rank - b.rank || byFacts(a.place, b.place))
    .flatMap(({ place }) => requestOf(place, scene, marks) ?? [])
}

/** The names of these places, shown or not. */
export function labelRequestsOf(codes: readonly string[], scene: LabelScene): LabelRequest[] {
  const marks = marksByCode(scene)
  return codes.flatMap((code) => {
    const place = scene.placeByCode.get(code)
    return place === undefined ? [] : (requestOf(place, scene, marks) ?? [])
  })
}

const marksByCode = ({ marks }: LabelScene) => new Map(marks.map((mark) => [mark.code, mark]))

function requestOf(
  place: MapPlace,
  scene: LabelScene,
  marks: ReadonlyMap<string, Mark>,
): LabelRequest | null {
  const point = scene.pointByCode.get(place.place.code)
  if (point === undefined) return null
  const mark = marks.get(place.place.code)
  const text = labelText(place.place, scene.language)
  return {
    key: place.place.code,
    text,
    ...toContainer(scene.frame, point),
    reach: mark === undefined ? 0 : MARK_REACH[mark.type] * scene.markScale,
    width:
      scene.measure(
        text,
        labelFont(labelWeight(place, scene.frame), labelSize(place.isSelected, scene)),
      ) + 2,
    height: Math.round(labelSize(place.isSelected, scene) * 1.2),
    canLead:
      place.isSelected ||
      (place.side === 'partner' && place.facts >= LEADS_FROM && scene.markScale === 1),
  }
}

/** Px² of a small world for each of its names: more of them would hide the threads. */
const AREA_PER_NAME = 6000

/** How many names the map bears: a small world few, any other, and what a selection is about, as many as find room. */
export function mostLabels(
  { markScale, hasSelection }: LabelScene,
  { width, height }: Rect,
): number {
  if (markScale === 1 || hasSelection) return Infinity
  return Math.max(6, Math.floor((width * height) / AREA_PER_NAME))
}

const byFacts = (a: MapPlace, b: MapPlace) =>
  b.facts - a.facts || (a.place.code < b.place.code ? -1 : 1)

/** In px: 11.5, 14 when selected, Chinese never under 12; as much more as the reader's letters are larger. */
export function labelSize(
  isSelected: boolean,
  { language, letterScale }: Pick<LabelScene, 'language' | 'letterScale'>,
): number {
  const size = language === 'zh' ? 12 : 11.5
  return (isSelected ? 14 : size) * letterScale
}

/** Among their cities and regions the names of provinces and partners are the stronger ones. */
function labelWeight({ isSelected, facts }: MapPlace, frame: Frame): number {
  if (isSelected) return 700
  return frame.zoom >= INNER_FROM && facts > 0 ? 600 : 400
}

export function labelFont(weight: number, size: number): string {
  return `${weight} ${size}px ${fontFamily()}`
}

let family: string | undefined

function fontFamily(): string {
  // The build measures without a page.
  if (typeof document === 'undefined') return 'sans-serif'
  family ??= getComputedStyle(document.documentElement).getPropertyValue('--sans') || 'sans-serif'
  return family
}

/** The name on the map: a bloc whose name is long goes by its code. */
function labelText(place: Place, language: InterfaceLanguage): string {
  const name = place.names[language]
  const isLong = name.length > (language === 'zh' ? LONGEST_BLOC / 2 : LONGEST_BLOC)
  return place.type === 'bloc' && isLong && !place.code.includes('-') ? place.code : name
}

function rankOf(place: MapPlace, scene: LabelScene, hasMark: boolean): number | null {
  if (place.isSelected) return 0
  if (scene.hasSelection && (hasMark || place.facts > 0)) return 1
  if (place.side === 'china') {
    if (scene.provinceSide < (scene.hasSelection ? NAMED_BESIDE_FROM : NAMED_FROM)) return null
    return place.state === 'counted' ? 4 : 5
  }
  if (place.facts === 0 || scene.hasSelection) return null
  return place.place.type === 'bloc' ? 3 : 2
}
