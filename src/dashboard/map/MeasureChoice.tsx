import { measureText, parseMeasure, type Measure } from '../measure.ts'
import type { InterfaceLanguage } from '../view.ts'
import { measureName } from './measureTexts.ts'
import { measureWords } from './measureWords.ts'

export interface MeasureChoiceProps {
  measures: readonly Measure[]
  chosen: Measure
  language: InterfaceLanguage
  onChoose: (measure: Measure) => void
}

/** What the map shades places by: one of a list, amounts currency by currency. */
export function MeasureChoice({ measures, chosen, language, onChoose }: MeasureChoiceProps) {
  return (
    <select
      className="measure-choice"
      aria-label={measureWords[language].choice}
      title={measureWords[language].choice}
      value={measureText(chosen)}
      onChange={(event) => {
        onChoose(parseMeasure(event.target.value))
      }}
    >
      {measures.map((measure) => (
        <option key={measureText(measure)} value={measureText(measure)}>
          {measureName(measure, language)}
        </option>
      ))}
    </select>
  )
}
