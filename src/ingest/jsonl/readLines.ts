import type { Readable, Writable } from 'node:stream'
import { readOne } from '../../reading/reader.ts'
import type { Reader, Reading } from '../../reading/reader.ts'
import { entryName } from '../cache/remember.ts'
import { formatRefusal } from '../report.ts'
import { answerEach } from './answerLines.ts'
import { parseFileRecord } from './parseFileRecord.ts'
import type { Line } from './splitLines.ts'

/** What is written for a file: all that `ingest --readings` needs to go on without reading it again. */
export interface ReadingLine {
  file: string
  /** Name and content of the file, as `entryName` has them. */
  key: string
  /** The program that read it, as `programVersion` has it. */
  program: string
  reading: Reading
}

/** What is written for a line that gives no reading. A refused file is no loss: whoever merges reads it again and says why. */
export interface ReadingError {
  file: string | null
  error: string
}

/**
 * `extract --jsonl --readings`: reads one file a line (`{"file": "tea.pdf", "base64": "…"}`) and writes one reading a line, for a
 * machine that does not see the folder. Returns 1 where any line gave an error, else 0.
 */
export const readLines = (
  input: Readable,
  output: Writable,
  reader: Reader,
  program: string,
): Promise<0 | 1> => answerEach(input, output, (line) => readLine(line, reader, program))

async function readLine(
  { number, bytes }: Line,
  reader: Reader,
  program: string,
): Promise<ReadingLine | ReadingError> {
  if (bytes === null) {
    return { file: null, error: `line ${number}: found more than 64 MiB; allowed: less` }
  }
  const parsed = parseFileRecord(bytes)
  if (parsed.type === 'refused')
    return { file: parsed.file, error: `line ${number}: ${parsed.reason}` }
  const { file } = parsed
  const result = await readOne(file, parsed.bytes, reader)
  if (result.type === 'read') {
    return { file, key: entryName(file, parsed.bytes), program, reading: result.value }
  }
  const reasons = result.refusals.map((refusal) => formatRefusal({ file, ...refusal }))
  return { file, error: reasons.join('; ') }
}
