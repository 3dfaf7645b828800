/**
 * A run of ingest that is killed at one of its steps on the disc, or finds it full from there on:
 * `node dyingRun.mjs <folder> <out> <step> <kill | full | none>`. Prints how many steps it made.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import type { Readers } from '../../../src/ingest/readers.ts'
import type { Result } from '../../../src/reading/read/refusal.ts'
import type { Reading } from '../../../src/reading/reader.ts'

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
const { refuseUnread } = await import('../../../src/ingest/readers.ts')
const { read } = await import('../../../src/reading/read/refusal.ts')
const { readDocument } = await import('../../../src/reading/read/document.ts')
const { sisterReader } = await import('../../ingest/sisterReader.ts')

/** What is written matters here, so that it is read by a reader of one rule: the rules of the program take a second to start. */
const readers: Readers = {
  places: () => sisterReader.places,
  findPlaceNames: sisterReader.findPlaceNames,
  readAll: (files, effects) =>
    Promise.resolve(
      files.map(({ path, name }): Result<Reading> => {
        const bytes = effects.readFile(path)
        if (bytes instanceof Error) return refuseUnread(bytes)
        const result = readDocument(name, bytes)
        if (result.type === 'refused') return result
        const document = result.value
        const proposed = sisterReader.extract(document)
        return read({ document, proposed, provinces: sisterReader.readProvinces(document) })
      }),
    ),
}

await runCommand(() => ingest(folder, out, readers, [], { ...nodeEffects, log: () => undefined }))
nodeEffects.log(String(steps))
