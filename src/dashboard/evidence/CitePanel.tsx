import { useRef, useState } from 'react'
import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { factPeriod, factText } from '../factText.ts'
import { chinaSideName, partnerSideName } from '../names.ts'
import { EMPTY_VIEW, viewToHref, type InterfaceLanguage } from '../view.ts'
import { sharedWords } from '../words.ts'
import { actionWords } from './actionWords.ts'
import { CITATION_FORMATS, formatCitation, type CitationFormat } from './citation.ts'
import { CopyButton } from './CopyButton.tsx'
import { today } from '../review/today.ts'

export interface ActionPanelProps {
  atlas: Atlas
  fact: Fact
  language: InterfaceLanguage
}

/** The fact's source as a reference in the form that is asked for, and the link to the fact. */
export function CitePanel({ atlas, fact, language }: ActionPanelProps) {
  const words = actionWords[language]
  const [format, setFormat] = useState<CitationFormat>('text')
  const output = useRef<HTMLPreElement>(null)
  const document = atlas.documentById.get(fact.document)
  if (document === undefined) return null
  const link = factLink(fact, language)
  const text = formatCitation(format, {
    said: saidOf(atlas, fact, language),
    quote: fact.quote,
    factId: fact.id,
    document,
    link,
    version: atlas.dataset.version,
    accessed: today(),
  })
  return (
    <div className="card-panel">
      <div className="segments" role="group" aria-label={words.formats}>
        {CITATION_FORMATS.map((each) => (
          <button
            key={each}
            type="button"
            className="segment"
            aria-pressed={each === format}
            onClick={() => {
              setFormat(each)
            }}
          >
            {words.format[each]}
          </button>
        ))}
      </div>
      <pre
        ref={output}
        className="card-output"
        data-code={format === 'bibtex' ? '' : undefined}
        tabIndex={0}
        role="region"
        aria-label={words.citation}
      >
        {text}
      </pre>
      <p className="card-buttons">
        <CopyButton text={text} label={words.copy} source={output} language={language} />
        <CopyButton text={link} label={words.copyLink} language={language} />
      </p>
      <p className="note">{words.checkOriginal}</p>
    </div>
  )
}

/** The address of the fact alone, in the reader's language. */
function factLink({ id, uncertain }: Fact, language: InterfaceLanguage): string {
  const href = viewToHref({ ...EMPTY_VIEW, fact: id, uncertain, language })
  return new URL(href, location.href.replace(/[?#].*$/u, '')).href
}

function saidOf(atlas: Atlas, fact: Fact, language: InterfaceLanguage): string {
  const { value, detail } = factText(fact, language)
  const head = [
    sharedWords[language].kind[fact.kind],
    `${chinaSideName(atlas, fact, language)} – ${partnerSideName(atlas, fact, language)}`,
    factPeriod(fact, language),
  ].join(' · ')
  return `${head}: ${detail === null ? value : `${value} (${detail})`}`
}
