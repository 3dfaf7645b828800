import type { KeyboardEvent } from 'react'
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
  const field = (label: string, value: number, tell: (text: string) => void) => (
    <label>
      {label}{' '}
      <input
        // A new value from elsewhere is a new field.
        key={value}
        type="number"
        inputMode="numeric"
        min={bounds.first}
        max={bounds.last}
        defaultValue={value}
        onBlur={(event) => {
          if (event.target.value !== String(value)) tell(event.target.value)
        }}
        onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
          if (event.key === 'Enter') tell(event.currentTarget.value)
        }}
      />
    </label>
  )
  return (
    <div className="year-fields" role="group" aria-label={words.years}>
      {field(words.from, from ?? bounds.first, (text) => {
        const year = parse(text, bounds.first)
        onYears(year, to !== null && year !== null && to < year ? year : to)
      })}
      {field(words.to, to ?? bounds.last, (text) => {
        const year = parse(text, bounds.last)
        onYears(from !== null && year !== null && from > year ? year : from, year)
      })}
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
