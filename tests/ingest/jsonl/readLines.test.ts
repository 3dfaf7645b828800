import { Readable, Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { entryName } from '../../../src/ingest/cache/remember.ts'
import { readLines } from '../../../src/ingest/jsonl/readLines.ts'
import { readOne } from '../../../src/reading/reader.ts'
import { sisterReader } from '../sisterReader.ts'

const record = (file: string, text: string) =>
  JSON.stringify({ file, base64: Buffer.from(text).toString('base64') })

it('readLines(input, output, reader, program) writes the reading that readOne gives, or why there is none', async () => {
  const text = '---\ntitle: Two cities\nlanguage: en\n---\nShenzhen and Minsk are sister cities.\n'
  const lines = [record('two.md', text), record('none.md', ''), 'torn']
  let written = ''
  const output = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      written += chunk
      done()
    },
  })
  const code = await readLines(
    Readable.from([lines.join('\n')].map(Buffer.from)),
    output,
    sisterReader,
    'now',
  )

  const bytes = new TextEncoder().encode(text)
  const result = await readOne('two.md', bytes, sisterReader)
  if (result.type !== 'read') throw new Error('the document is sound')
  expect(code).toBe(1)
  expect(
    written
      .trim()
      .split('\n')
      .map((json) => JSON.parse(json) as unknown),
  ).toEqual([
    {
      file: 'two.md',
      key: entryName('two.md', bytes),
      program: 'now',
      reading: JSON.parse(JSON.stringify(result.value)) as unknown,
    },
    { file: 'none.md', error: 'none.md: the file is empty' },
    { file: null, error: expect.stringMatching(/^line 3: found no object/u) as string },
  ])
})
