import { documentId, formatOf, readDocument, readParts } from './document.ts'
import type { Result } from './refusal.ts'
import type { SourceDocument } from './source.ts'

/** The document in a file of any format that is read, or why it is refused. */
export async function readAnyDocument(
  name: string,
  bytes: Uint8Array,
): Promise<Result<SourceDocument>> {
  const format = formatOf(name)
  if (format !== 'pdf' && format !== 'docx') return readDocument(name, bytes)
  // The parsers are large, and most runs need neither.
  const parts =
    format === 'pdf'
      ? await (await import('./pdf.ts')).readPdf(bytes)
      : await (await import('./docx.ts')).readDocx(bytes)
  return parts.type === 'refused' ? parts : readParts(documentId(name), parts.value, {})
}
