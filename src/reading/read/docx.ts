import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { archiveProblem } from './archive.ts'
import { pageProblem } from './bounds.ts'
import { signatureOf } from './decode.ts'
import type { Part } from './parts.ts'
import { oneLine, read, refused } from './refusal.ts'
import type { Result } from './refusal.ts'
import { partsOf } from './webPage.ts'

/** The paragraphs of a Word document, pictures left out. */
export async function readDocx(bytes: Uint8Array): Promise<Result<Part[]>> {
  if (bytes.length === 0) return refused('the file is empty')
  if (signatureOf(bytes) === 'an old Office document') {
    return refused(
      'the Word document is encrypted, or of the old .doc format; save it as .docx without a password',
    )
  }
  const bomb = archiveProblem(bytes)
  if (bomb !== null) return unreadable(bomb)
  const html = await mammoth
    .convertToHtml(
      // One name is for Node, the other for browsers; both take any bytes.
      { buffer: bytes as Buffer, arrayBuffer: bytes as unknown as ArrayBuffer },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    )
    // Whatever a broken archive makes it throw, the file is at fault.
    .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
  if (html instanceof RangeError) return unreadable('it is nested too deep; save its text as .txt')
  if (html instanceof Error) return unreadable(html.message)
  const problem = pageProblem(html.value)
  if (problem !== null) return unreadable(problem)
  const body = parseHTML(`<html><body>${html.value}</body></html>`).document.querySelector('body')
  return read(body === null ? [] : partsOf(body))
}

const unreadable = (reason: string): Result<never> =>
  refused(`the file is no readable Word document: ${oneLine(reason)}`)
