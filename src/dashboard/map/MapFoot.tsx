import type { MouseEvent } from 'react'
import type { MapData } from '../select/mapData.ts'
import type { InterfaceLanguage } from '../view.ts'
import { noneShort, valueText } from './measureTexts.ts'
import { mapWords } from './words.ts'

export interface MapFootProps {
  data: MapData
  /** Threads drawn, and those that could be with all in sight. */
  drawn: number
  inSight: number
  /** Of those that are not drawn, the ones in the web. */
  woven: number
  nameOf: (code: string) => string
  language: InterfaceLanguage
  /** The attribution stands on the map. */
  isNarrow: boolean
  onPick: (code: string, event: MouseEvent) => void
}

/** Below the map: partners without a place on it, how many threads are not drawn, whose work outlines and names are. */
export function MapFoot(props: MapFootProps) {
  const { data, drawn, inSight, woven, nameOf, language, isNarrow, onPick } = props
  const words = mapWords[language]
  const { measure } = data.measuring
  return (
    <div className="map-foot">
      {data.placeless.map(({ code, measured, isSelected }) => (
        <button
          key={code}
          type="button"
          className="map-chip"
          aria-pressed={isSelected}
          onClick={(event) => onPick(code, event)}
        >
          {nameOf(code)}{' '}
          <b>
            {measured === null
              ? noneShort(measure, language)
              : valueText(measure, measured, language)}
          </b>
        </button>
      ))}
      {drawn < inSight ? <span>{words.someThreads(drawn, inSight, woven)}</span> : null}
      {isNarrow ? null : <small>{words.attribution}</small>}
    </div>
  )
}
