import { memo, useEffect, useRef, type PointerEvent, type ReactNode } from 'react'
import type { Language } from '../../model/dataset.ts'
import { formatNumber } from '../format.ts'
import { KindGlyph } from '../KindGlyph.tsx'
import {
  groupUnread,
  isUnread,
  kindsOf,
  type MarkedText,
  type Passage,
  type Piece,
  type TextBlock,
} from '../select/passages.ts'
import type { InterfaceLanguage } from '../view.ts'
import { documentWords } from './words.ts'
import './text.css'

export interface MarkedTextViewProps {
  marked: MarkedText
  /** What stands above a text without a title of its own. */
  title: string
  /** Language of the text, which the page's is not. */
  lang: Language
  language: InterfaceLanguage
  /** The passage whose fact is picked. */
  picked?: Passage | undefined
  /** The passage that the pointer or the focus is at, here or beside the text. */
  pointed?: Passage | undefined
  onPoint?: (passage: Passage | undefined) => void
  /** A mark was clicked, or its number pressed: then the reader wants to go to its facts. */
  onPick?: (passage: Passage, wish: 'stay' | 'go') => void
}

export const passageId = (passage: Passage) => `passage-${passage.number}`
export const passageFactsId = (passage: Passage) => `passage-${passage.number}-facts`

/**
 * A text with its passages marked by kind: tinted, underlined once for each kind that quotes them, numbered where they end.
 * What was not read is grey, with the reason. It holds the text and, besides, only buttons and `.document-unused-reason`.
 */
export function MarkedTextView({
  marked,
  title,
  lang,
  language,
  picked,
  pointed,
  onPoint,
  onPick,
}: MarkedTextViewProps) {
  const root = useRef<HTMLDivElement>(null)
  useHighlight(root, 'data-picked', picked, marked)
  useHighlight(root, 'data-pointed', pointed, marked)
  const passageAt = (target: EventTarget) => {
    const mark = target instanceof Element ? target.closest('[data-passages]') : null
    const [number] = mark?.getAttribute('data-passages')?.split(' ') ?? []
    return number === undefined ? undefined : marked.passages[Number(number) - 1]
  }
  function point(event: PointerEvent) {
    if (event.pointerType === 'mouse') onPoint?.(passageAt(event.target))
  }
  const hasTitle = marked.blocks.some((block) => block.type === 'title')
  return (
    <div
      ref={root}
      className="reader-body"
      lang={lang === 'zh' ? 'zh-Hans' : lang}
      data-live={onPick === undefined ? undefined : ''}
      onPointerOver={point}
      onPointerLeave={() => onPoint?.(undefined)}
      onFocus={(event) => onPoint?.(passageAt(event.target))}
      onBlur={() => onPoint?.(undefined)}
      onClick={(event) => {
        const passage = passageAt(event.target)
        if (passage === undefined || !getSelectionIsEmpty()) return
        const isNumber = event.target instanceof Element && event.target.closest('button') !== null
        onPick?.(passage, isNumber ? 'go' : 'stay')
      }}
    >
      {!hasTitle && <h1 className="document-title">{title}</h1>}
      <Blocks marked={marked} language={language} />
    </div>
  )
}

/** The text is drawn once; what is picked and pointed at is told to the marks, however many there are. */
const Blocks = memo(function Blocks({
  marked,
  language,
}: Pick<MarkedTextViewProps, 'marked' | 'language'>) {
  return groupUnread(marked.blocks).map((group) => {
    const [first] = group
    if (first === undefined) return null
    return isUnread(first) ? (
      <Unread key={first.start} blocks={group} language={language} />
    ) : (
      <Block key={first.start} block={first} language={language} />
    )
  })
})

/** Keeps an attribute at every mark of a passage. */
function useHighlight(
  root: React.RefObject<HTMLElement | null>,
  attribute: 'data-picked' | 'data-pointed',
  passage: Passage | undefined,
  marked: MarkedText,
) {
  const number = passage?.number
  useEffect(
    function highlight() {
      if (number === undefined) return
      const marks = [...(root.current?.querySelectorAll(`[data-passages~="${number}"]`) ?? [])]
      for (const mark of marks) mark.setAttribute(attribute, '')
      return function dim() {
        for (const mark of marks) mark.removeAttribute(attribute)
      }
    },
    [root, attribute, number, marked],
  )
}

