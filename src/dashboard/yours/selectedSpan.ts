import type { MarkedText } from '../select/passages.ts'
import type { ReadSentence } from './messages.ts'

/** What the view of a text puts between its words: numbers of passages, why a part was not read, a title that is not in it. */
const NOT_TEXT = 'button, .document-unused-reason'

export interface Span {
  start: number
  end: number
}

/** Where a part of the page that `root` shows stands in the text; null where it holds none of the text. */
export function selectedSpan(root: Element, marked: MarkedText, range: Range): Span | null {
  const hasTitle = marked.blocks.some(({ type }) => type === 'title')
  const skipped = hasTitle ? NOT_TEXT : `${NOT_TEXT}, .document-title`
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let length = 0
  let [first, last] = [-1, -1]
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest(skipped) !== null) continue
    const size = node.textContent?.length ?? 0
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0
      const to = node === range.endContainer ? range.endOffset : size
      if (to > from) {
        if (first < 0) first = length + from
        last = length + to - 1
      }
    }
    length += size
  }
  const [start, end] = [offsetAt(marked, first), offsetAt(marked, last)]
  return start === null || end === null ? null : { start, end: end + 1 }
}

/** The offset in the text of a place in what is shown, where nothing stands between the blocks. */
function offsetAt({ blocks }: MarkedText, place: number): number | null {
  let left = place
  for (const { start, pieces } of blocks) {
    const length = pieces.reduce((sum, { text }) => sum + text.length, 0)
    if (left >= 0 && left < length) return start + left
    left -= length
  }
  return null
}

/** Numbers of the first and the last sentence that a part of the text touches; null where it touches none that was read. */
export function sentencesIn(
  sentences: readonly ReadSentence[],
  span: Span,
): { first: number; last: number } | null {
  const touches = ({ start, end }: Span) => start < span.end && span.start < end
  const first = sentences.findIndex(touches)
  return first < 0 ? null : { first, last: sentences.findLastIndex(touches) }
}
