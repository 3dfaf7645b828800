import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nodeEffects } from '../../src/ingest/effects.ts'

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  return { ...fs, renameSync: vi.fn(fs.renameSync) }
})

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'silkthread-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A process id that no process has: Linux gives none above 2²². */
const GONE = '99999999'

describe('nodeEffects.replaceFolder(path, files)', () => {
  it('leaves just the new files, and nothing beside', () => {
    const out = join(folder, 'data')
    nodeEffects.replaceFolder(out, [
      { name: 'a.json', text: '1' },
      { name: 'documents/b.json', text: '2' },
    ])
    nodeEffects.replaceFolder(out, [{ name: 'documents/c.json', text: '3' }])
    expect(readdirSync(folder)).toEqual(['data'])
    expect(readdirSync(out)).toEqual(['documents'])
    expect(readFileSync(join(out, 'documents/c.json'), 'utf8')).toBe('3')
  })

  it('leaves the last good folder when a file cannot be written', () => {
    const out = join(folder, 'data')
    nodeEffects.replaceFolder(out, [{ name: 'a.json', text: '1' }])
    const clash = [
      { name: 'b', text: '' },
      { name: 'b/c.json', text: '' },
    ]
    expect(() => nodeEffects.replaceFolder(out, clash)).toThrow()
    expect(readdirSync(folder)).toEqual(['data'])
    expect(readFileSync(join(out, 'a.json'), 'utf8')).toBe('1')
  })

  it('brings back what a killed run had moved away, and clears what it had begun', () => {
    const old = join(folder, `data.old-${GONE}-0123abcd`)
    const begun = join(folder, `data.tmp-${GONE}-0123abcd`)
    const living = join(folder, `data.tmp-${process.ppid}-0123abcd`)
    for (const path of [old, begun, living]) mkdirSync(path)
    writeFileSync(join(old, 'a.json'), '1')
    const clash = [
      { name: 'b', text: '' },
      { name: 'b/c.json', text: '' },
    ]
    expect(() => nodeEffects.replaceFolder(join(folder, 'data'), clash)).toThrow()
    expect(readFileSync(join(folder, 'data/a.json'), 'utf8')).toBe('1')
    expect(existsSync(begun)).toBe(false)
    expect(existsSync(living)).toBe(true)
  })

  it('brings it back although the number of the killed run is another process by now', () => {
    const older = join(folder, `data.old-${GONE}-0123abcd`)
    const last = join(folder, `data.old-${process.ppid}-0123abcd`)
    for (const path of [older, last]) {
      mkdirSync(path)
      writeFileSync(join(path, 'from.txt'), path)
    }
    utimesSync(older, 1_700_000_000, 1_700_000_000)
    const clash = [
      { name: 'b', text: '' },
      { name: 'b/c.json', text: '' },
    ]
    expect(() => nodeEffects.replaceFolder(join(folder, 'data'), clash)).toThrow()
    expect(readFileSync(join(folder, 'data/from.txt'), 'utf8')).toBe(last)
    expect(readdirSync(folder)).toEqual(['data'])
  })

  it('clears what bears its own number, and what is too old to be of the run that bears it', () => {
    const own = join(folder, `data.tmp-${process.pid}-0123abcd`)
    const aged = join(folder, `data.tmp-${process.ppid}-0123abcd`)
    for (const path of [own, aged]) mkdirSync(path)
    utimesSync(aged, 1_700_000_000, 1_700_000_000)
    nodeEffects.replaceFolder(join(folder, 'data'), [])
    expect(readdirSync(folder)).toEqual(['data'])
  })

  it('moves the last good folder back at once when the new one cannot take its place', () => {
    const out = join(folder, 'data')
    nodeEffects.replaceFolder(out, [{ name: 'a.json', text: '1' }])
    const { getMockImplementation } = vi.mocked(renameSync)
    const rename = getMockImplementation()
    vi.mocked(renameSync).mockImplementation((from, to) => {
      if (String(from).includes('.tmp-'))
        throw Object.assign(new Error('no room'), { code: 'ENOSPC', syscall: 'rename' })
      rename?.(from, to)
    })
    try {
      expect(() => nodeEffects.replaceFolder(out, [{ name: 'a.json', text: '2' }])).toThrow(
        'no room',
      )
    } finally {
      if (rename !== undefined) vi.mocked(renameSync).mockImplementation(rename)
    }
    expect(readdirSync(folder)).toEqual(['data'])
    expect(readFileSync(join(out, 'a.json'), 'utf8')).toBe('1')
  })
})

describe('nodeEffects.writeFiles(path, files)', () => {
  it('leaves other files alone', () => {
    writeFileSync(join(folder, 'mine.txt'), 'kept')
    nodeEffects.writeFiles(folder, [{ name: 'facts.csv', text: 'a' }])
    nodeEffects.writeFiles(folder, [{ name: 'facts.csv', text: 'b' }])
    expect(readdirSync(folder).sort()).toEqual(['facts.csv', 'mine.txt'])
    expect(readFileSync(join(folder, 'facts.csv'), 'utf8')).toBe('b')
  })
})

describe('nodeEffects.listFolder(path)', () => {
  it('tells links to files, and leaves out those to folders and to nothing', () => {
    mkdirSync(join(folder, 'in'))
    writeFileSync(join(folder, 'tea.md'), 'Tea')
    symlinkSync(join(folder, 'tea.md'), join(folder, 'in/linked.md'))
    symlinkSync(folder, join(folder, 'in/circle'))
    symlinkSync(join(folder, 'gone.md'), join(folder, 'in/gone.md'))
    expect(nodeEffects.listFolder(join(folder, 'in'))).toEqual([
      { name: 'linked.md', type: 'link' },
    ])
  })
})

describe('nodeEffects.kindOf(path)', () => {
  it.each([
    ['tea.md', 'file'],
    ['in', 'folder'],
    ['gone.md', null],
    ['tea.md/below', null],
  ])('%s: %s', (name, kind) => {
    mkdirSync(join(folder, 'in'))
    writeFileSync(join(folder, 'tea.md'), 'Tea')
    expect(nodeEffects.kindOf(join(folder, name))).toBe(kind)
  })
})

describe('nodeEffects.readFile(path)', () => {
  it('says why a file cannot be read', () => {
    expect(nodeEffects.readFile(join(folder, 'gone.md'))).toMatchObject({ code: 'ENOENT' })
  })
})
