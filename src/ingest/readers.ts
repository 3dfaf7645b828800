import { refused } from '../reading/read/refusal.ts'
import type { Result } from '../reading/read/refusal.ts'
import type { Reader, Reading } from '../reading/reader.ts'
import type { Effects } from './effects.ts'
import type { InputFile } from './inputFile.ts'

/** Reads files: what became of each, in their order. */
export type ReadAll = (files: InputFile[], effects: Effects) => Promise<Result<Reading>[]>

/** All who read for a run: one reader, or one a core, with what they remember. */
export interface Readers {
  places: () => Reader['places']
  findPlaceNames: Reader['findPlaceNames']
  readAll: ReadAll
}

/** Bytes that cannot be had, as a refusal that says what to do. */
export function refuseUnread(error: Error): Result<never> {
  if (!('code' in error)) return refused(`the file cannot be read: ${error.message}`)
  const code = String(error.code)
  return refused(`the file cannot be read (${code})${WAYS_OUT[code] ?? ''}`)
}

const WAYS_OUT: Readonly<Record<string, string>> = {
  EACCES: '; let yourself read it (chmod u+r), or take it out',
  EPERM: '; let yourself read it (chmod u+r), or take it out',
  ENOENT: '; it is not there: see how it is spelt',
  ELOOP: '; its links lead in a circle; put the file itself there',
  EIO: '; the disc does not give it; copy it anew',
}
