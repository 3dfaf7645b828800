import type { Span } from '../mentions/mention.ts'
import type { SourceDocument } from './source.ts'

/** A line break, with the spaces around it, inside of Chinese text: it stands for nothing. */
const BREAK =
  /(?<=[\p{Script=Han}\p{N}，。、；：”）,;)])[ \t]{0,8}\r?\n[ \t\u3000]{0,8}(?=[\p{Script=Han}\p{N}“（(])/gu

export interface Joined {
  document: SourceDocument
  /** Where a span of the joined text lies in the text that was given. */
  back: (span: Span) => Span
}

/**
 * A Chinese document whose paragraphs are broken into lines, with the breaks taken out, since words go on over them:
 * 黑龙↵江省 is 黑龙江省. Any other document as it is.
 */
export function joinLines(document: SourceDocument): Joined {
  const cuts = document.language === 'zh' ? cutsIn(document) : []
  if (cuts.length === 0) return { document, back: ({ start, end }) => ({ start, end }) }
  let text = ''
  let from = 0
  for (const { start, end } of cuts) {
    text += document.text.slice(from, start)
    from = end
  }
  text += document.text.slice(from)
  const lengthBefore = (offset: number): number =>
    cuts.reduce((sum, { start, end }) => (end <= offset ? sum + end - start : sum), 0)
  const blocks = document.blocks.map((block) => ({
    ...block,
    start: block.start - lengthBefore(block.start),
    end: block.end - lengthBefore(block.end),
  }))
  const place = (offset: number, isStart: boolean): number => {
    let found = offset
    for (const { start, end } of cuts)
      if (start < found || (isStart && start === found)) found += end - start
    return found
  }
  const back = ({ start, end }: Span): Span => ({
    start: place(start, true),
    end: place(end, false),
  })
  return { document: { ...document, text, blocks }, back }
}

/** The breaks inside of the blocks, in order. */
function cutsIn({ text, blocks }: SourceDocument): Span[] {
  return blocks.flatMap((block) => {
    const inside = text.slice(block.start, block.end)
    if (!inside.includes('\n')) return []
    return Array.from(inside.matchAll(BREAK), ({ index, 0: gap }) => ({
      start: block.start + index,
      end: block.start + index + gap.length,
    }))
  })
}
