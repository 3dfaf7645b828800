import { useEffect, type ReactNode } from 'react'
import type { DocumentEntry } from '../../model/dataset.ts'
import type { MarkedText, Passage, Piece, TextBlock } from '../select/passages.ts'
import type { InterfaceLanguage, View } from '../view.ts'
import { documentWords } from './words.ts'

export interface MarkedTextViewProps {
  entry: DocumentEntry
  marked: MarkedText
  view: View
}

export const passageId = (passage: Passage) => `passage-${passage.number}`
export const passageFactsId = (passage: Passage) => `passage-${passage.number}-facts`

/** The text of a document with its passages marked; the one of the address's fact is scrolled to and focused. */
export function MarkedTextView({ entry, marked, view }: MarkedTextViewProps) {
  const picked = marked.passages.find((passage) =>
    passage.facts.some((fact) => fact.id === view.fact),
  )
  const pickedId = picked === undefined ? null : passageId(picked)
  useEffect(
    function showPicked() {
      if (pickedId === null) return
      const passage = document.getElementById(pickedId)
      passage?.scrollIntoView?.({ block: 'center', behavior: 'instant' })
      passage?.focus({ preventScroll: true })
    },
    [pickedId, view.fact],
  )
  const hasTitle = marked.blocks.some((block) => block.type === 'title')
  return (
    <div className="reader-body" lang={entry.language === 'zh' ? 'zh-Hans' : entry.language}>
      {!hasTitle && <h1 className="document-title">{entry.title}</h1>}
      {marked.blocks.map((block) => (
        <Block key={block.start} block={block} picked={picked} language={view.language} />
      ))}
    </div>
  )
}

interface BlockProps {
  block: TextBlock
  picked: Passage | undefined
  language: InterfaceLanguage
}

function Block({ block, picked, language }: BlockProps) {
  const words = documentWords[language]
  const pieces = block.pieces.map((piece) => (
    <PieceView
      key={piece.start}
      piece={piece}
      isPicked={piece.passage !== null && piece.passage === picked}
      language={language}
    />
  ))
  switch (block.type) {
    case 'title':
      return <h1 className="document-title">{pieces}</h1>
    case 'heading':
      return <h2 className="document-heading">{pieces}</h2>
    case 'item':
      return <p className="document-item">{pieces}</p>
    case 'paragraph':
      return <p>{pieces}</p>
    case 'caption':
    case 'furniture':
      return (
        <Unused reason={words.notUsed[block.type] ?? ''} language={language}>
          {pieces}
        </Unused>
      )
  }
}

interface UnusedProps {
  reason: string
  language: InterfaceLanguage
  children: ReactNode
}

function Unused({ reason, language, children }: UnusedProps) {
  return (
    <div className="document-unused">
      <p className="document-unused-reason" lang={language === 'zh' ? 'zh-Hans' : 'en'}>
        {reason}
      </p>
      <p>{children}</p>
    </div>
  )
}

interface PieceViewProps {
  piece: Piece
  isPicked: boolean
  language: InterfaceLanguage
}

function PieceView({ piece, isPicked, language }: PieceViewProps) {
  const words = documentWords[language]
  return (
    <>
      {piece.passage === null ? (
        piece.text
      ) : (
        <mark
          className="passage"
          id={piece.isFirst ? passageId(piece.passage) : undefined}
          tabIndex={piece.isFirst ? -1 : undefined}
          data-kind={piece.passage.kind}
          data-picked={isPicked ? '' : undefined}
        >
          {piece.text}
        </mark>
      )}
      {piece.ending.map((passage) => (
        <button
          key={passage.number}
          type="button"
          className="passage-number"
          aria-label={words.toFacts(passage.number, passage.facts.length)}
          lang={language === 'zh' ? 'zh-Hans' : 'en'}
          onClick={() => {
            const row = document.getElementById(passageFactsId(passage))
            row?.scrollIntoView?.({ block: 'nearest', behavior: 'instant' })
            row?.focus({ preventScroll: true })
          }}
        >
          {passage.number}
        </button>
      ))}
    </>
  )
}