/** Who marks words to copy them does not click. */
const getSelectionIsEmpty = () => window.getSelection()?.isCollapsed !== false

interface BlockProps {
  block: TextBlock
  language: InterfaceLanguage
}

function Block({ block, language }: BlockProps) {
  const pieces = block.pieces.map((piece) => (
    <PieceView key={piece.start} piece={piece} language={language} />
  ))
  switch (block.type) {
    case 'title':
      return <h1 className="document-title">{pieces}</h1>
    case 'heading':
      return <h2 className="document-heading">{pieces}</h2>
    case 'item':
      return <p className="document-item">{pieces}</p>
    default:
      return <p>{pieces}</p>
  }
}

/** Parts longer than this are folded. */
const MOST_UNFOLDED = 400

/** Neighbouring parts that were not read, with the reason. */
function Unread({ blocks, language }: { blocks: TextBlock[]; language: InterfaceLanguage }) {
  const words = documentWords[language]
  const reason = words.notUsed[blocks[0]?.type ?? 'furniture'] ?? ''
  const length = blocks.reduce((sum, { start, end }) => sum + end - start, 0)
  const lang = language === 'zh' ? 'zh-Hans' : 'en'
  const text: ReactNode = blocks.map((block) => (
    <p key={block.start}>
      {block.pieces.map((piece) => (
        <PieceView key={piece.start} piece={piece} language={language} />
      ))}
    </p>
  ))
  if (length <= MOST_UNFOLDED || blocks.some(({ pieces }) => pieces.some(isMarked))) {
    return (
      <div className="document-unused">
        <p className="document-unused-reason" lang={lang}>
          {reason}
        </p>
        {text}
      </div>
    )
  }
  return (
    <details className="document-unused">
      <summary className="document-unused-reason" lang={lang}>
        {words.folded(reason, formatNumber(length))}
      </summary>
      {text}
    </details>
  )
}

/** Keeps the numbers of a passage on the line of its last word. */
const WORD_JOINER = '\u2060'

const isMarked = (piece: Piece) => piece.passage !== null

/** More lines than this below each other cannot be told apart. */
const MOST_LINES = 3

function PieceView({ piece, language }: { piece: Piece; language: InterfaceLanguage }) {
  const words = documentWords[language]
  const { passage, covering } = piece
  if (passage === null) return piece.text
  return (
    <>
      <mark
        className="passage"
        id={piece.isFirst ? passageId(passage) : undefined}
        tabIndex={piece.isFirst ? -1 : undefined}
        data-kind={passage.kind}
        data-passages={covering.map(({ number }) => number).join(' ')}
        style={{ boxShadow: underlines(covering) }}
      >
        {piece.text}
      </mark>
      {piece.ending.length > 0 && (
        <span className="passage-numbers">
          {WORD_JOINER}
          {piece.ending.map((ending) => (
            <button
              key={ending.number}
              type="button"
              className="passage-number"
              aria-label={words.toFacts(ending.number, ending.facts.length)}
              lang={language === 'zh' ? 'zh-Hans' : 'en'}
              data-passages={ending.number}
              style={{ width: `calc(${numberWidth(ending)} * var(--px))` }}
            >
              {kindsOf(ending).map((kind) => (
                <KindGlyph key={kind} kind={kind} size={8} />
              ))}
              {ending.number}
            </button>
          ))}
        </span>
      )}
    </>
  )
}

/** Of the number of a passage with its glyphs, in px: never smaller than a target. */
const numberWidth = (passage: Passage): number =>
  Math.max(24, 6 + 9 * kindsOf(passage).length + 7 * String(passage.number).length)

/** A line for each kind of each passage, the shortest passage next to the words; without one, the tint alone would hide the others. */
function underlines(covering: readonly Passage[]): string {
  const kinds = covering.flatMap((passage) => {
    const own = kindsOf(passage)
    return [passage.kind, ...own.filter((kind) => kind !== passage.kind)]
  })
  return kinds
    .slice(0, MOST_LINES)
    .flatMap((kind, line) => {
      const top = 2 + line * 4
      const gap = line === 0 ? [] : [`0 ${top - 2}px 0 0 var(--page)`]
      return [...gap, `0 ${top}px 0 0 var(--kind-${kind})`]
    })
    .join(', ')
}
