import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const CASE = join(import.meta.dirname, 'cases/refused/in')
const GOOD = join(CASE, 'a-good-one.md')
const SLOW = { timeout: 120_000 }

/** The real command in a process of its own. */
function run(program: 'extract' | 'explain', args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `src/ingest/${program}.ts`, ...args],
    { cwd: ROOT, encoding: 'utf8', input },
  )
  return { status, stdout, stderr }
}

const parsed = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('npm run explain', () => {
  it('shows a document to people, without colours where no terminal is', SLOW, () => {
    const { status, stdout, stderr } = run('explain', [GOOD])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/ · a-good-one|^.+\na-good-one · en · /u)
    expect(stdout).toMatch(/\n\d+ facts?, .+ not read\n$/u)
    expect(stdout).not.toContain('\u001B')
  })

  it('gives JSON with --json', SLOW, () => {
    const { status, stdout } = run('explain', [GOOD, '--json'])
    expect(status).toBe(0)
    const explanation = JSON.parse(stdout) as Record<string, unknown>
    expect(Object.keys(explanation)).toEqual([
      'document',
      'language',
      'published',
      'title',
      'mentions',
      'facts',
      'dropped',
      'nearly',
      'sentences',
      'text',
    ])
    expect(explanation).toMatchObject({ document: 'a-good-one', language: 'en' })
  })

  it.each([
    ['wrong front matter', join(CASE, 'bad-front.md'), /bad-front\.md:3: published: /u],
    [
      'no such file',
      'nowhere.md',
      /^nowhere\.md: the file cannot be read \(ENOENT\); it is not there: see how it is spelt\n$/u,
    ],
  ])('says why it refuses %s and exits with 1', SLOW, (_name, file, reason) => {
    const { status, stdout, stderr } = run('explain', [file])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(reason)
  })

  it.each([
    ['two files', [GOOD, GOOD]],
    ['--json of a stream', ['--json', '--jsonl']],
  ])('says how it is used and exits with 2 for %s', SLOW, (_name, args) => {
    const { status, stdout, stderr } = run('explain', args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^usage: npm run explain/u)
  })
})

const STREAM = [
  '{"id":"a","text":"Trade between Hunan and Kenya rose 12 percent in 2021."}\r',
  'tea',
  '{"id":"c","text":"20 000 Euro","language":"de"}',
].join('\n')

describe('--jsonl', () => {
  it('of explain writes an explanation or an error for each line', SLOW, () => {
    const { status, stdout, stderr } = run('explain', ['--jsonl'], STREAM)
    expect([status, stderr]).toEqual([1, ''])
    expect(parsed(stdout)).toMatchObject([
      { document: 'a', facts: [{ kind: 'trade', growthPct: 12 }] },
      { document: null, error: 'line 2: found tea; allowed: a JSON object' },
      { document: 'c', mentions: [{ type: 'money', value: 20_000, currency: 'EUR' }], facts: [] },
    ])
  })

  it('of extract writes facts or an error for each line', SLOW, () => {
    const { status, stdout, stderr } = run('extract', ['--jsonl'], STREAM)
    expect([status, stderr]).toEqual([1, ''])
    const [a, b, c] = parsed(stdout)
    expect(a).toMatchObject({ document: 'a', facts: [{ kind: 'trade', document: 'a' }] })
    expect(b).toEqual({ document: null, error: 'line 2: found tea; allowed: a JSON object' })
    expect(c).toEqual({ document: 'c', facts: [] })
  })

  it('exits with 0 where every line was read', SLOW, () => {
    expect(run('extract', ['--jsonl'], '{"id":"a","text":"Tea"}\n')).toEqual({
      status: 0,
      stdout: '{"document":"a","facts":[]}\n',
      stderr: '',
    })
  })

  it('of extract takes no files', SLOW, () => {
    const { status, stdout, stderr } = run('extract', ['--jsonl', GOOD])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^usage: npm run extract/u)
  })
})
