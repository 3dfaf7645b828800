import { useId, useState } from 'react'
import type { InterfaceLanguage } from '../view.ts'
import { filterWords } from './words.ts'

export interface YearFieldProps {
  label: string
  value: number | null
  /** The year that stands in it while it is open. */
  hint: number | undefined
  language: InterfaceLanguage
  /** Null for open. */
  onSet: (year: number | null) => void
}

/** A year to type; it counts once Enter is pressed or the field is left. What is no year is said to be none. */
export function YearField({ label, value, hint, language, onSet }: YearFieldProps) {
  const words = filterWords[language]
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const text = draft ?? (value === null ? '' : String(value))
  const isYear = text.trim() === '' || /^[12]\d{3}$/u.test(text.trim())
  const [isWrong, setIsWrong] = useState(false)
  function commit() {
    if (draft === null) return
    setIsWrong(!isYear)
    if (!isYear) return
    setDraft(null)
    onSet(text.trim() === '' ? null : Number(text.trim()))
  }
  return (
    <div className="year-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        placeholder={hint === undefined ? undefined : String(hint)}
        aria-invalid={isWrong && !isYear ? true : undefined}
        aria-describedby={isWrong && !isYear ? `${id}-wrong` : undefined}
        value={text}
        onChange={(event) => {
          setDraft(event.target.value)
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
        }}
      />
      {isWrong && !isYear && (
        <p className="year-wrong" id={`${id}-wrong`} role="alert">
          {words.noYear}
        </p>
      )}
    </div>
  )
}
