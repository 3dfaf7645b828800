import { useId, useRef, useState } from 'react'
import { FIELD_WORDS } from '../fieldWords.ts'
import { FieldInput, optionsOf } from '../review/FieldInput.tsx'
import { OptionalText } from '../review/OptionalText.tsx'
import { askingOf, correctable, inputOf, parseInput } from '../review/reportFields.ts'
import { reviewYaml, type FieldValue, type Report } from '../review/reviewYaml.ts'
import { today } from '../review/today.ts'
import { actionWords } from './actionWords.ts'
import type { ActionPanelProps } from './CitePanel.tsx'
import { CopyButton } from './CopyButton.tsx'

const ACTIONS = ['correct', 'reject', 'confirm'] as const

/** A review of the fact, put together by the reader and ready to be pasted into the review file of its document. */
export function ReportPanel({ atlas, fact, language }: ActionPanelProps) {
  const words = actionWords[language]
  const id = useId()
  const output = useRef<HTMLPreElement>(null)
  const [action, setAction] = useState<Report['action']>('correct')
  const [inputs, setInputs] = useState<Readonly<Record<string, string>>>({})
  const [why, setWhy] = useState('')
  const [by, setBy] = useState('')
  const fields = correctable(fact.kind).map((field) => {
    const asking = askingOf(fact.kind, field)
    const before = inputOf(fact, field)
    const input = inputs[field] ?? before
    const isChanged = input.trim() !== before
    return { field, asking, input, isChanged, value: parseInput(asking, field, input) }
  })
  const changed = fields.filter(({ isChanged }) => isChanged)
  const wrong = changed.filter(({ value }) => value === undefined)
  const set = Object.fromEntries(
    changed.flatMap(({ field, value }): [string, FieldValue][] =>
      value === undefined ? [] : [[field, value]],
    ),
  )
  const isSomething = action !== 'correct' || Object.keys(set).length > 0
  const text = isSomething ? reviewYaml(fact, { action, set, why, by, date: today() }) : null
  const name = (field: string) => FIELD_WORDS[field]?.[language].name ?? field

  return (
    <div className="card-panel report">
      <fieldset className="report-actions">
        <legend>{words.whatIsIt}</legend>
        {ACTIONS.map((each) => (
          <label key={each} className="report-action">
            <input
              type="radio"
              name={`${id}-action`}
              checked={each === action}
              onChange={() => {
                setAction(each)
              }}
            />{' '}
            {words.action[each]}
          </label>
        ))}
      </fieldset>
      {action === 'correct' && (
        <fieldset className="report-fields">
          <legend>{words.changeFields}</legend>
          {fields.map(({ field, asking, input, isChanged, value }) => (
            <label key={field} className="report-field" data-changed={isChanged ? '' : undefined}>
              <span>{name(field)}</span>
              <FieldInput
                asking={asking}
                value={input}
                isWrong={isChanged && value === undefined}
                placeholder={words.empty}
                options={optionsOf(asking, atlas.dataset.places, language)}
                onChange={(next) => {
                  setInputs({ ...inputs, [field]: next })
                }}
              />
            </label>
          ))}
          <p className="note">{words.kindFixed}</p>
        </fieldset>
      )}
      <div className="report-fields">
        <OptionalText
          label={words.why}
          optional={words.optional}
          value={why}
          longest={300}
          onChange={setWhy}
        />
        <OptionalText
          label={words.by}
          optional={words.optional}
          value={by}
          longest={80}
          onChange={setBy}
        />
      </div>
      <p className="note" role="status">
        {wrong.map(({ field }) => words.wrongValue(name(field))).join(' ')}
        {text === null && wrong.length === 0 && words.nothingChanged}
      </p>
      {text !== null && (
        <>
          <pre
            ref={output}
            className="card-output"
            data-code=""
            tabIndex={0}
            role="region"
            aria-label={words.review}
          >
            {text}
          </pre>
          <p className="card-buttons">
            <CopyButton text={text} label={words.copy} source={output} language={language} />
          </p>
          <p className="note">{words.paste(`seeds/${fact.document}.review.yaml`)}</p>
        </>
      )}
    </div>
  )
}
