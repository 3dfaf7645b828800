import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isSystemError } from '../effects.ts'
import { bodyProblem } from '../../reading/read/bounds.ts'
import { readBody } from '../../reading/read/document.ts'
import type { SourceDocument } from '../../reading/read/source.ts'
import { parseRecord } from './parseRecord.ts'
import { splitLines } from './splitLines.ts'
import type { Line } from './splitLines.ts'

/** What is written for a document: any object that JSON can hold. */
export type Answer = (document: SourceDocument) => object

/** What is written for a line that gives none; `document` is null where no id could be read. */
export interface LineError {
  document: string | null
  /** `line 7: text: found 42; allowed: a text`. */
  error: string
}

/** Reads one document a line from `input` and writes one line each to `output`: the answer, or what is wrong with the line. */
export const answerLines = (input: Readable, output: Writable, answer: Answer): Promise<0 | 1> =>
  answerEach(input, output, (line) => answerLine(line, answer))

/**
 * Writes one line of JSON to `output` for each line of `input`, in order, an empty one included. Holds one line at a time, and reads
 * no faster than `output` takes. Returns 1 where any answer has an `error`, else 0; a reader that has seen enough and goes
 * ends the run quietly.
 */
export async function answerEach(
  input: Readable,
  output: Writable,
  answer: (line: Line) => object | Promise<object>,
): Promise<0 | 1> {
  let failed = false
  async function* answers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
    for await (const line of splitLines(chunks)) {
      const answered = await answer(line)
      failed ||= 'error' in answered
      yield `${JSON.stringify(answered)}\n`
    }
  }
  try {
    await pipeline(input, answers, output, { end: false })
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EPIPE') throw error
  }
  return failed ? 1 : 0
}

/** The answer to one line. A document that the program fails at is named, and does not end the run of the others. */
function answerLine({ number, bytes }: Line, answer: Answer): object | LineError {
  const problem = (document: string | null, reason: string): LineError => ({
    document,
    error: `line ${number}: ${reason}`,
  })
  if (bytes === null) return problem(null, 'found more than 64 MiB; allowed: less')
  const parsed = parseRecord(bytes)
  if (parsed.type === 'refused') return problem(parsed.id, parsed.reason)
  const { id, body, format, front } = parsed.record
  const tooMuch = bodyProblem(body, format)
  if (tooMuch !== null) return problem(id, `${format}: ${tooMuch}`)
  try {
    const document = readBody(id, body, format, front)
    if (document.text.trim() === '') return problem(id, `${format}: found a page without text`)
    return answer(document)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return problem(id, `the program failed: ${error.message}`)
  }
}
