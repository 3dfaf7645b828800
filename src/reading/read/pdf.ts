import { getDocumentProxy } from 'unpdf'
import type { Part } from './parts.ts'
import { endsAsSentence } from './measure.ts'
import { BOUNDS } from './bounds.ts'
import { streamProblem } from './pdfStreams.ts'
import { oneLine, read, refused } from './refusal.ts'
import type { Result } from './refusal.ts'

/** A line of a page; lengths in points, `y` from the bottom. */
interface Line {
  text: string
  x: number
  y: number
  /** Right end. */
  right: number
  height: number
}

/** A page number of this many pages and more repeats its head and foot. */
const FEWEST_REPEATS = 3
/** Lines are one paragraph as long as the step down is no larger than this many usual steps. */
const LARGEST_STEP = 1.35
const LARGEST_INDENT = 0.8

/** The paragraphs of a PDF, rebuilt from where its lines stand. Encrypted and scanned documents are refused. */
export async function readPdf(bytes: Uint8Array): Promise<Result<Part[]>> {
  if (bytes.length === 0) return refused('the file is empty')
  const bomb = streamProblem(bytes)
  if (bomb !== null) return unreadable(bomb)
  // The parser takes its buffer away from whoever gave it, and takes none of Node's own.
  const pages = await readPages(Uint8Array.from(bytes)).catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  )
  if (pages instanceof Error) {
    return pages.name === 'PasswordException'
      ? refused('the PDF is encrypted; save it without a password')
      : unreadable(pages.message)
  }
  if (pages.every((lines) => lines.length === 0)) {
    return refused(
      'the PDF holds no text, only pictures of pages; run a text recognition over it first',
    )
  }
  return read(paragraphsOf(withoutRepeats(pages)).map((text) => ({ text })))
}

const unreadable = (reason: string): Result<never> =>
  refused(`the file is no readable PDF: ${oneLine(reason)}`)

/** A page may show itself a million times, and a part of it parts of its own without end: what they give is counted as it comes. */
const MOST_ITEMS = 1_000_000
const MOST_PAGES = 20_000
/** No document needs as long, in milliseconds; one that was made to be slow ends here. */
const LONGEST_READING = 180_000

async function readPages(bytes: Uint8Array): Promise<Line[][]> {
  // Nothing of a document is ever run, and no font is looked for anywhere.
  const options = { verbosity: 0, isEvalSupported: false, useSystemFonts: false }
  const pdf = await getDocumentProxy(bytes, options)
  try {
    if (pdf.numPages > MOST_PAGES) {
      throw new Error(`found ${pdf.numPages} pages; allowed: ${MOST_PAGES} at most`)
    }
    const pages: Line[][] = []
    const count = createCount()
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      pages.push(linesOf(await itemsOf(page.streamTextContent(), count)))
      page.cleanup()
    }
    return pages
  } finally {
    await pdf.destroy()
  }
}

/** Throws when the texts of a document are more than can be read. */
function createCount(): (items: readonly Item[]) => void {
  const began = performance.now()
  let [all, length] = [0, 0]
  return (items) => {
    all += items.length
    for (const { str } of items) length += str.length
    if (all > MOST_ITEMS || length > BOUNDS.textLength) {
      throw new Error(
        `found more than ${MOST_ITEMS} pieces or ${BOUNDS.textLength} characters of text; split it into parts`,
      )
    }
    if (performance.now() - began > LONGEST_READING) {
      throw new Error('it took longer than three minutes; print it into a new PDF')
    }
  }
}

async function itemsOf(
  stream: ReadableStream<{ items: (Item | object)[] }>,
  count: (items: readonly Item[]) => void,
): Promise<Item[]> {
  const reader = stream.getReader()
  const found: Item[] = []
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const items = next.value.items.filter((item): item is Item => 'str' in item)
    count(items)
    for (const item of items) found.push(item)
  }
  return found
}

interface Item {
  str: string
  transform: number[]
  width: number
  height: number
}

