/** Letters put together before they become bytes. */
const MOST_AT_ONCE = 1_000_000

/** Pieces of text, none of which ends within a character, as the bytes of one file: a text of Node ends at some 512 MB, a file does not. */
export function joinText(...sources: Iterable<string>[]): Uint8Array {
  const parts: Buffer[] = []
  let part = ''
  for (const pieces of sources) {
    for (const piece of pieces) {
      part += piece
      if (part.length < MOST_AT_ONCE) continue
      parts.push(Buffer.from(part))
      part = ''
    }
  }
  return Buffer.concat([...parts, Buffer.from(part)])
}

/** What `JSON.stringify` makes of a list, piece by piece. */
export function* listPieces(list: readonly unknown[]): Generator<string> {
  yield '['
  for (const [at, item] of list.entries()) yield `${at === 0 ? '' : ','}${JSON.stringify(item)}`
  yield ']'
}

/** The same of an object, whose lists may be long. */
export function* objectPieces(object: object): Generator<string> {
  yield '{'
  for (const [at, [key, value]] of Object.entries(object).entries()) {
    yield `${at === 0 ? '' : ','}${JSON.stringify(key)}:`
    if (Array.isArray(value)) yield* listPieces(value)
    else yield JSON.stringify(value)
  }
  yield '}'
}
