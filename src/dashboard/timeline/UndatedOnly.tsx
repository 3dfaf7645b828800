import type { Atlas } from '../dataset.ts'
import { formatNumber } from '../format.ts'
import { placeName } from '../names.ts'
import type { Lane } from '../select/timeline.ts'
import type { InterfaceLanguage } from '../view.ts'
import { timelineWords } from './words.ts'

export interface UndatedOnlyProps {
  atlas: Atlas
  lanes: readonly Lane[]
  language: InterfaceLanguage
  onOpen: (factIds: string[]) => void
}

/** Places that have no lane, since none of their facts has a date that is shown: counted, never dropped. */
export function UndatedOnly({ atlas, lanes, language, onOpen }: UndatedOnlyProps) {
  const words = timelineWords[language]
  if (lanes.length === 0) return null
  return (
    <div className="undated-only">
      <h2>{words.undatedOnly}</h2>
      <ul>
        {lanes.map(({ code, undated }) => {
          const name = placeName(atlas, code, language)
          return (
            <li key={code}>
              <button
                type="button"
                aria-label={words.undatedOf(name, undated.length)}
                onClick={() => {
                  onOpen(undated.map(({ id }) => id))
                }}
              >
                {name} <b>{formatNumber(undated.length)}</b>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
