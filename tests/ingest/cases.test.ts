import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/ingest/effects.ts'
import { ingest } from '../../src/ingest/run.ts'
import { createSilentEffects } from './silentEffects.ts'
import { sisterReader } from './sisterReader.ts'

const CASES = join(import.meta.dirname, 'cases')

/** `UPDATE=1 npx vitest run tests/ingest/cases.test.ts` writes the folders anew; read the difference before you keep it. */
const isUpdate = process.env['UPDATE'] === '1'

describe('a folder in, a folder out', () => {
  it.each(readdirSync(CASES))('%s', async (name) => {
    const out = join(CASES, name, 'out')
    const effects = { ...nodeEffects, ...silent() }
    await ingest(join(CASES, name, 'in'), out, sisterReader, [], effects)
    const written = Object.fromEntries(effects.written)
    if (isUpdate) {
      rmSync(out, { recursive: true, force: true })
      nodeEffects.writeFiles(out, [])
      nodeEffects.replaceFolder(
        out,
        Object.entries(written).map(([path, text]) => ({ name: path.slice(out.length + 1), text })),
      )
    }
    expect(written).toEqual(contentsOf(out))
  })
})

function silent() {
  const { written, replaceFolder, log, warn, progress } = createSilentEffects({})
  return { written, replaceFolder, log, warn, progress }
}

const contentsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  )
