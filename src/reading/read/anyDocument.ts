import { fileProblem } from './bounds.ts'
import { documentId, formatOf, readDocument, readParts } from './document.ts'
import type { FrontMatter } from './frontMatter.ts'
import { refused } from './refusal.ts'
import type { Result } from './refusal.ts'
import type { SourceDocument } from './source.ts'

/** The document in a file of any format that is read, or why it is refused. What is `stated` of it goes before what it says itself. */
export async function readAnyDocument(
  name: string,
  bytes: Uint8Array,
  stated: FrontMatter = {},
): Promise<Result<SourceDocument>> {
  const problem = fileProblem(bytes.length)
  if (problem !== null) return refused(problem)
  const format = formatOf(name)
  if (format !== 'pdf' && format !== 'docx') return readDocument(name, bytes, stated)
  // The parsers are large, and most runs need neither.
  const parts =
    format === 'pdf'
      ? await (await import('./pdf.ts')).readPdf(bytes)
      : await (await import('./docx.ts')).readDocx(bytes)
  return parts.type === 'refused' ? parts : readParts(documentId(name), parts.value, stated)
}
