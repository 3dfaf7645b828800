import type { FrontMatter } from '../../reading/read/frontMatter.ts'
import type { Refused } from './draft.ts'
import type { Given } from './messages.ts'

/** What a person gives to be read: a file, or text with a name for it. */
export type Offer = { file: File } | { text: string; name: string; stated: FrontMatter }

/** What pasted text is called until its title is known. */
export const PASTED = 'pasted-text.txt'
/** No file that people write is larger; a larger one would stop the page while it is taken in. */
export const LARGEST_BYTES = 50_000_000
const KNOWN_NAME = /\.(?:md|txt|html?|pdf|docx)$/iu

/** The bytes of what was offered, or why they are not taken: a large file is refused by its size, before it is read. */
export async function toGiven(
  offer: Offer,
  freeName: (name: string) => string,
): Promise<Given | Refused> {
  if (!('file' in offer)) {
    const { text, name, stated } = offer
    return { name, bytes: new TextEncoder().encode(text), stated }
  }
  const { file } = offer
  if (!KNOWN_NAME.test(file.name)) return { type: 'unknownKind', reason: file.name }
  if (file.size > LARGEST_BYTES) return { type: 'tooLarge', reason: String(file.size) }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { name: freeName(file.name), bytes, stated: {} }
  } catch (error) {
    // A folder, or a file that has gone since.
    return { type: 'unreadable', reason: error instanceof Error ? error.message : '' }
  }
}

/** A title as the name of a file: `Harbour cities renew …` is `harbour-cities-renew`. */
export const nameOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$|[\uD800-\uDBFF]$/gu, '') || 'pasted-text'
