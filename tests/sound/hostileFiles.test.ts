import { describe, expect, it } from 'vitest'
import { readAnyDocument } from '../../src/reading/read/anyDocument.ts'
import { isWebAddress } from '../../src/reading/read/frontMatter.ts'
import { HOSTILE_FILES } from './hostileFiles.ts'

/** Bytes that a reader may take at once, whatever the file: those of the machine's smallest worker. */
const MOST_MEMORY = 1_500 * 1024 * 1024

describe('readAnyDocument(name, bytes) of a file that was made to hurt', () => {
  it.each(HOSTILE_FILES.map((file) => [file.what, file] as const))(
    '%s: read as a text, or refused with what to do',
    { timeout: 400_000 },
    async (_what, { name, bytes, becomes }) => {
      const before = process.memoryUsage().rss
      const result = await readAnyDocument(name, bytes())
      expect(process.memoryUsage().rss - before).toBeLessThan(MOST_MEMORY)
      expect(globalThis).not.toHaveProperty('ran')
      expect({}).not.toHaveProperty('ran')
      if ('refused' in becomes) {
        const reasons = result.type === 'refused' ? result.refusals.map(({ reason }) => reason) : []
        expect(reasons[0]).toMatch(becomes.refused)
        expect(reasons.length).toBeLessThanOrEqual(20)
        // One line of a report each, and no more of the file than tells it.
        for (const reason of reasons) expect(reason).toMatch(/^[^\p{Cc}]{1,400}$/u)
        return
      }
      if (result.type === 'refused') throw new Error(result.refusals[0]?.reason)
      const { text, url, title } = result.value
      expect(text).toMatch(becomes.read)
      expect(text).not.toMatch(/globalThis|root:/u)
      expect(title.length).toBeLessThan(2_001)
      expect(url === null || isWebAddress(url)).toBe(true)
    },
  )
})
