import { sentences as de } from '../locales/de/sentences.ts'
import { sentences as en } from '../locales/en/sentences.ts'
import type { Span } from '../mentions/mention.ts'
import { isFurniture } from './furniture.ts'

/** Lines of hard-wrapped text are between these widths; a Chinese character is two columns wide. */
const NARROWEST = 36
const WIDEST = 130

/** Two Chinese characters: as many columns as a mark that may not begin a line takes with it, and as the first line is indented. */
const HAN_SLACK = 4
const HAN_INDENT = 4

interface Line extends Span {
  text: string
  width: number
  /** Begins with space, as the first line of a paragraph does in many texts. */
  isIndented: boolean
}

/**
 * The paragraphs of a plain text, trimmed, in order. Each line is one, but for hard-wrapped text, whose lines are put
 * together: a line goes on in the next one when the next one's first word would no longer have fitted, or when it breaks off
 * and only first lines are indented.
 */
export function splitParagraphs(text: string): Span[] {
  const chunks = chunksOf(text)
  const manner: Manner = { width: wrapWidth(chunks), isIndented: hasIndents(chunks) }
  return chunks.flatMap((lines) => joinWrapped(lines, manner))
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
    chunks.at(-1)?.push({
      start,
      end: start + trimmed.length,
      text: trimmed,
      width: widthOf(trimmed),
      isIndented: /^(?:[ \u00A0]{2}|[\t\u3000])/u.test(raw),
    })
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

/** Two long lines and more are indented, and what follows one of them is not. */
function hasIndents(chunks: Line[][]): boolean {
  const indented = chunks.flat().filter(({ width, isIndented }) => isIndented && width >= NARROWEST)
  const isFirstOnly = chunks.some((lines) =>
    lines.some((line, at) => !line.isIndented && lines[at - 1]?.isIndented === true),
  )
  return indented.length >= 2 && isFirstOnly
}

/** How a text is broken into lines: at what width, if at any, and whether it indents its paragraphs. */
interface Manner {
  width: number | null
  isIndented: boolean
}

function joinWrapped(lines: Line[], manner: Manner): Span[] {
  const paragraphs: Span[] = []
  let isOpen = false
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const last = paragraphs.at(-1)
    if (before !== undefined && last !== undefined && goesOn(before, line, isOpen, manner)) {
      last.end = line.end
    } else {
      paragraphs.push({ start: line.start, end: line.end })
      isOpen = line.isIndented
    }
  })
  return paragraphs
}

/** `isOpen`: the paragraph so far began with an indented line. */
function goesOn(before: Line, line: Line, isOpen: boolean, { width, isIndented }: Manner): boolean {
  if (line.isIndented && !before.isIndented) return false
  if (/^(?:[•·▪■●*]|[-–—]\s|\d{1,2}[.)]\s)/u.test(line.text)) return false
  if (width !== null && isCutShort(before, line)) return true
  if (before.width < NARROWEST) return false
  if (width !== null && before.width <= width && isFull(before, line, width)) return true
  return isIndented && isOpen && !line.isIndented && breaksOff(before)
}

/** Behind a word with which nothing ends, and within brackets. */
const OPEN_END = new RegExp(
  `(?<!\\p{L})(?:${[...en.neverLast, ...de.neverLast].join('|')})$|\\([^()]{1,60}$`,
  'u',
)

/** In wrapped text, a line that stops where no sentence does, whatever its width: before a small letter, behind "of", in brackets. */
const isCutShort = (before: Line, line: Line): boolean =>
  breaksOff(before) &&
  (/^\p{Ll}/u.test(line.text) || (/^\p{L}/u.test(line.text) && OPEN_END.test(before.text)))

/** Breaks off, and only because the next word did not fit. */
const isBroken = (line: Line, next: Line | undefined, width: number): boolean =>
  next !== undefined && line.width >= NARROWEST && isFull(line, next, width) && breaksOff(line)

const breaksOff = (line: Line): boolean =>
  /[\p{L}\p{N},\uFF0C、]$/u.test(line.text) && !isFurniture(line.text)

const isFull = (line: Line, next: Line, width: number): boolean =>
  line.width +
    (/^\p{Script=Han}/u.test(next.text)
      ? HAN_SLACK + (breaksOff(line) ? HAN_INDENT : 0)
      : 1 + widthOf(/^\S{1,40}/u.exec(next.text)?.[0] ?? '')) >
  width

const widthOf = (text: string): number =>
  text.length +
  (text.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60“”]|(?<=\p{Script=Han})[,;:!?()](?!\d)/gu)
    ?.length ?? 0)
