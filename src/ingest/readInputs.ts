import type { Effects } from './effects.ts'
import type { InputFile } from './inputFile.ts'
import { documentId } from '../reading/read/document.ts'
import type { Reading } from '../reading/reader.ts'
import type { Readers } from './readers.ts'
import type { RefusedFile } from './refusedFile.ts'

/**
 * The readings of the files that are sound, in order of the files, the file of each by the document's id, and what was
 * refused, a second of one name included.
 */
export async function readInputs(
  files: InputFile[],
  readers: Readers,
  effects: Effects,
): Promise<{
  readings: Reading[]
  fileById: Map<string, InputFile>
  refused: RefusedFile[]
}> {
  const results = await readers.readAll(files, effects)
  const readings: Reading[] = []
  const refused: RefusedFile[] = []
  const fileById = new Map<string, InputFile>()
  for (const [index, file] of files.entries()) {
    const { name } = file
    const id = documentId(name)
    const [result, namesake] = [results[index], fileById.get(id)]
    if (namesake !== undefined) {
      refused.push({
        file: name,
        line: null,
        reason: `a document of this name was read from ${namesake.name}; names must differ before the ending`,
      })
    } else if (result?.type === 'read') {
      fileById.set(id, file)
      readings.push(result.value)
    } else {
      const refusals = result?.refusals ?? []
      refused.push(...refusals.map(({ line, reason }) => ({ file: name, line, reason })))
    }
  }
  return { readings, fileById, refused }
}
