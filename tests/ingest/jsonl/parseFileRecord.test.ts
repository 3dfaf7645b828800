import { describe, expect, it } from 'vitest'
import { parseFileRecord } from '../../../src/ingest/jsonl/parseFileRecord.ts'

const parse = (line: string) => parseFileRecord(new TextEncoder().encode(line))

describe('parseFileRecord(line)', () => {
  it('gives the name and the bytes of the file', () => {
    expect(parse('{"file": "茶.pdf", "base64": "AP8="}')).toEqual({
      type: 'read',
      file: '茶.pdf',
      bytes: Uint8Array.of(0, 255),
    })
  })

  it('takes an empty file: what reads it says that it is empty', () => {
    expect(parse('{"file": "a.md", "base64": ""}')).toMatchObject({ type: 'read' })
  })

  it.each([
    ['no JSON', 'tea', null, /^found no object/u],
    ['another object', '{"id": "a", "text": "Tea"}', null, /^found no object/u],
    ['no bytes', '{"file": "a.md"}', null, /^found no object/u],
    ['an empty name', '{"file": " ", "base64": ""}', null, /^file: found " "/u],
    ['a path', '{"file": "../a.md", "base64": ""}', null, /^file: found "\.\.\/a\.md"/u],
    ['a path of Windows', '{"file": "..\\\\a.md", "base64": ""}', null, /^file: found/u],
    ['a line feed in the name', '{"file": "a\\n.md", "base64": ""}', null, /^file: found/u],
    ['other signs', '{"file": "a.md", "base64": "VGV*"}', 'a.md', /^base64: found other signs/u],
    ['a torn end', '{"file": "a.md", "base64": "VGV"}', 'a.md', /^base64: found other signs/u],
  ])('refuses %s', (_name, line, file, reason) => {
    expect(parse(line)).toEqual({ type: 'refused', file, reason: expect.stringMatching(reason) })
  })
})
