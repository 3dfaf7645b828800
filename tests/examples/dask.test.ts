import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const DOCUMENTS = join(ROOT, 'tests/gold/documents')
const EXAMPLE = join(ROOT, 'examples/dask')
const MINUTES = 60_000

const found = spawnSync('bash', [join(EXAMPLE, 'find_python.sh')], { encoding: 'utf8' })
const python = found.status === 0 ? found.stdout.trim() : null
const skipped =
  python === null ? ` (skipped: ${found.stderr.trim().split('\n').at(-2) ?? 'no bash'})` : ''

let scratch = ''
const started: ChildProcess[] = []
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'silkthread-dask-'))
})
afterAll(() => {
  for (const program of started) program.kill('SIGKILL')
  rmSync(scratch, { recursive: true, force: true })
})

describe(`a corpus read on several machines${skipped}`, () => {
  it.skipIf(python === null)(
    'is byte for byte the dataset of one machine, though a worker dies in the middle',
    { timeout: 10 * MINUTES },
    async () => {
      const corpus = join(scratch, 'corpus')
      const documents = readdirSync(DOCUMENTS).slice(0, 12)
      for (const name of documents) cpSync(join(DOCUMENTS, name), join(corpus, name))
      const scheduler = await startScheduler()
      const doomed = startWorker(1)
      startWorker(2)

      const [folder, out] = [corpus, join(scratch, 'many')]
      const cluster = ['--scheduler', scheduler, '--workers', '2', '--batch-bytes', '4000']
      const reading = start(join(EXAMPLE, 'read_corpus.py'), folder, out, ...cluster)
      let told = ''
      let batchesBefore = 0
      reading.stdout?.on('data', (chunk: Buffer) => {
        told += chunk.toString()
        if (batchesBefore > 0 || !told.includes('batch 2 of')) return
        batchesBefore = told.split('\n').filter((line) => line.startsWith('batch')).length
        doomed.kill('SIGKILL')
      })
      expect(await exitOf(reading)).toBe(0)

      const total = Number(/batch \d+ of (\d+)/u.exec(told)?.[1])
      expect(batchesBefore).toBeLessThan(total)
      expect(doomed.signalCode).toBe('SIGKILL')
      expect(told).toContain(`readings: ${documents.length} taken from`)

      const alone = join(scratch, 'one')
      const ingest = ['--import', 'tsx', 'src/ingest/main.ts', '--from', corpus, '--out', alone]
      const env = { ...process.env, SILKTHREAD_CACHE: '' }
      expect(spawnSync(process.execPath, ingest, { cwd: ROOT, env }).status).toBe(0)
      expect(filesOf(out)).toEqual(filesOf(alone))
      for (const name of filesOf(alone)) {
        expect(readFileSync(join(out, name)).equals(readFileSync(join(alone, name))), name).toBe(
          true,
        )
      }
    },
  )
})

/** The address of a scheduler that has started. */
async function startScheduler(): Promise<string> {
  const file = join(scratch, 'scheduler.json')
  const here = ['--host', '127.0.0.1', '--port', '0', '--no-dashboard', '--scheduler-file', file]
  start('-m', 'distributed.cli.dask_scheduler', ...here)
  await expect
    .poll(() => existsSync(file) && readFileSync(file, 'utf8'), { timeout: MINUTES })
    .toMatch(/"address"/u)
  return (JSON.parse(readFileSync(file, 'utf8')) as { address: string }).address
}

function startWorker(number: number): ChildProcess {
  const own = ['--nthreads', '1', '--no-nanny', '--no-dashboard']
  const at = ['--scheduler-file', join(scratch, 'scheduler.json')]
  const folder = ['--local-directory', join(scratch, `worker-${number}`)]
  return start('-m', 'distributed.cli.dask_worker', ...at, ...own, ...folder)
}

function start(...args: string[]): ChildProcess {
  const program = spawn(python ?? '', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] })
  started.push(program)
  return program
}

const exitOf = (program: ChildProcess): Promise<number | null> =>
  new Promise((done) => program.on('exit', done))

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
