import type { Gazetteer } from '../gazetteer.ts'
import { readSentences } from '../mentions/readSentences.ts'
import type { Sentence } from '../mentions/sentence.ts'
import type { SourceDocument } from '../read/source.ts'

/** The sentences of the blocks that no rule reads (furniture, captions), in order, as if they were text. */
export function readUnread(document: SourceDocument, gazetteer: Gazetteer): Sentence[] {
  const blocks = document.blocks.map((block) => ({
    ...block,
    type: UNREAD.has(block.type) ? ('paragraph' as const) : ('furniture' as const),
  }))
  if (blocks.every(({ type }) => type === 'furniture')) return []
  return readSentences({ ...document, blocks }, gazetteer)
}

const UNREAD = new Set(['furniture', 'caption'])
