import { useEffect, useId, useRef, useState } from 'react'
import type { Place } from '../../model/dataset.ts'
import type { Fact } from '../../model/fact.ts'
import { correctable, inputOf } from '../review/reportFields.ts'
import type { FieldValue } from '../review/reviewYaml.ts'
import type { InterfaceLanguage } from '../view.ts'
import { NotTaken, WhyField } from './AddForm.tsx'
import { FactFields, fieldName, valueOf, type Inputs } from './FactFields.tsx'
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
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const before = Object.fromEntries(
    correctable(fact.kind).map((field) => [field, inputOf(fact, field)]),
  )
  const [inputs, setInputs] = useState<Inputs>(before)
  const [why, setWhy] = useState('')
  const [problems, setProblems] = useState<readonly string[]>([])
  useEffect(function showForm() {
    heading.current?.focus()
  }, [])
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
    <form
      className="yours-form"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault()
        void correct()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onCancel()
      }}
    >
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {words.correctTitle}
      </h3>
      <div className="report-fields">
        <FactFields
          kind={fact.kind}
          inputs={inputs}
          changed={new Set(changed)}
          places={places}
          language={language}
          onChange={setInputs}
        />
        <WhyField why={why} language={language} onChange={setWhy} />
      </div>
      <p className="note">{words.kindFixed}</p>
      <p className="note" role="status">
        {wrong.map(([field]) => words.wrongValue(fieldName(field, language))).join(' ')}
        {changed.length === 0 && words.nothingChanged}
      </p>
      <NotTaken problems={problems} language={language} />
      <p className="card-buttons">
        <button
          type="submit"
          className="button is-main"
          disabled={changed.length === 0 || wrong.length > 0}
        >
          {words.apply}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
