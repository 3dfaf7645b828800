import type { BlockType, Language } from '../../model/dataset.ts'

/** A document as it was read: the text that offsets refer to, and what is known about it. */
export interface SourceDocument {
  /** File name without extension. */
  id: string
  title: string
  publisher: string | null
  /** ISO 8601 at the stated precision, or null. */
  published: string | null
  language: Language
  url: string | null
  source: string | null
  text: string
  /** In order, without overlap. Rules read title, heading, paragraph and item; furniture and captions are kept unread. */
  blocks: Block[]
}

export interface Block {
  start: number
  end: number
  type: BlockType
}
