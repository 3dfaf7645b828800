import type { Span } from '../mentions/mention.ts'
import { isFurniture } from './furniture.ts'

/** Lines of hard-wrapped text are between these widths; a Chinese character is two columns wide. */
const NARROWEST = 36
const WIDEST = 130

interface Line extends Span {
  text: string
  width: number
}

/**
 * The paragraphs of a plain text, trimmed, in order. Each line is one, but for hard-wrapped text, whose lines are put
 * together: a line goes on in the next one when the next one's first word would no longer have fitted.
 */
export function splitParagraphs(text: string): Span[] {
  const chunks = chunksOf(text)
  const width = wrapWidth(chunks)
  return chunks
    .flatMap((lines) => (width === null ? lines : joinWrapped(lines, width)))
    .map(({ start, end }) => ({ start, end }))
}

/** Runs of lines without an empty one between them. */
function chunksOf(text: string): Line[][] {
  const chunks: Line[][] = [[]]
  for (const match of text.matchAll(/[^\n]*\n?/gu)) {
    const raw = match[0]
    const trimmed = raw.trim()
    if (trimmed === '') {
      chunks.push([])
      continue
    }
    const start = match.index + raw.indexOf(trimmed)
    chunks
      .at(-1)
      ?.push({ start, end: start + trimmed.length, text: trimmed, width: widthOf(trimmed) })
  }
  return chunks.filter((lines) => lines.length > 0)
}

/**
 * The width at which the text was wrapped, or null when it was not: the widest line of the chunks in which at least one line
 * of three, or one before a small letter, breaks off in the middle of a sentence near that width.
 */
function wrapWidth(chunks: Line[][]): number | null {
  const wrapped = chunks.filter(
    (lines) => lines.length > 1 && lines.every(({ width }) => width <= WIDEST),
  )
  const widest = wrapped
    .flatMap((lines) => lines.slice(0, -1))
    .reduce((width, line) => Math.max(width, line.width), 0)
  if (widest < NARROWEST) return null
  const breaks = wrapped.flatMap((lines) =>
    lines.slice(0, -1).filter((line, index) => isBroken(line, lines[index + 1], widest)),
  )
  const broken = new Set(breaks)
  const lowercase = wrapped.some((lines) =>
    lines.some(
      ({ text }, index) =>
        index > 0 && /^\p{Ll}/u.test(text) && broken.has(lines[index - 1] as Line),
    ),
  )
  return lowercase || breaks.length >= 3 ? widest : null
}

/** Ends in the middle of a sentence, and only because the next word did not fit. */
const isBroken = (line: Line, next: Line | undefined, width: number): boolean =>
  next !== undefined &&
  line.width >= NARROWEST &&
  /[\p{L}\p{N},\uFF0C、]$/u.test(line.text) &&
  isFull(line, next, width) &&
  !isFurniture(line.text)

const isFull = (line: Line, next: Line, width: number): boolean =>
  line.width +
    (/^\p{Script=Han}/u.test(next.text)
      ? 4
      : 1 + widthOf(/^\S{1,40}/u.exec(next.text)?.[0] ?? '')) >
  width

function joinWrapped(lines: Line[], width: number): Span[] {
  const paragraphs: Span[] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const last = paragraphs.at(-1)
    const goesOn =
      before !== undefined &&
      before.width >= NARROWEST &&
      before.width <= width &&
      isFull(before, line, width) &&
      !/^(?:[•·▪■●*]|[-–—]\s|\d{1,2}[.)]\s|\u3000)/u.test(line.text)
    if (goesOn && last !== undefined) last.end = line.end
    else paragraphs.push({ start: line.start, end: line.end })
  })
  return paragraphs
}

const widthOf = (text: string): number =>
  text.length + (text.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60“”]/gu)?.length ?? 0)
