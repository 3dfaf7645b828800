import type { Place } from '../../model/dataset.ts'
import type { Kind } from '../../model/fact.ts'
import { FIELD_WORDS } from '../fieldWords.ts'
import { FieldInput, optionsOf } from '../review/FieldInput.tsx'
import { askingOf, correctable, parseInput } from '../review/reportFields.ts'
import type { FieldValue } from '../review/reviewYaml.ts'
import type { InterfaceLanguage } from '../view.ts'
import { yoursWords } from './words.ts'

export type Inputs = Readonly<Record<string, string>>

/** What an input says; undefined where it cannot be meant, or has to be filled in and is not. */
export function valueOf(kind: Kind, field: string, input: string): FieldValue | undefined {
  const asking = askingOf(kind, field)
  if ((asking.type === 'place' || asking.type === 'choice') && input === '') return undefined
  return parseInput(asking, field, input)
}

/** What a field is called on the screen. */
export const fieldName = (field: string, language: InterfaceLanguage): string =>
  FIELD_WORDS[field]?.[language].name ?? field

export interface FactFieldsProps {
  kind: Kind
  inputs: Inputs
  /** Fields whose value is another than before. */
  changed: ReadonlySet<string>
  places: readonly Place[]
  language: InterfaceLanguage
  onChange: (inputs: Inputs) => void
}

/** Inputs for the fields of a fact of a kind, as the panel has them that reports an error. */
export function FactFields(props: FactFieldsProps) {
  const { kind, inputs, changed, places, language, onChange } = props
  const words = yoursWords[language]
  return correctable(kind).map((field) => {
    const asking = askingOf(kind, field)
    const input = inputs[field] ?? ''
    const isClosed = asking.type === 'place' || asking.type === 'choice'
    const options = optionsOf(asking, places, language)
    return (
      <label
        key={field}
        className="report-field"
        data-changed={changed.has(field) ? '' : undefined}
      >
        <span>{fieldName(field, language)}</span>
        <FieldInput
          asking={asking}
          value={input}
          isWrong={input !== '' && valueOf(kind, field, input) === undefined}
          placeholder={words.empty}
          options={
            isClosed && input === '' ? [['', words.chooseOne] as const, ...options] : options
          }
          onChange={(next) => {
            onChange({ ...inputs, [field]: next })
          }}
        />
      </label>
    )
  })
}
