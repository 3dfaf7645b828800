import { describe, expect, it } from 'vitest'
import { splitLines } from '../../../src/ingest/jsonl/splitLines.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const whole = bytes(text)
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size)
}

async function linesOf(text: string, size: number, longest?: number) {
  const lines = []
  for await (const { number, bytes } of splitLines(chunksOf(text, size), longest)) {
    lines.push([number, bytes === null ? null : new TextDecoder().decode(bytes)])
  }
  return lines
}

describe('splitLines(chunks)', () => {
  it.each([
    ['lines ended by \\n', 'a\nbc\n', ['a', 'bc']],
    ['a last line without its end', 'a\nbc', ['a', 'bc']],
    ['lines ended by \\r\\n', 'a\r\nbc\r\n', ['a', 'bc']],
    ['a \\r within a line as text', 'a\rb\n', ['a\rb']],
    ['empty lines', '\n\na\n\n', ['', '', 'a', '']],
    ['nothing of nothing', '', []],
    ['characters of several bytes', '沿海\nÜbersee 🚢\n', ['沿海', 'Übersee 🚢']],
  ])('gives %s, wherever the chunks are cut', async (_name, text, expected) => {
    for (const size of [1, 2, 3, 5, 1000]) {
      expect(await linesOf(text, size)).toEqual(expected.map((line, index) => [index + 1, line]))
    }
  })

  it('keeps of a line that is too long only its number', async () => {
    for (const size of [1, 4, 1000]) {
      expect(await linesOf('abc\nabcdefgh\nab', size, 4)).toEqual([
        [1, 'abc'],
        [2, null],
        [3, 'ab'],
      ])
    }
  })

  it('holds no more than one line of a stream without end', async () => {
    let given = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1
        yield bytes('tea\n')
      }
    }
    let taken = 0
    for await (const { number } of splitLines(endless())) {
      taken = number
      if (number === 10) break
    }
    expect([taken, given]).toEqual([10, 10])
  })
})
