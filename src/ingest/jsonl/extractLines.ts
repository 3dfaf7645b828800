import { nameFacts } from '../../reading/nameFacts.ts'
import type { Reader } from '../../reading/reader.ts'
import { answerLines } from './answerLines.ts'

/** `extract --jsonl`: a document a line on standard input, its facts a line on standard output. */
export function extractLines(reader: Reader): Promise<0 | 1> {
  const codes = new Set(reader.places.map(({ code }) => code))
  return answerLines(process.stdin, process.stdout, (document) => ({
    document: document.id,
    facts: nameFacts(document, reader.extract(document), codes),
  }))
}
