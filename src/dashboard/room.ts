import { isOwnId } from './own.ts'
import type { Page, View } from './view.ts'

/** What fills the page beneath its header: one of the pages, or the reader of one document. */
export type Room = Page | 'reader'

/** The room of a view. The reader's own documents are read where they were added. */
export function roomOf({ page, document, embed }: View): Room {
  if (document === null) return page
  return isOwnId(document) && !embed ? 'read' : 'reader'
}
