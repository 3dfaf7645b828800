import { join } from 'node:path'
import { contentOf, type Effects, type Entry, type OutputFile } from '../../src/ingest/effects.ts'
import { PACKED_DATASET } from '../../src/model/manifest.ts'

/** Effects that touch nothing: files in, files out, lines kept. */
export interface SilentEffects extends Effects {
  /** What was written, by path; of columns a letter each byte. */
  written: Map<string, string>
  logged: string[]
  warned: string[]
}

/** `files`: text or bytes by path, folders implied; an Error is a file that cannot be read. */
export function createSilentEffects(
  files: Record<string, string | Uint8Array | Error>,
): SilentEffects {
  const written = new Map<string, string>()
  const logged: string[] = []
  const warned: string[] = []
  const keep = (path: string, list: OutputFile[]) => {
    for (const file of list) {
      const content = contentOf(file)
      const encoding = file.name === PACKED_DATASET ? 'latin1' : 'utf8'
      const text = typeof content === 'string' ? content : Buffer.from(content).toString(encoding)
      written.set(join(path, file.name), text)
    }
  }
  return {
    written,
    logged,
    warned,
    kindOf(path) {
      if (path in files) return 'file'
      return Object.keys(files).some((file) => file.startsWith(`${path}/`)) ? 'folder' : null
    },
    listFolder(path) {
      const below = Object.keys(files)
        .filter((file) => file.startsWith(`${path}/`))
        .map((file) => file.slice(path.length + 1))
      const folders = new Set(
        below.filter((name) => name.includes('/')).map((name) => name.split('/')[0] ?? ''),
      )
      return [
        ...below
          .filter((name) => !name.includes('/'))
          .map((name): Entry => ({ name, type: 'file' })),
        ...[...folders].map((name): Entry => ({ name, type: 'folder' })),
      ]
    },
    isWithin: (path, folder) => path.startsWith(`${folder}/`),
    sizeOf(path) {
      const content = files[path] ?? ''
      return content instanceof Error ? 0 : content.length
    },
    readFile(path) {
      const content = files[path] ?? new Error('absent')
      return typeof content === 'string' ? new TextEncoder().encode(content) : content
    },
    replaceFolder: keep,
    writeFiles: keep,
    log: (line) => logged.push(line),
    warn: (line) => warned.push(line),
    progress: () => undefined,
  }
}
