import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openReadings } from '../../../src/ingest/cache/readingsFile.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'silkthread-readings-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const line = (key: string, program: string, text: string) =>
  JSON.stringify({ file: `${key}.md`, key, program, reading: { text } })

function write(name: string, lines: string[]): string {
  const path = join(folder, name)
  writeFileSync(path, lines.join('\n'))
  return path
}

describe('openReadings(paths, program)', () => {
  it('knows the readings of this program, whichever file holds them', async () => {
    const paths = [
      write('a.jsonl', [line('1', 'now', 'Tea')]),
      write('b.jsonl', [line('2', 'now', 'Silk')]),
    ]
    const readings = await openReadings(paths, 'now')
    expect(readings).toMatchObject({ known: 2, passedOver: 0 })
    expect(readings.get('1')).toBe('{"text":"Tea"}')
    expect(readings.get('2')).toBe('{"text":"Silk"}')
    expect(readings.get('3')).toBeNull()
  })

  it('counts a reading once that two machines made', async () => {
    const path = write('a.jsonl', [line('1', 'now', 'Tea'), line('1', 'now', 'Tea')])
    expect(await openReadings([path], 'now')).toMatchObject({ known: 1, passedOver: 0 })
  })

  it.each([
    ['of another program', line('1', 'before', 'Tea')],
    ['of a refused file', '{"file": "1.md", "error": "1.md: the file is empty"}'],
    ['that was torn', line('1', 'now', 'Tea').slice(0, 20)],
  ])('passes over a line %s', async (_name, text) => {
    const readings = await openReadings([write('a.jsonl', [text, line('2', 'now', 'Silk')])], 'now')
    expect(readings).toMatchObject({ known: 1, passedOver: 1 })
    expect(readings.get('1')).toBeNull()
  })

  it('throws the error of the system for a file that is not there', async () => {
    await expect(openReadings([join(folder, 'none')], 'now')).rejects.toThrow(/ENOENT/u)
  })
})
