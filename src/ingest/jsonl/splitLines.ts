/** One line of a stream, without its line end. */
export interface Line {
  /** 1-based. */
  number: number
  /** Null where the line is longer than `LONGEST_LINE`. */
  bytes: Uint8Array | null
}

/** Bytes of a line that are still taken: one line at a time is all that a run holds. */
export const LONGEST_LINE = 64 * 1024 * 1024

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/**
 * The lines of a stream of bytes as they come, each ended by `\n` or `\r\n`, the last one with or without. Bytes are cut
 * before they are decoded, so that no character is torn by a chunk's end. Of a line beyond `longest` only its number is kept.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line> {
  let number = 0
  let parts: Uint8Array[] = []
  let length = 0
  const close = (): Line => {
    number += 1
    const bytes = length > longest ? null : withoutReturn(Buffer.concat(parts, length))
    parts = []
    length = 0
    return { number, bytes }
  }
  const keep = (part: Uint8Array) => {
    length += part.length
    if (length > longest) parts = []
    else if (part.length > 0) parts.push(part)
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, at))
      from = at + 1
      yield close()
    }
    keep(chunk.subarray(from))
  }
  if (length > 0) yield close()
}

const withoutReturn = (bytes: Uint8Array): Uint8Array =>
  bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes
