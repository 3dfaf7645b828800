import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openReadingCache } from '../../../src/ingest/cache/readingCache.ts'
import { isLong } from '../runs.ts'

/** The run as one program: it is started hundreds of times. */
let bundle = ''
beforeAll(async () => {
  bundle = mkdtempSync(join(tmpdir(), 'silkthread-dying-'))
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'dyingRun.ts'),
      outDir: bundle,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'dyingRun.mjs' } },
    },
  })
}, 300_000)
afterAll(() => {
  rmSync(bundle, { recursive: true, force: true })
})

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
  ...[join(bundle, 'dyingRun.mjs'), folder, out, String(step), fault],
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

/** Who may do all is refused nothing: such a run is made as nobody. */
const isRoot = process.getuid?.() === 0
const asNobody = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : []
const canBeNobody =
  process.platform === 'linux' && (!isRoot || spawnSync('setpriv', ['--version']).status === 0)

function runAsNobody(folder: string, out: string) {
  chmodSync(root, 0o755)
  chmodSync(bundle, 0o755)
  const [program = '', ...rest] = [
    ...asNobody,
    process.execPath,
    ...argumentsOf(folder, out, 0, 'none'),
  ]
  return spawnSync(program, rest, { encoding: 'utf8', cwd: '/' })
}

describe('ingest, by one who may not do all (left out where nobody else can be)', () => {
  it.skipIf(!canBeNobody)('reads the rest, and says what to do about the file', TIMEOUT, () => {
    const [folder, out] = [seedsOf(1986), join(root, 'open', 'data')]
    mkdirSync(join(root, 'open'))
    chmodSync(join(root, 'open'), 0o777)
    chmodSync(join(folder, 'ostheim.md'), 0)
    const { status, stderr } = runAsNobody(folder, out)
    expect(stderr.trim()).toBe(
      'ostheim.md: the file cannot be read (EACCES); let yourself read it (chmod u+r), or take it out',
    )
    expect(status).toBe(1)
    expect(readdirSync(join(out, 'documents'))).toEqual(['linden.json', 'silk.json'])
  })

  it.skipIf(!canBeNobody)('changes nothing where it may not write, and says so', TIMEOUT, () => {
    const [before, after, shut] = [seedsOf(1986), seedsOf(1999), join(root, 'shut')]
    mkdirSync(shut)
    expect(run(before, join(shut, 'data')).status).toBe(0)
    const old = contentsOf(shut)
    chmodSync(shut, 0o555)
    const { status, stderr } = runAsNobody(after, join(shut, 'data'))
    chmodSync(shut, 0o755)
    expect(stderr.trim()).toMatch(
      /^EACCES: .*; what was there before is unchanged; you may not write there: choose another folder/u,
    )
    expect(status).toBe(2)
    expect(contentsOf(shut)).toEqual(old)
  })
})

/** A disc of a few pages that nobody else sees, and that is gone with the last program on it. */
const SMALL_DISC = ['--mount', '--map-root-user', 'sh', '-c']
const canMount =
  process.platform === 'linux' &&
  spawnSync('unshare', [...SMALL_DISC, 'mount -t tmpfs -o size=64k tmpfs /mnt']).status === 0

describe('ingest, on a disc that is full (left out where none can be mounted)', () => {
  it.skipIf(!canMount)('keeps the last dataset whole, and takes none of the room', TIMEOUT, () => {
    const [before, after, disc] = [seedsOf(1986), seedsOf(1999), join(root, 'disc')]
    mkdirSync(disc)
    writeFileSync(join(after, 'long.md'), `Tea was drunk. ${'It was good. '.repeat(20_000)}`)
    const script = `mount -t tmpfs -o size=128k tmpfs "$1" && shift
      "$@" && cp -r "$DISC" "$ROOT/old"
      "$NODE" "$RUN" "$AFTER" "$DISC/data" 0 none; echo "code $?" && cp -r "$DISC" "$ROOT/new"`
    const [program, ...rest] = argumentsOf(before, join(disc, 'data'), 0, 'none')
    const { stdout, stderr } = spawnSync(
      'unshare',
      [...SMALL_DISC, script, 'sh', disc, process.execPath, program ?? '', ...rest],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          ...{ NODE: process.execPath, RUN: program, AFTER: after, DISC: disc, ROOT: root },
        },
      },
    )
    expect(stderr).toMatch(
      /ENOSPC: .*; what was there before is unchanged; the disc is full: free some room/u,
    )
    expect(stdout).toMatch(/code 2\s*$/u)
    const old = contentsOf(join(root, 'old'))
    expect(Object.keys(old)).toContain(join('data', 'dataset.json'))
    expect(contentsOf(join(root, 'new'))).toEqual(old)
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
