import * as z from 'zod/mini'

/** The file that a line holds, or why it holds none; `file` is null where no name can be read. */
export type ParsedFileRecord =
  | { type: 'read'; file: string; bytes: Uint8Array }
  | { type: 'refused'; file: string | null; reason: string }

const fileRecordSchema = z.object({ file: z.string(), base64: z.string() })
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/u

/**
 * The name and the bytes of a file in one line of JSON: `file`, its own name without folders, and `base64`.
 *
 * parseFileRecord(bytes of '{"file": "tea.txt", "base64": "VGVh"}') → read, `tea.txt`, the bytes of "Tea"
 */
export function parseFileRecord(line: Uint8Array): ParsedFileRecord {
  const parsed = fileRecordSchema.safeParse(parseJson(new TextDecoder().decode(line)))
  if (!parsed.success) {
    return refused(null, 'found no object with texts under file and base64; allowed: that')
  }
  const { file, base64 } = parsed.data
  if (file.trim() === '' || /[/\\\p{Cc}]/u.test(file)) {
    return refused(null, `file: found ${JSON.stringify(file)}; allowed: a name without folders`)
  }
  if (!BASE64.test(base64)) {
    return refused(file, 'base64: found other signs; allowed: base64 with its padding')
  }
  return { type: 'read', file, bytes: Uint8Array.from(Buffer.from(base64, 'base64')) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const refused = (file: string | null, reason: string): ParsedFileRecord => ({
  type: 'refused',
  file,
  reason,
})
