/**
 * A run of ingest that is killed at one of its steps on the disc, or finds it full from there on:
 * `tsx dyingRun.ts <folder> <out> <step> <kill | full | none>`. Prints how many steps it made.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const [folder = '', out = '', step = '0', fault = 'none'] = process.argv.slice(2)
let steps = 0

/** Half of what is written is on the disc when the process is gone. */
function fail(act: () => void): void {
  act()
  if (fault === 'kill') process.kill(process.pid, 'SIGKILL')
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
    ...{ code: 'ENOSPC', syscall: 'write' },
  })
}

/** A process dies once; a disc that is full stays full. */
const isNow = (path: unknown): boolean => {
  if (!String(path).includes(out)) return false
  steps += 1
  return fault === 'full' ? steps >= Number(step) : fault === 'kill' && steps === Number(step)
}

const { writeFileSync, mkdirSync, renameSync, rmSync } = fs
fs.writeFileSync = ((path: string, text: string) => {
  if (isNow(path)) fail(() => writeFileSync(path, text.slice(0, text.length / 2)))
  writeFileSync(path, text)
}) as typeof fs.writeFileSync
fs.mkdirSync = ((path: string, options: fs.MakeDirectoryOptions) => {
  if (isNow(path)) fail(() => undefined)
  return mkdirSync(path, options)
}) as typeof fs.mkdirSync
fs.renameSync = (from, to) => {
  // A disc that is full still renames.
  if (isNow(from) && fault === 'kill') fail(() => undefined)
  renameSync(from, to)
}
fs.rmSync = (path, options) => {
  if (isNow(path) && fault === 'kill') fail(() => undefined)
  rmSync(path, options)
}
syncBuiltinESMExports()

const { ingest } = await import('../../../src/ingest/run.ts')
const { runCommand } = await import('../../../src/ingest/command.ts')
const { nodeEffects } = await import('../../../src/ingest/effects.ts')
const { readHere } = await import('../../../src/ingest/readHere.ts')
const { sisterReader } = await import('../../ingest/sisterReader.ts')

await runCommand(() =>
  ingest(folder, out, readHere(sisterReader), [], { ...nodeEffects, log: () => undefined }),
)
nodeEffects.log(String(steps))
