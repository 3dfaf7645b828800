import type { BlockType } from '../../model/dataset.ts'
import type { Piece } from './classify.ts'

/** A paragraph of a document that is no plain text, with what its mark-up says it is. */
export interface Part {
  text: string
  hint?: BlockType
}

/** The paragraphs as one text, an empty line between each two, and where each stands in it. */
export function joinParts(parts: Part[]): { text: string; pieces: Piece[] } {
  let start = 0
  const pieces = parts.map(({ text, hint }): Piece => {
    const piece = { start, end: start + text.length, ...(hint !== undefined && { hint }) }
    start = piece.end + 2
    return piece
  })
  return { text: parts.map(({ text }) => text).join('\n\n'), pieces }
}
