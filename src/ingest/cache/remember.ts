import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Place } from '../../model/dataset.ts'
import type { Effects } from '../effects.ts'
import type { InputFile } from '../inputFile.ts'
import { read } from '../../reading/read/refusal.ts'
import type { Result } from '../../reading/read/refusal.ts'
import type { Reading } from '../../reading/reader.ts'
import type { Readers } from '../readers.ts'
import type { ReadingCache } from './readingCache.ts'

/**
 * Readers that read a document once: its reading is kept under its name and content. Nothing is kept of a file that is refused, nor of
 * a run during which the program was edited, since nobody can say which of the two programs read.
 */
export function remember(
  readers: Readers,
  cache: ReadingCache,
  isProgramEdited: () => boolean,
): Readers {
  const keep = (entries: [name: string, value: unknown][]) => {
    if (entries.length === 0 || isProgramEdited()) return
    for (const [name, value] of entries) cache.set(name, JSON.stringify(value))
    cache.prune()
  }
  return {
    places() {
      const known = cache.get(PLACES)
      if (known !== null) return JSON.parse(known) as Place[]
      const places = readers.places()
      keep([[PLACES, places]])
      return places
    },
    findPlaceNames: readers.findPlaceNames,
    async readAll(files, effects) {
      const known = files.map((file) => recall(file, cache, effects))
      const unknown = files.filter((_, at) => known[at] === null)
      // A file may change before it is read again: it is kept under what was read.
      const names = new Map<string, string>()
      const results = await readers.readAll(unknown, {
        ...effects,
        readFile(path) {
          const bytes = effects.readFile(path)
          if (!(bytes instanceof Error)) names.set(path, entryName(path, bytes))
          return bytes
        },
      })
      keep(
        unknown.flatMap(({ path }, at): [string, Reading][] => {
          const [name, result] = [names.get(path), results[at]]
          return name !== undefined && result?.type === 'read' ? [[name, result.value]] : []
        }),
      )
      const resultByPath = new Map(unknown.map(({ path }, at) => [path, results[at]]))
      return files.flatMap(({ path }, at) => known[at] ?? resultByPath.get(path) ?? [])
    },
  }
}

const PLACES = 'places'

function recall(
  { path }: InputFile,
  cache: ReadingCache,
  effects: Effects,
): Result<Reading> | null {
  const bytes = effects.readFile(path)
  if (bytes instanceof Error) return null
  const text = cache.get(entryName(path, bytes))
  return text === null ? null : read(JSON.parse(text) as Reading)
}

/** What a reading is known by. The folder says nothing of a document: the file's own name gives the id, and its ending the format. */
export const entryName = (path: string, bytes: Uint8Array): string =>
  createHash('sha256')
    .update(`${basename(path)}\0`)
    .update(bytes)
    .digest('hex')
