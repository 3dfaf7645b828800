import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../../src/ingest/effects.ts'
import { readGeo } from '../../../src/ingest/geoTables.ts'
import { createReader } from '../../../src/reading/reader.ts'
import { readHere } from '../../../src/ingest/readHere.ts'
import { readOnCores } from '../../../src/ingest/workers/readOnCores.ts'
import { createSilentEffects } from '../silentEffects.ts'

const CASES = join(import.meta.dirname, '../cases')
const script = (name: string) => pathToFileURL(join(import.meta.dirname, name))

/** Files that are their own names. */
function filesOf(names: string[]) {
  const effects = createSilentEffects(Object.fromEntries(names.map((name) => [name, name])))
  return { effects, files: names.map((name) => ({ path: name, name })) }
}

describe('readOnCores(count)', () => {
  it(
    'gives what one thread gives, in the order of the files, whatever the number of workers',
    { timeout: 120_000 },
    async () => {
      const folders = readdirSync(CASES).map((name) => join(CASES, name, 'in'))
      const files = folders.flatMap((folder) =>
        readdirSync(folder).map((name) => ({ path: join(folder, name), name })),
      )
      const effects = { ...nodeEffects, progress: () => undefined }
      const here = await readHere(createReader(readGeo)).readAll(files, effects)
      expect(here.filter(({ type }) => type === 'read').length).toBeGreaterThan(2)
      for (const count of [1, 3]) expect(await readOnCores(count)(files, effects)).toEqual(here)
    },
  )
})

describe('a worker that dies', () => {
  const deadly = script('deadlyWorker.mjs')

  it.each([
    ['exits', 'exit.txt', 'its reader ended: exit code 7'],
    ['throws', 'throw.txt', 'its reader ended: thread cut'],
    [
      'runs out of memory',
      'memory.txt',
      'its reader ended: Worker terminated due to reaching memory limit: JS heap out of memory',
    ],
  ])(
    'and %s is told with the file that it was at; the rest are read',
    { timeout: 120_000 },
    async (_how, name, reason) => {
      const { effects, files } = filesOf(['a.txt', name, 'b.txt', 'c.txt'])
      const results = await readOnCores(2, deadly)(files, effects)
      expect(
        results.map((result) =>
          result.type === 'read' ? result.value.document.id : result.refusals,
        ),
      ).toEqual(['a.txt', [{ line: null, reason }], 'b.txt', 'c.txt'])
    },
  )

  it('every time is replaced every time', async () => {
    const names = ['exit-1', 'exit-2', 'a', 'exit-3', 'b']
    const { effects, files } = filesOf(names)
    const results = await readOnCores(1, deadly)(files, effects)
    expect(results.map(({ type }) => type)).toEqual([
      'refused',
      'refused',
      'read',
      'refused',
      'read',
    ])
  })

  it('before it can read anything is an error of the program', async () => {
    const { effects, files } = filesOf(['a'])
    await expect(readOnCores(1, script('absent.mjs'))(files, effects)).rejects.toThrow(
      /^a reader could not start: .*absent\.mjs/u,
    )
  })
})

it('readOnCores(count) refuses by name what cannot be read from the disc', async () => {
  const effects = createSilentEffects({
    a: 'a',
    locked: Object.assign(new Error('no'), { code: 'EACCES' }),
  })
  const files = ['locked', 'a'].map((name) => ({ path: name, name }))
  const results = await readOnCores(2, script('deadlyWorker.mjs'))(files, effects)
  expect(results).toMatchObject([
    {
      type: 'refused',
      refusals: [
        {
          reason:
            'the file cannot be read (EACCES); let yourself read it (chmod u+r), or take it out',
        },
      ],
    },
    { type: 'read' },
  ])
})
