import { useState } from 'react'
import type { Place } from '../../model/dataset.ts'
import type { Fact } from '../../model/fact.ts'
import { OptionalText } from '../review/OptionalText.tsx'
import { correctable, inputOf } from '../review/reportFields.ts'
import type { FieldValue } from '../review/reviewYaml.ts'
import type { InterfaceLanguage } from '../view.ts'
import { FactFields, fieldName, valueOf, type Inputs } from './FactFields.tsx'
import { FactForm } from './FactForm.tsx'
import { yoursWords } from './words.ts'

export interface CorrectFormProps {
  fact: Fact
  places: readonly Place[]
  language: InterfaceLanguage
  onCancel: () => void
  /** Gets the fields that are other now; gives what is wrong with them, nothing where they were taken. */
  onCorrect: (set: Readonly<Record<string, FieldValue>>, why: string) => Promise<readonly string[]>
}

/** The fields of a fact, to be changed. */
export function CorrectForm({ fact, places, language, onCancel, onCorrect }: CorrectFormProps) {
  const words = yoursWords[language]
  const before = Object.fromEntries(
    correctable(fact.kind).map((field) => [field, inputOf(fact, field)]),
  )
  const [inputs, setInputs] = useState<Inputs>(before)
  const [why, setWhy] = useState('')
  const [problems, setProblems] = useState<readonly string[]>([])
  const changed = Object.keys(before).filter((field) => inputs[field]?.trim() !== before[field])
  const values = changed.map(
    (field) => [field, valueOf(fact.kind, field, inputs[field] ?? '')] as const,
  )
  const wrong = values.filter(([, value]) => value === undefined)

  async function correct() {
    if (changed.length === 0 || wrong.length > 0) return
    setProblems(await onCorrect(Object.fromEntries(values) as Record<string, FieldValue>, why))
  }

  return (
    <FactForm
      title={words.correctTitle}
      apply={words.apply}
      canApply={changed.length > 0 && wrong.length === 0}
      {...{ problems, language, onCancel }}
      onApply={() => void correct()}
    >
      <div className="report-fields">
        <FactFields
          kind={fact.kind}
          inputs={inputs}
          changed={new Set(changed)}
          places={places}
          language={language}
          onChange={setInputs}
        />
        <OptionalText
          label={words.reason}
          optional={words.optional}
          value={why}
          longest={300}
          onChange={setWhy}
        />
      </div>
      <p className="note">{words.kindFixed}</p>
      <p className="note" role="status">
        {wrong.map(([field]) => words.wrongValue(fieldName(field, language))).join(' ')}
        {changed.length === 0 && words.nothingChanged}
      </p>
    </FactForm>
  )
}
