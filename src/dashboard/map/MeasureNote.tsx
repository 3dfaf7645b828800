import type { Measure } from '../measure.ts'
import type { InterfaceLanguage } from '../view.ts'
import { measureName } from './measureTexts.ts'
import { measureWords } from './measureWords.ts'

export interface MeasureNoteProps {
  measure: Measure
  language: InterfaceLanguage
}

/** What numbers mean and how each came about; nothing where they are plain counts of facts. */
export function MeasureNote({ measure, language }: MeasureNoteProps) {
  if (measure.type === 'facts') return null
  const how = measureWords[language].how[measure.type]
  return (
    <p className="measure-note">
      <b>{measureName(measure, language)}</b>
      {how === null ? null : ` · ${how}`}
    </p>
  )
}
