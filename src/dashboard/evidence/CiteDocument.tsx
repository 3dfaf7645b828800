import { useId, useState } from 'react'
import type { DocumentEntry } from '../../model/dataset.ts'
import type { Atlas } from '../dataset.ts'
import { LazyPart } from '../frame/LazyPart.tsx'
import type { InterfaceLanguage } from '../view.ts'
import { evidenceWords } from './words.ts'

export interface CiteDocumentProps {
  atlas: Atlas
  document: DocumentEntry
  language: InterfaceLanguage
}

const loadPanel = async () => (await import('./CitePanel.tsx')).CiteDocumentPanel

/** A document as a reference; opens below, and its code comes then. */
export function CiteDocument({ atlas, document, language }: CiteDocumentProps) {
  const words = evidenceWords[language]
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className="cite-document">
      <button
        type="button"
        className="link"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setIsOpen(!isOpen)
        }}
      >
        {words.citeDocument}
      </button>
      {isOpen && (
        <div id={id}>
          <LazyPart
            load={loadPanel}
            name={words.citeDocument}
            height={120}
            language={language}
            props={{ atlas, document, language }}
          />
        </div>
      )}
    </div>
  )
}
