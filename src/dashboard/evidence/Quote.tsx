import { useState } from 'react'
import type { Fact } from '../../model/fact.ts'
import { findCarryingWords } from '../select/carryingWords.ts'
import type { InterfaceLanguage } from '../view.ts'
import { evidenceWords } from './words.ts'

export interface QuoteProps {
  fact: Fact
  /** Language of the document, which the quote keeps. */
  lang: string
  language: InterfaceLanguage
}

/** A quote longer than this, counted in widths of a Latin letter, takes more than five lines and is folded. */
const FIVE_LINES = 330

/** The sentence a fact hangs from, verbatim, its carrying words underlined in the colour of the kind. */
export function Quote({ fact, lang, language }: QuoteProps) {
  const words = evidenceWords[language]
  const [isFolded, setIsFolded] = useState(widthOf(fact.quote) > FIVE_LINES)
  const isLong = widthOf(fact.quote) > FIVE_LINES
  return (
    <>
      <blockquote
        className="quote"
        lang={lang === 'zh' ? 'zh-Hans' : lang}
        data-folded={isFolded ? '' : undefined}
      >
        {markedPieces(fact).map((piece) =>
          piece.isMarked ? (
            <span
              key={piece.start}
              className="carrying"
              style={{ textDecorationColor: `var(--kind-${fact.kind})` }}
            >
              {piece.text}
            </span>
          ) : (
            piece.text
          ),
        )}
      </blockquote>
      {isLong && (
        <button
          type="button"
          className="link fold"
          aria-expanded={!isFolded}
          onClick={() => {
            setIsFolded(!isFolded)
          }}
        >
          {isFolded ? words.wholeQuote : words.foldQuote}
        </button>
      )}
    </>
  )
}

interface Piece {
  start: number
  text: string
  isMarked: boolean
}

function markedPieces(fact: Fact): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  for (const run of findCarryingWords(fact)) {
    pieces.push({ start, text: fact.quote.slice(start, run.start), isMarked: false })
    pieces.push({ start: run.start, text: fact.quote.slice(run.start, run.end), isMarked: true })
    start = run.end
  }
  pieces.push({ start, text: fact.quote.slice(start), isMarked: false })
  return pieces.filter((piece) => piece.text !== '')
}

/** Chinese characters are about twice as wide as Latin letters. */
function widthOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)
}
