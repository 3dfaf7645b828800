import { useState, type RefObject } from 'react'
import type { InterfaceLanguage } from '../view.ts'
import { actionWords } from './actionWords.ts'

export interface CopyButtonProps {
  text: string
  label: string
  /** What is selected where the browser does not let a page copy. */
  source?: RefObject<HTMLElement | null>
  language: InterfaceLanguage
}

/** Copies a text and says so. */
export function CopyButton({ text, label, source, language }: CopyButtonProps) {
  const words = actionWords[language]
  const [said, setSaid] = useState<{ text: string; words: string } | null>(null)
  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setSaid({ text, words: words.copied })
    } catch {
      // Not allowed, or not a secure page.
      if (source?.current != null) getSelection()?.selectAllChildren(source.current)
      setSaid({ text, words: words.notCopied })
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {label}
      </button>{' '}
      <span className="note" role="status">
        {said?.text === text ? said.words : ''}
      </span>
    </>
  )
}
