import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAnyDocument } from '../../../src/reading/read/anyDocument.ts'
import { FORMATS } from '../../../src/reading/read/document.ts'
import type { Result } from '../../../src/reading/read/refusal.ts'
import type { SourceDocument } from '../../../src/reading/read/source.ts'
import { runs } from '../../sound/runs.ts'
import { anyText, isWhole } from '../arbitraryText.ts'

const TEXTS = ['md', 'txt', 'html'] as const

/** Bytes of a text in one of the codes in which documents come, some of them broken. */
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .tuple(anyText, fc.constantFrom('utf8', 'utf16le', 'latin1'), fc.nat({ max: 3 }))
    .map(([text, code, cut]) => new Uint8Array(Buffer.from(text, code)).subarray(cut)),
  // What begins as a file of its kind does.
  fc
    .tuple(
      fc.constantFrom('%PDF-1.7\n', 'PK\u0003\u0004', '<!DOCTYPE html><html>', '---\ntitle: '),
      fc.uint8Array({ maxLength: 200 }),
    )
    .map(([head, rest]) => new Uint8Array([...Buffer.from(head, 'latin1'), ...rest])),
)

/** What holds of every document that is read; a refusal says why, in one line. */
function expectSound(result: Result<SourceDocument>) {
  if (result.type === 'refused') {
    expect(result.refusals.length).toBeGreaterThan(0)
    for (const { reason } of result.refusals) expect(reason).toMatch(/^[^\p{Cc}]+$/u)
    return
  }
  const { text, blocks, title, published } = result.value
  let last = 0
  for (const { start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    const block = text.slice(start, end)
    expect(block).toBe(block.trim())
    last = end
  }
  expect(last).toBeLessThanOrEqual(text.length)
  expect(title.trim()).not.toBe('')
  expect(isWhole(title)).toBe(true)
  if (published !== null) expect(published).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/u)
}

describe('readAnyDocument(name, bytes)', () => {
  it.each(FORMATS)('reads or refuses any bytes that are called .%s', async (format) => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        expectSound(await readAnyDocument(`tea.${format}`, bytes))
      }),
      runs(format === 'pdf' || format === 'docx' ? 60 : 250),
    )
  })

  it.each(TEXTS)(
    'has the blocks of any .%s text in order, trimmed, without overlap',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(anyText, async (text) => {
          expectSound(await readAnyDocument(`tea.${format}`, new TextEncoder().encode(text)))
        }),
        runs(500),
      )
    },
  )

  it('leaves no line of a plain text out of its blocks', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const result = await readAnyDocument('tea.txt', new TextEncoder().encode(text))
        if (result.type === 'refused') return
        const { blocks, text: kept } = result.value
        const outside = [...blocks.map(({ start }) => start), kept.length].map((start, at) =>
          kept.slice(blocks[at - 1]?.end ?? 0, start),
        )
        // Between blocks stand white space and the bullets of items alone.
        for (const between of outside) expect(between).toMatch(/^[\s\u0085\p{P}\p{S}]*$/u)
      }),
      runs(300),
    )
  })
})
