import { useEffect, useId, useRef, type ReactNode } from 'react'
import type { InterfaceLanguage } from '../view.ts'
import { problemText } from './problemText.ts'
import { yoursWords } from './words.ts'

export interface FactFormProps {
  title: string
  /** The word of the button that takes it. */
  apply: string
  canApply: boolean
  /** Why ingest would refuse what was filled in; empty before it was tried. */
  problems: readonly string[]
  language: InterfaceLanguage
  onApply: () => void
  onCancel: () => void
  children: ReactNode
}

/** A form about one fact: it comes into sight, is left by Escape, and says what is wrong. */
export function FactForm(props: FactFormProps) {
  const { title, apply, canApply, problems, language, onApply, onCancel, children } = props
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(function showForm() {
    heading.current?.scrollIntoView?.({ block: 'nearest', behavior: 'instant' })
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <form
      className="yours-form"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault()
        onApply()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onCancel()
      }}
    >
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
      {problems.length > 0 && (
        <div className="yours-problems" role="alert">
          <p>{yoursWords[language].notTaken}</p>
          <ul>
            {problems.map((problem) => {
              const { text, lang } = problemText(problem, language)
              return (
                <li key={problem} lang={lang}>
                  {text}
                </li>
              )
            })}
          </ul>
        </div>
      )}
      <p className="card-buttons">
        <button type="submit" className="button is-main" disabled={!canApply}>
          {apply}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {yoursWords[language].cancel}
        </button>
      </p>
    </form>
  )
}
