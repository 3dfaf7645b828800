import type { Parameters } from 'fast-check'

/** `SOUND=long` looks at so many times as many cases, and draws others each time; a failure prints the seed of its own. */
const LONGER = 20

export const isLong = process.env['SOUND'] === 'long'

/** How often a property is tried: always the same cases, so that a check of this repository says the same twice. */
export const runs = (numRuns: number): Parameters<unknown> =>
  isLong ? { numRuns: numRuns * LONGER } : { numRuns, seed: 20_261_121 }
