import type { Span } from '../mentions/mention.ts'
import { splitSentences } from '../mentions/sentences.ts'
import type { SourceDocument } from '../read/source.ts'
import { findMostAlike } from './nearest.ts'

/**
 * A function that finds where a quote stands in a text, each place once, in order. White space counts as one space, however
 * much and of whatever kind it is, and as none between Chinese characters; quotation marks and apostrophes of all shapes are
 * one; everything else is letter by letter.
 *
 * createQuoteFinder('He said “yes”\nand left.')('"yes" and') → [{ start: 8, end: 17 }]
 */
export function createQuoteFinder(text: string): (quote: string) => Span[] {
  const { folded, offsets } = foldText(text)
  return (quote) => {
    const wanted = foldText(quote.trim()).folded
    const spans: Span[] = []
    if (wanted === '') return spans
    let at = folded.indexOf(wanted)
    while (at >= 0) {
      const end = at + wanted.length
      spans.push({ start: offsets[at] ?? 0, end: (offsets[end - 1] ?? 0) + 1 })
      at = folded.indexOf(wanted, end)
    }
    return spans
  }
}

/** The whole sentences that a part of a document's text stands in, as a fact quotes them. */
export function wholeSentences(document: SourceDocument, { start, end }: Span): Span {
  const sentences = sentencesOf(document)
  const first = sentences.findLast((sentence) => sentence.start <= start && sentence.end > start)
  const last = sentences.find((sentence) => sentence.end >= end && sentence.start < end)
  return { start: first?.start ?? start, end: last?.end ?? end }
}

/** The sentence of a document that is most like a quote which is not in it; null when none is. */
export function nearestSentence(document: SourceDocument, quote: string): string | null {
  const sentences = sentencesOf(document).map(({ start, end }) => document.text.slice(start, end))
  return findMostAlike(quote, sentences)
}

function sentencesOf({ text, blocks, language }: SourceDocument): Span[] {
  return blocks.flatMap(({ start, end }) => splitSentences(text.slice(start, end), language, start))
}

const SPACE = /\s/u
const QUOTATION_MARK = /["“”„‟«»「」『』\uFF02]/u
const APOSTROPHE = /['‘’‚‛‹›ʼ\uFF07]/u
/** Characters between which no space is written: ideographs and the marks that go with them. */
const CHINESE = /[\u3000-\u303F\u3400-\u9FFF\uFF00-\uFFEF]/u

/** A text with its white space and its marks folded, and for each unit of it the offset in the text. */
function foldText(text: string): { folded: string; offsets: number[] } {
  const offsets: number[] = []
  const units: string[] = []
  let space: number | null = null
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at] ?? ''
    if (SPACE.test(unit)) {
      space ??= at
      continue
    }
    const isBetween = CHINESE.test(units.at(-1) ?? '') && CHINESE.test(unit)
    if (space !== null && !isBetween) {
      units.push(' ')
      offsets.push(space)
    }
    space = null
    units.push(QUOTATION_MARK.test(unit) ? '"' : APOSTROPHE.test(unit) ? "'" : unit)
    offsets.push(at)
  }
  return { folded: units.join(''), offsets }
}
