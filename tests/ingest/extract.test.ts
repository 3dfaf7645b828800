import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const FILE = join(import.meta.dirname, 'cases/refused/in/a-good-one.md')
const CASE = join(import.meta.dirname, 'cases/refused/in')

let out = ''
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'silkthread-'))
})
afterEach(() => {
  rmSync(out, { recursive: true, force: true })
})

/** The real command in a process of its own. */
function run(program: 'extract' | 'main', ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `src/ingest/${program}.ts`, ...args],
    { cwd: ROOT, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

describe('npm run extract', () => {
  it(
    'writes three files, names what it refuses on standard error and exits with 1',
    { timeout: 120_000 },
    () => {
      const { status, stdout, stderr } = run('extract', CASE, '--out', out)
      expect(status).toBe(1)
      expect(readdirSync(out).sort()).toEqual(['facts.csv', 'facts.jsonl', 'report.json'])
      expect(stderr.trim().split('\n')).toEqual([
        expect.stringMatching(/^a-good-one\.txt: a document of this name/u),
        expect.stringMatching(/^bad-front\.md:3: published/u),
        expect.stringMatching(/^bad-front\.md:4: unknown key/u),
        'empty.txt: the file is empty',
        'picture.html: the file is binary: a PNG image',
      ])
      expect(stdout).toMatch(
        /^documents: 1 read \(1 en\), 4 refused, 1 other files skipped\nfacts: \d+/u,
      )
      const read = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as {
        read: { id: string }[]
      }
      expect(read.read.map(({ id }) => id)).toEqual(['a-good-one'])
    },
  )

  it.each([
    ['no files', ['--out', 'nowhere']],
    ['no folder', [CASE]],
  ])('says how it is used and exits with 2 for %s', { timeout: 120_000 }, (_name, args) => {
    const { status, stdout, stderr } = run('extract', ...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/usage: npm run extract/u)
  })

  it.each([
    ['an option that is none', [CASE, '--into', 'nowhere'], /^Unknown option '--into'/u],
    [
      'a file in the place of the folder',
      [FILE, '--out', FILE],
      /: found a file; allowed: a folder/u,
    ],
    ['a folder that cannot be made', [FILE, '--out', `${FILE}/below`], /^ENOTDIR: /u],
  ])(
    'says in one line what is wrong and exits with 2 for %s',
    { timeout: 120_000 },
    (_name, args, line) => {
      const { status, stdout, stderr } = run('extract', ...args)
      expect(status).toBe(2)
      expect(stdout).toBe('')
      expect(stderr.trim()).toMatch(line)
      expect(stderr.trim().split('\n')).toHaveLength(1)
    },
  )
})

describe('npm run ingest', () => {
  it.each([
    ['an argument', ['x'], /^Unexpected argument 'x'[^\n]*\n$/u],
    ['a folder that is none', ['--from', 'none'], /^--from none: found no folder;[^\n]*\n$/u],
    ['readings that are not there', ['--readings', 'none'], /^ENOENT[^\n]*\n$/u],
  ])('refuses %s in one line, exit code 2', { timeout: 120_000 }, (_name, args, told) => {
    const { status, stderr } = run('main', ...args)
    expect(status).toBe(2)
    expect(stderr).toMatch(told)
  })
})
