import { useId, useState, type ReactNode } from 'react'
import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { LazyPart } from '../frame/LazyPart.tsx'
import type { InterfaceLanguage } from '../view.ts'
import { WithQuote } from '../WithQuote.tsx'
import { evidenceWords } from './words.ts'

export interface CardActionsProps {
  atlas: Atlas
  fact: Fact
  language: InterfaceLanguage
  /** Stands before them. */
  way: ReactNode
}

const loadCitePanel = async () => (await import('./CitePanel.tsx')).CitePanel
const loadReportPanel = async () => (await import('./ReportPanel.tsx')).ReportPanel
const LOADS = { cite: loadCitePanel, report: loadReportPanel }
type Action = keyof typeof LOADS

/** What can be done with a fact besides reading it; each opens below, one at a time, and its code comes then. */
export function CardActions({ atlas, fact, language, way }: CardActionsProps) {
  const words = evidenceWords[language]
  const id = useId()
  const [open, setOpen] = useState<Action | null>(null)
  return (
    <div className="card-actions">
      <p className="card-links">
        {way}
        {(['cite', 'report'] as const).map((action) => (
          <button
            key={action}
            type="button"
            className="link"
            aria-expanded={open === action}
            aria-controls={open === action ? id : undefined}
            onClick={() => {
              setOpen(open === action ? null : action)
            }}
          >
            {words[action]}
          </button>
        ))}
      </p>
      {open !== null && (
        <div id={id}>
          <WithQuote atlas={atlas} fact={fact} language={language}>
            {(quoted) => (
              <LazyPart
                key={open}
                load={LOADS[open]}
                name={words[open]}
                height={120}
                language={language}
                props={{ atlas, fact: quoted, language }}
              />
            )}
          </WithQuote>
        </div>
      )}
    </div>
  )
}