/** Items on one height, in the order of the file, are a line; a wide gap is a space. */
function linesOf(items: Item[]): Line[] {
  const lines: Line[] = []
  for (const { str, transform, width, height } of items) {
    if (str.trim() === '') continue
    const [x = 0, y = 0] = transform.slice(4)
    const line = lines.at(-1)
    if (
      line !== undefined &&
      Math.abs(line.y - y) < Math.max(height, 1) * 0.5 &&
      x >= line.right - height
    ) {
      const isGap = x - line.right > height * 0.15 && !/\p{Script=Han}$/u.test(line.text)
      line.text += (isGap ? ' ' : '') + str
      line.right = x + width
    } else {
      lines.push({ text: str, x, y, right: x + width, height: Math.max(height, 1) })
    }
  }
  return lines
    .map((line) => ({
      ...line,
      text: line.text
        .replace(/[\u00AD\0]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    }))
    .filter(({ text }) => text !== '')
}

/** Drops page numbers, and what stands first or last on most pages. */
function withoutRepeats(pages: Line[][]): Line[][] {
  const shape = (line: Line | undefined) => line?.text.replace(/\d+/gu, '#') ?? ''
  const counts = new Map<string, number>()
  for (const lines of pages) {
    for (const edge of new Set([shape(lines[0]), shape(lines.at(-1))]))
      counts.set(edge, (counts.get(edge) ?? 0) + 1)
  }
  const isRepeat = (line: Line) =>
    (counts.get(shape(line)) ?? 0) >= Math.max(FEWEST_REPEATS, pages.length / 2)
  const isPageNumber = (line: Line) => /^[–—-]?\s?\d{1,4}\s?[–—-]?$/u.test(line.text)
  return pages.map((lines) =>
    lines.filter(
      (line, at) =>
        !((at === 0 || at === lines.length - 1) && (isRepeat(line) || isPageNumber(line))),
    ),
  )
}

function paragraphsOf(pages: Line[][]): string[] {
  const step = median(
    pages
      .flatMap((lines) => lines.map((line, at) => (lines[at - 1]?.y ?? line.y) - line.y))
      .filter((gap) => gap > 0),
  )
  const left = median(pages.flatMap((lines) => lines.map(({ x }) => x)))
  const right = Math.max(
    0,
    ...pages.map((lines) => lines.reduce((most, line) => Math.max(most, line.right), 0)),
  )
  const paragraphs: string[] = []
  let before: Line | null = null
  for (const lines of pages) {
    for (const [at, line] of lines.entries()) {
      const last = paragraphs.length - 1
      const goesOn = before !== null && isContinued(before, line, at === 0, { step, left, right })
      if (goesOn) paragraphs[last] = joinLines(paragraphs[last] ?? '', line.text)
      else paragraphs.push(line.text)
      before = line
    }
  }
  return paragraphs
}

interface Layout {
  step: number
  left: number
  right: number
}

/** Whether a line goes on with the sentence or paragraph of the one before it. */
function isContinued(
  before: Line,
  line: Line,
  isNewPage: boolean,
  { step, left, right }: Layout,
): boolean {
  if (/^(?:[•·▪■●]|[-–—]\s|\d{1,2}[.)]\s)/u.test(line.text)) return false
  if (Math.abs(before.height - line.height) > before.height * 0.15) return false
  const isFull = before.right > right - 6 * before.height
  if (isNewPage) return !endsAsSentence(before.text) && isFull
  const gap = before.y - line.y
  if (gap <= 0 || gap > step * LARGEST_STEP) return false
  const isIndented =
    line.x > left + line.height * LARGEST_INDENT && before.x <= left + line.height * LARGEST_INDENT
  if (isIndented) return false
  return isFull || !endsAsSentence(before.text)
}

/** A word that was divided at the end of a line is whole again; Chinese lines are joined without a space. */
function joinLines(paragraph: string, line: string): string {
  if (/\p{Ll}-$/u.test(paragraph) && /^\p{Ll}/u.test(line) && !/^(?:und|oder|bis)\s/u.test(line)) {
    return paragraph.slice(0, -1) + line
  }
  const isHan =
    /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]$/u.test(paragraph) &&
    /^[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(line)
  return paragraph + (isHan ? '' : ' ') + line
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
