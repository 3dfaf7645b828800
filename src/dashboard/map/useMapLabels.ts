import { useMemo } from 'react'
import type { PlanePoint } from '../../model/projection.ts'
import type { MapData } from '../select/mapData.ts'
import { useLetterScale } from '../letterScale.ts'
import type { InterfaceLanguage } from '../view.ts'
import type { Rect } from './fit.ts'
import { innerRect, type Frame } from './frame.ts'
import { innerLabelRequests } from './innerLabels.ts'
import { labelRequests, labelRequestsOf, mostLabels, type LabelScene } from './labelRequests.ts'
import { insistOn, placeLabels, type PlacedLabel } from './labels.ts'
import type { MapScene } from './mapScene.ts'
import { findThread, type Target } from './target.ts'
import { textWidth } from './textWidth.ts'

export interface MapLabelOptions {
  data: MapData
  pointByCode: ReadonlyMap<string, PlanePoint>
  frame: Frame | null
  scene: MapScene | null
  /** Side of a typical province, in units of the plane. */
  provinceSide: number
  floating: readonly Rect[]
  /** The ends of a thread that the pointer or the keyboard is on are named in any case. */
  target: Target | null
  language: InterfaceLanguage
}

/** The names on the map, placed anew at the end of each move. */
export function useMapLabels(options: MapLabelOptions): readonly PlacedLabel[] {
  const { data, pointByCode, frame, scene } = options
  const { provinceSide, floating, target, language } = options
  const letterScale = useLetterScale()
  const labelScene = useMemo(
    (): LabelScene | null =>
      frame === null || scene === null
        ? null
        : {
            placeByCode: data.placeByCode,
            pointByCode,
            marks: scene.marks,
            markScale: scene.markScale,
            frame,
            language,
            hasSelection: data.hasSelection,
            provinceSide: provinceSide * frame.scale,
            letterScale,
            measure: textWidth,
          },
    [data, pointByCode, scene, frame, language, provinceSide, letterScale],
  )
  const innerRequests = useMemo(
    () =>
      frame === null || scene === null
        ? []
        : innerLabelRequests({
            shown: scene.inner,
            frame,
            language,
            letterScale,
            measure: textWidth,
          }),
    [scene, frame, language, letterScale],
  )
  const placed = useMemo(() => {
    if (labelScene === null || scene === null) return []
    const isSelected = ({ key }: { key: string }) => scene.inner.get(key)?.isSelected === true
    const requests = [
      ...innerRequests.filter(isSelected),
      ...labelRequests(labelScene),
      ...innerRequests.filter((request) => !isSelected(request)),
    ]
    const area = innerRect(labelScene.frame)
    return placeLabels(requests, floating, area, mostLabels(labelScene, area))
  }, [labelScene, scene, innerRequests, floating])
  const threadKey = target?.type === 'thread' ? target.key : null
  return useMemo(() => {
    if (labelScene === null || threadKey === null) return placed
    const thread = findThread(threadKey, data)
    const codes = thread === undefined ? [] : [thread.from, thread.to]
    const ends = [
      ...labelRequestsOf(codes, labelScene),
      ...innerRequests.filter(({ key }) => codes.includes(key)),
    ]
    return insistOn(placed, ends, floating, innerRect(labelScene.frame))
  }, [placed, labelScene, innerRequests, data, threadKey, floating])
}
