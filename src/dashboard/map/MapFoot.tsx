import type { MapData } from '../select/mapData.ts'
import type { InterfaceLanguage } from '../view.ts'
import { mapWords } from './words.ts'

export interface MapFootProps {
  data: MapData
  /** Threads drawn, and those that could be with all in sight. */
  drawn: number
  inSight: number
  nameOf: (code: string) => string
  language: InterfaceLanguage
  /** The attribution stands on the map. */
  isNarrow: boolean
  onPick: (code: string, isAdditive: boolean) => void
}

/** Below the map: partners without a place on it, how many threads are not drawn, whose work outlines and names are. */
export function MapFoot(props: MapFootProps) {
  const { data, drawn, inSight, nameOf, language, isNarrow, onPick } = props
  const words = mapWords[language]
  return (
    <div className="map-foot">
      {data.placeless.map(({ code, factIds, isSelected }) => (
        <button
          key={code}
          type="button"
          className="map-chip"
          aria-pressed={isSelected}
          onClick={(event) => onPick(code, event.ctrlKey || event.metaKey)}
        >
          {nameOf(code)} <b>{factIds.length}</b>
        </button>
      ))}
      {drawn < inSight ? <span>{words.someThreads(drawn, inSight)}</span> : null}
      {isNarrow ? null : <small>{words.attribution}</small>}
    </div>
  )
}
