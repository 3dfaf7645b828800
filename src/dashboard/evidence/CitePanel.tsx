import { useRef, useState } from 'react'
import type { DocumentEntry } from '../../model/dataset.ts'
import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { factPeriod, factText } from '../factText.ts'
import { chinaSideName, partnerSideName } from '../names.ts'
import { viewToHref } from '../address.ts'
import { EMPTY_VIEW, type InterfaceLanguage, type View } from '../view.ts'
import { sharedWords } from '../words.ts'
import { actionWords } from './actionWords.ts'
import { CITATION_FORMATS, formatCitation, type CitationFormat, type Cited } from './citation.ts'
import { CopyButton } from './CopyButton.tsx'
import { today } from '../review/today.ts'

export interface ActionPanelProps {
  atlas: Atlas
  fact: Fact
  language: InterfaceLanguage
}

/** The fact's source as a reference in the form that is asked for, and the link to the fact. */
export function CitePanel({ atlas, fact, language }: ActionPanelProps) {
  const document = atlas.documentById.get(fact.document)
  if (document === undefined) return null
  const { id, quote } = fact
  const said = saidOf(atlas, fact, language)
  return (
    <Citation
      atlas={atlas}
      fact={{ id, said, quote }}
      document={document}
      language={language}
      link={factLink(fact, language)}
    />
  )
}

export interface CiteDocumentPanelProps {
  atlas: Atlas
  document: DocumentEntry
  language: InterfaceLanguage
}

/** The same of a document as a whole. */
export function CiteDocumentPanel({ atlas, document, language }: CiteDocumentPanelProps) {
  const link = addressOf({ ...EMPTY_VIEW, document: document.id, language })
  return <Citation atlas={atlas} fact={null} document={document} language={language} link={link} />
}

interface CitationProps extends CiteDocumentPanelProps {
  fact: Cited['fact']
  link: string
}

function Citation({ atlas, fact, document, language, link }: CitationProps) {
  const words = actionWords[language]
  const [format, setFormat] = useState<CitationFormat>('text')
  const output = useRef<HTMLPreElement>(null)
  const text = formatCitation(format, {
    fact,
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
  return addressOf({ ...EMPTY_VIEW, fact: id, uncertain, language })
}

function addressOf(view: View): string {
  return new URL(viewToHref(view), location.href.replace(/[?#].*$/u, '')).href
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
