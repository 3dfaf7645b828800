import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openReadingCache } from '../../../src/ingest/cache/readingCache.ts'
import { isLong } from '../runs.ts'

const RUN = join(import.meta.dirname, 'dyingRun.ts')

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'silkthread-faults-'))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

/** A folder of documents: each tells of the year. */
function seedsOf(year: number): string {
  const folder = join(root, `seeds-${year}`)
  mkdirSync(folder)
  for (const name of ['linden', 'ostheim', 'silk']) {
    const text = `Zhejiang and Germany have been sister regions since ${year}. Tea of ${name}.`
    writeFileSync(join(folder, `${name}.md`), text)
  }
  return folder
}

type Fault = 'kill' | 'full' | 'none'
type Env = Record<string, string>

const argumentsOf = (folder: string, out: string, step: number, fault: Fault): string[] => [
  ...['--import', 'tsx', RUN, folder, out, String(step), fault],
]

function run(folder: string, out: string, step = 0, fault: Fault = 'none', env: Env = {}) {
  return spawnSync(process.execPath, argumentsOf(folder, out, step, fault), {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
}

function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )
}

const isEqual = (one: object, other: object): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** Of all steps, a few in a check of the repository; with `SOUND=long` every one, again and again. */
function stepsToTry(all: number): number[] {
  if (isLong) return Array.from({ length: 200 }, (_none, at) => (at % all) + 1)
  const tried = Math.min(15, all)
  return Array.from(
    { length: tried },
    (_none, at) => 1 + Math.round((at * (all - 1)) / (tried - 1)),
  )
}

const TIMEOUT = { timeout: isLong ? 3_600_000 : 900_000 }

describe('ingest', () => {
  it('leaves the last dataset or the new one whole, wherever it is killed', TIMEOUT, () => {
    const [before, after, out] = [seedsOf(1986), seedsOf(1999), join(root, 'data')]
    expect(run(after, out).status).toBe(0)
    const fresh = contentsOf(out)
    const all = Number(run(before, out).stdout)
    const old = contentsOf(out)
    expect(all).toBeGreaterThan(10)
    for (const step of stepsToTry(all)) {
      const killed = run(after, out, step, 'kill')
      expect(killed.signal, `step ${step}`).toBe('SIGKILL')
      // Between the two renames it stands beside; the next run, even one that fails, puts it back.
      const next = run(after, out, 2, 'full')
      expect(next.status).toBe(2)
      expect([old, fresh], `step ${step}`).toContainEqual(contentsOf(out))
      // The next step begins with the old one.
      if (isEqual(contentsOf(out), fresh)) expect(run(before, out).status).toBe(0)
    }
    expect(run(after, out).status).toBe(0)
    expect(contentsOf(out)).toEqual(fresh)
    expect(readdirSync(root).filter((name) => name.startsWith('data'))).toEqual(['data'])
  })

  it('says what to do when the disc is full, and changes nothing', TIMEOUT, () => {
    const [before, after, out] = [seedsOf(1986), seedsOf(1999), join(root, 'data')]
    expect(run(before, out).status).toBe(0)
    const old = contentsOf(out)
    for (const step of [1, 3, 6]) {
      const full = run(after, out, step, 'full')
      expect(full.status).toBe(2)
      expect(full.stderr.trim()).toMatch(
        /^ENOSPC: .*; what was there before is unchanged; the disc is full: free some room/u,
      )
      expect(contentsOf(out)).toEqual(old)
    }
  })

  it('leaves one of two datasets whole when two run at once', TIMEOUT, async () => {
    const [one, other, out] = [seedsOf(1986), seedsOf(1999), join(root, 'data')]
    const alone = [one, other].map((folder) => {
      expect(run(folder, out).status).toBe(0)
      return contentsOf(out)
    })
    for (let round = 0; round < (isLong ? 20 : 2); round += 1) {
      const codes = await Promise.all(
        [one, other, one, other].map(
          (folder) =>
            new Promise((resolve) => {
              spawn(process.execPath, argumentsOf(folder, out, 0, 'none')).on('exit', resolve)
            }),
        ),
      )
      expect(codes).toEqual([0, 0, 0, 0])
      expect(alone).toContainEqual(contentsOf(out))
      expect(readdirSync(root).filter((name) => name.startsWith('data'))).toEqual(['data'])
    }
  })

  it('writes the same bytes in any time zone, language and year', TIMEOUT, () => {
    const [folder, out] = [seedsOf(1986), join(root, 'data')]
    expect(run(folder, out).status).toBe(0)
    const usual = contentsOf(out)
    const clock = 'data:text/javascript,const{now}=Date;Date.now=()=>now()%2B9e11'
    const others: Env[] = [
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C', NODE_OPTIONS: `--import=${clock}` },
    ]
    for (const env of others) {
      expect(run(folder, out, 0, 'none', env).status).toBe(0)
      expect(contentsOf(out)).toEqual(usual)
    }
  })
})

describe('openReadingCache(folder, version)', () => {
  it.each<[string, (entry: Buffer) => Buffer]>([
    ['is cut short', (entry) => entry.subarray(0, -3)],
    ['is empty', () => Buffer.alloc(0)],
    ['has one bit turned in its text', (entry) => turned(entry, entry.length - 5)],
    ['has one bit turned in its hash', (entry) => turned(entry, 7)],
    ['has no line feed', (entry) => entry.subarray(0, 64)],
  ])('does not believe an entry that %s', (_what, harm) => {
    const cache = openReadingCache(root, 'v1')
    cache.set('tea', '{"document": "tea"}')
    const path = join(root, 'v1', 'tea')
    expect(cache.get('tea')).toBe('{"document": "tea"}')
    writeFileSync(path, harm(readFileSync(path)))
    expect(cache.get('tea')).toBeNull()
  })

  it('does not believe what stands under another name, nor in another version', () => {
    const cache = openReadingCache(root, 'v1')
    cache.set('tea', '{"document": "tea"}')
    writeFileSync(join(root, 'v1', 'silk'), readFileSync(join(root, 'v1', 'tea')))
    expect(cache.get('silk')).toBeNull()
    expect(openReadingCache(root, 'v2').get('tea')).toBeNull()
  })
})

function turned(entry: Buffer, at: number): Buffer {
  const other = Buffer.from(entry)
  other.writeUInt8(other.readUInt8(at) ^ 1, at)
  return other
}
