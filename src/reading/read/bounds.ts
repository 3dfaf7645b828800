import { Parser } from 'htmlparser2'
import type { TextFormat } from './document.ts'

/**
 * What is read at most, so that no document takes more time and memory than a large book does. Everything above is refused before
 * it is taken apart; none of these comes near what people write.
 */
export const BOUNDS = {
  /** Bytes of a file: 64 MiB. */
  fileBytes: 64 * 1024 * 1024,
  /** UTF-16 units of a text: a book of 500 pages has about a million. */
  textLength: 1_500_000,
  /** UTF-16 units of a page with its mark-up. */
  pageLength: 10_000_000,
  elements: 500_000,
  /** Elements within elements. The parser looks at all of them for each. */
  levels: 20_000,
  attributes: 1_000,
  /** UTF-16 units of a class. */
  classLength: 10_000,
} as const

/** Why a file is too large to be read, or null. */
export function fileProblem(bytes: number): string | null {
  if (bytes <= BOUNDS.fileBytes) return null
  const [found, most] = [inMebibytes(bytes), inMebibytes(BOUNDS.fileBytes)]
  return `found a file of ${found} MiB; allowed: ${most} MiB at most; take pictures out, or split it into parts`
}

const inMebibytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024)

/** Why a text is too long to be read, or null. */
export const textProblem = (text: string): string | null =>
  text.length <= BOUNDS.textLength
    ? null
    : `found ${text.length} characters; allowed: ${BOUNDS.textLength} at most; split it into parts`

/** Why the body of a document cannot be read in bounded time, or null: too long, or mark-up that no page needs. */
export function bodyProblem(body: string, format: TextFormat): string | null {
  return format === 'html' || format === 'htm' ? pageProblem(body) : textProblem(body)
}

/** The same of a page. It goes through the mark-up once, keeps nothing of it, and stops at what is too much. */
export function pageProblem(html: string): string | null {
  if (html.length > BOUNDS.pageLength) {
    return `found a page of ${html.length} characters; allowed: ${BOUNDS.pageLength} at most; split it into parts`
  }
  let problem: string | null = null
  let [elements, levels, attributes, text] = [0, 0, 0, 0]
  let isCode = false
  const tooMany = (count: number, most: number, what: string) => {
    if (count > most) {
      problem ??= `found more than ${most} ${what}; allowed: ${most} at most; save the text that matters as .txt`
    }
  }
  const parser = new Parser({
    onopentagname(name) {
      isCode = CODE.has(name)
      elements += 1
      levels += 1
      attributes = 0
      tooMany(elements, BOUNDS.elements, 'elements in a page')
      tooMany(levels, BOUNDS.levels, 'elements inside each other')
    },
    onattribute(name, value) {
      attributes += 1
      tooMany(attributes, BOUNDS.attributes, 'attributes on one element')
      if (name === 'class') tooMany(value.length, BOUNDS.classLength, 'characters of a class')
    },
    ontext(data) {
      if (!isCode) text += data.length
      tooMany(text, BOUNDS.textLength, 'characters of text')
    },
    onclosetag() {
      isCode = false
      levels -= 1
    },
  })
  for (let at = 0; at < html.length && problem === null; at += PIECE) {
    parser.write(html.slice(at, at + PIECE))
  }
  return problem
}

/** What stands in these is no text. */
const CODE = new Set(['script', 'style'])

/** So much of a page is gone through before it is asked whether it is too much already. */
const PIECE = 65_536
