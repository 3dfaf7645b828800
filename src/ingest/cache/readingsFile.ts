import { createReadStream } from 'node:fs'
import * as z from 'zod/mini'
import { splitLines } from '../jsonl/splitLines.ts'
import type { ReadingCache } from './readingCache.ts'

/** What was read elsewhere, as a cache that is never written. */
export interface KnownReadings extends ReadingCache {
  /** Lines that hold a reading of this program. */
  known: number
  /** Lines of another program, torn lines, and files that were refused there: read again here. */
  passedOver: number
}

const lineSchema = z.object({ key: z.string(), program: z.string(), reading: z.looseObject({}) })

/**
 * The readings that `extract --jsonl --readings` wrote, on whatever machines, in any order, some twice. Throws the system's error
 * where a file cannot be read.
 */
export async function openReadings(paths: string[], program: string): Promise<KnownReadings> {
  const textByKey = new Map<string, string>()
  let passedOver = 0
  for (const path of paths) {
    for await (const { bytes } of splitLines(createReadStream(path))) {
      const parsed = lineSchema.safeParse(bytes === null ? null : parseJson(bytes))
      if (parsed.success && parsed.data.program === program) {
        textByKey.set(parsed.data.key, JSON.stringify(parsed.data.reading))
      } else passedOver += 1
    }
  }
  return {
    known: textByKey.size,
    passedOver,
    get: (name) => textByKey.get(name) ?? null,
    set: () => undefined,
    prune: () => undefined,
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
