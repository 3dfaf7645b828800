import { useState } from 'react'
import type { InterfaceLanguage } from '../view.ts'
import { timelineWords } from './words.ts'

export interface YearFieldsProps {
  /** First and last year that can be shown. */
  bounds: { first: number; last: number }
  from: number | null
  to: number | null
  language: InterfaceLanguage
  onYears: (from: number | null, to: number | null) => void
}

/** The years that are shown as two numbers; what is empty or no year is open. Told when a field is left, or with Enter. */
export function YearFields({ bounds, from, to, language, onYears }: YearFieldsProps) {
  const words = timelineWords[language]
  const parse = (text: string, end: number) => {
    const year = Number(text)
    if (!/^\d{4}$/u.test(text) || year === end) return null
    return Math.min(bounds.last, Math.max(bounds.first, year))
  }
  return (
    <div className="lane-years" role="group" aria-label={words.years}>
      <Field
        label={words.from}
        value={from ?? bounds.first}
        bounds={bounds}
        onSet={(text) => {
          const year = parse(text, bounds.first)
          onYears(year, to !== null && year !== null && to < year ? year : to)
        }}
      />
      <Field
        label={words.to}
        value={to ?? bounds.last}
        bounds={bounds}
        onSet={(text) => {
          const year = parse(text, bounds.last)
          onYears(from !== null && year !== null && from > year ? year : from, year)
        }}
      />
      {(from !== null || to !== null) && (
        <button
          type="button"
          className="link"
          onClick={() => {
            onYears(null, null)
          }}
        >
          {words.everyYear}
        </button>
      )}
    </div>
  )
}

interface FieldProps {
  label: string
  value: number
  bounds: { first: number; last: number }
  onSet: (text: string) => void
}

/** A year to type. Once it is told the field says what holds, and keeps the focus. */
function Field({ label, value, bounds, onSet }: FieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const tell = () => {
    if (draft === null) return
    setDraft(null)
    if (draft !== String(value)) onSet(draft)
  }
  return (
    <label>
      {label}{' '}
      <input
        type="number"
        inputMode="numeric"
        min={bounds.first}
        max={bounds.last}
        value={draft ?? value}
        onChange={(event) => {
          setDraft(event.target.value)
        }}
        onBlur={tell}
        onKeyDown={(event) => {
          if (event.key === 'Enter') tell()
        }}
      />
    </label>
  )
}
