import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { answerLines } from '../../../src/ingest/jsonl/answerLines.ts'
import type { Answer } from '../../../src/ingest/jsonl/answerLines.ts'

const line = (id: string, text = 'Tea') => JSON.stringify({ id, text })

/** What a run writes, line by line, and what it returns. */
async function run(text: string, answer: Answer = ({ id }) => ({ document: id })) {
  let written = ''
  const output = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      written += chunk
      done()
    },
  })
  const code = await answerLines(Readable.from([Buffer.from(text)]), output, answer)
  const lines = written.split('\n')
  expect(lines.pop()).toBe('')
  return { code, lines: lines.map((json) => JSON.parse(json) as Record<string, unknown>) }
}

describe('answerLines(input, output, answer)', () => {
  it('answers each line in order and returns 0', async () => {
    const { code, lines } = await run(`${line('a')}\n${line('b')}\r\n${line('c')}`)
    expect(lines).toEqual([{ document: 'a' }, { document: 'b' }, { document: 'c' }])
    expect(code).toBe(0)
  })

  it('says what is wrong with a line, goes on and returns 1', async () => {
    const { code, lines } = await run(`${line('a')}\nno\n\n{"id":"d"}\n${line('e')}\n`)
    expect(lines).toEqual([
      { document: 'a' },
      { document: null, error: 'line 2: found no; allowed: a JSON object' },
      { document: null, error: 'line 3: found an empty line; allowed: a JSON object' },
      { document: 'd', error: 'line 4: found neither text nor html; allowed: one of them' },
      { document: 'e' },
    ])
    expect(code).toBe(1)
  })

  it('refuses a page without text', async () => {
    const { lines } = await run('{"id":"a","html":"<p></p>"}')
    expect(lines).toEqual([{ document: 'a', error: 'line 1: html: found a page without text' }])
  })

  it('gives the document as the line says it is', async () => {
    const record = { id: 'a', text: '50 %', language: 'zh', published: '2021', title: 'T' }
    const { lines } = await run(JSON.stringify(record), (document) => ({ ...document }))
    expect(lines).toMatchObject([
      { id: 'a', text: '50 %', language: 'zh', published: '2021', title: 'T', url: null },
    ])
  })

  it('goes on after a document that the program fails at', async () => {
    const { code, lines } = await run(`${line('a')}\n${line('b')}`, ({ id }) => {
      if (id === 'a') throw new Error('no such rule')
      return { document: id }
    })
    expect(lines).toEqual([
      { document: 'a', error: 'line 1: the program failed: no such rule' },
      { document: 'b' },
    ])
    expect(code).toBe(1)
  })

  it('writes nothing for nothing', async () => {
    expect(await run('')).toEqual({ code: 0, lines: [] })
  })

  it('reads no faster than its output takes', async () => {
    let read = 0
    const input = Readable.from(
      (function* () {
        for (; read < 5_000; read++) yield Buffer.from(`${line(String(read), 'x'.repeat(500))}\n`)
      })(),
    )
    const stuck = new Writable({ highWaterMark: 1_000, write: () => undefined })
    const ended = answerLines(input, stuck, ({ text }) => ({ text }))
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(read).toBeLessThan(300)
    stuck.destroy(new Error('gone'))
    await expect(ended).rejects.toThrow('gone')
  })

  it('ends quietly when nobody reads on', async () => {
    let written = 0
    const closed = new Writable({
      write(_chunk, _encoding, done) {
        written += 1
        const error = Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' })
        done(written < 3 ? null : error)
      },
    })
    const input = Readable.from(Array.from({ length: 100 }, () => Buffer.from(`${line('a')}\n`)))
    expect(await answerLines(input, closed, () => ({}))).toBe(0)
    expect(written).toBe(3)
  })
})
