import type { Mention, Span } from './mention.ts'

/** One sentence of a block that is read, with what it mentions in order of `start`. */
export interface Sentence extends Span {
  text: string
  /** Index of its block in the document; sentences of one block stand in one paragraph. */
  block: number
  mentions: Mention[]
}
