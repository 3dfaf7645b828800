import { refused } from '../reading/read/refusal.ts'
import type { Result } from '../reading/read/refusal.ts'
import type { Reader, Reading } from '../reading/reader.ts'
import type { Effects } from './effects.ts'
import type { InputFile } from './listInputs.ts'

/** Reads files: what became of each, in their order. */
export type ReadAll = (files: InputFile[], effects: Effects) => Promise<Result<Reading>[]>

/** All who read for a run: one reader, or one a core, with what they remember. */
export interface Readers {
  places: () => Reader['places']
  findPlaceNames: Reader['findPlaceNames']
  readAll: ReadAll
}

/** Bytes that cannot be had, as a refusal. */
export const refuseUnread = (error: Error): Result<never> =>
  refused(`the file cannot be read (${'code' in error ? String(error.code) : error.message})`)
