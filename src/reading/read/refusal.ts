/** Why a document, or a line of it, could not be taken. A value, collected and reported; never thrown. */
export interface Refusal {
  /** 1-based line in the file, or null when it is the whole file. */
  line: number | null
  /** What was found and what is allowed: `published: found "soon"; allowed: an ISO date or null`. */
  reason: string
}

export type Result<T> = { type: 'read'; value: T } | { type: 'refused'; refusals: Refusal[] }

export const read = <T>(value: T): Result<T> => ({ type: 'read', value })

export const refused = (reason: string, line: number | null = null): Result<never> => ({
  type: 'refused',
  refusals: [{ line, reason }],
})

/** What a library says, fit for a line of a report: `[xmldom error]\tentity not found:&x;\n@#[line:1]` without breaks, not too long. */
export const oneLine = (message: string): string =>
  message
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_MESSAGE)

const LONGEST_MESSAGE = 200
