import { readOne } from '../reading/reader.ts'
import type { Reader } from '../reading/reader.ts'
import { refuseUnread } from './readers.ts'
import type { Readers } from './readers.ts'

/** Reads the files one after the other on this thread. */
export function readHere(reader: Reader): Readers {
  return {
    places: () => reader.places,
    findPlaceNames: reader.findPlaceNames,
    async readAll(files, effects) {
      const results = []
      for (const [index, { path, name }] of files.entries()) {
        effects.progress(index, files.length)
        const bytes = effects.readFile(path)
        results.push(
          bytes instanceof Error ? refuseUnread(bytes) : await readOne(name, bytes, reader),
        )
      }
      effects.progress(files.length, files.length)
      return results
    },
  }
}
