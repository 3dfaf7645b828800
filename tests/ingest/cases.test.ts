import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { nodeEffects } from '../../src/ingest/effects.ts'
import { readHere } from '../../src/ingest/readHere.ts'
import { ingest } from '../../src/ingest/run.ts'
import { createSilentEffects } from './silentEffects.ts'
import { sisterReader } from './sisterReader.ts'

/** The table of the program changes with its rules; what is made of one does not. */
vi.mock('../../src/reading/confidence/table.ts', () => ({
  CONFIDENCE: {
    threshold: { target: 0.9, threshold: 0.6, core: 0.92, all: 0.9, hidden: 0.1 },
    reliability: { leftOneOut: [], unseen: [] },
  },
  isUncertain: (confidence: number) => confidence < 0.6,
}))

const CASES = join(import.meta.dirname, 'cases')

/** `UPDATE=1 npx vitest run tests/ingest/cases.test.ts` writes the folders anew; read the difference before you keep it. */
const isUpdate = process.env['UPDATE'] === '1'

/** What the run says of a folder that is not read whole, and how it ends; of any other it says nothing and ends with 0. */
const ENDS: Record<string, { code: number; warned: string[] }> = {
  refused: {
    code: 1,
    warned: [
      'a-good-one.txt: a document of this name was read from a-good-one.md; names must differ before the ending',
      'bad-front.md:3: published: found "yesterday"; allowed: an ISO date (2021, 2022-09, 2018-06-11) or null',
      'bad-front.md:4: unknown key "mood"; allowed: title, publisher, published, language, url, source',
      'empty.txt: the file is empty',
      'picture.html: the file is binary: a PNG image',
    ],
  },
}

describe('a folder in, a folder out', () => {
  it.each(readdirSync(CASES))('%s', async (name) => {
    const out = join(CASES, name, 'out')
    const effects = { ...nodeEffects, ...silent() }
    const code = await ingest(join(CASES, name, 'in'), out, readHere(sisterReader), [], effects)
    const written = Object.fromEntries(effects.written)
    if (isUpdate) {
      rmSync(out, { recursive: true, force: true })
      nodeEffects.writeFiles(out, [])
      nodeEffects.replaceFolder(
        out,
        Object.entries(written).map(([path, text]) => ({ name: path.slice(out.length + 1), text })),
      )
    }
    expect({ code, warned: effects.warned }).toEqual(ENDS[name] ?? { code: 0, warned: [] })
    expect(written).toEqual(contentsOf(out))
  })
})

function silent() {
  const { written, warned, replaceFolder, log, warn, progress } = createSilentEffects({})
  return { written, warned, replaceFolder, log, warn, progress }
}

const contentsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  )
