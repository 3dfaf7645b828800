import { useId, useRef, useState } from 'react'
import type { InterfaceLanguage } from '../view.ts'
import { takeawayWords } from './words.ts'

export interface CopyLineProps {
  label: string
  note: string
  text: string
  language: InterfaceLanguage
}

/** A text to copy; where the browser forbids it, it is selected instead. */
export function CopyLine({ label, note, text, language }: CopyLineProps) {
  const words = takeawayWords[language]
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<'idle' | 'copied' | 'byHand'>('idle')
  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      field.current?.focus()
      field.current?.select()
      setState('byHand')
    }
  }
  return (
    <div className="takeaway-copy">
      <label htmlFor={id}>
        <b>{label}</b> <span className="note">{note}</span>
      </label>
      <div className="takeaway-line">
        <input
          id={id}
          ref={field}
          readOnly
          value={text}
          onFocus={(event) => {
            event.target.select()
          }}
        />
        <button type="button" className="pill" onClick={() => void copy()}>
          {words.copy}
          <span className="visually-hidden"> {label}</span>
        </button>
      </div>
      <p className="note" role="status">
        {state === 'copied' && words.copied}
        {state === 'byHand' && words.copyByHand}
      </p>
    </div>
  )
}
