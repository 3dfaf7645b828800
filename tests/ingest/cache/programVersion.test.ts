import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isProgramNewerThan, programVersion } from '../../../src/ingest/cache/programVersion.ts'

let root = ''
const put = (name: string, text: string) => {
  mkdirSync(join(root, name, '..'), { recursive: true })
  writeFileSync(join(root, name), text)
}
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'silkthread-program-'))
  put('package-lock.json', '{}')
  put('src/reading/rules/tie.ts', 'export const tie = 1\n')
  put('src/ingest/run.ts', 'export const run = 1\n')
  put('src/model/fact.ts', 'export const fact = 1\n')
  put('seeds/geo/cities.tsv', 'Minsk\n')
  put('seeds/tea.md', 'Tea.\n')
  put('src/dashboard/App.tsx', 'export const App = null\n')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('programVersion(root)', () => {
  it('is the same for the same program elsewhere, at another time', () => {
    const version = programVersion(root)
    expect(version).toMatch(/^[0-9a-f]{16}$/u)
    cpSync(root, `${root}-copy`, { recursive: true })
    expect(programVersion(`${root}-copy`)).toBe(version)
    rmSync(`${root}-copy`, { recursive: true })
  })

  it.each([
    ['a rule is edited', () => put('src/reading/rules/tie.ts', 'export const tie = 2\n')],
    ['a rule is added', () => put('src/reading/rules/event.ts', '')],
    [
      'a rule is renamed',
      () =>
        renameSync(join(root, 'src/reading/rules/tie.ts'), join(root, 'src/reading/rules/ties.ts')),
    ],
    ['the model is edited', () => put('src/model/fact.ts', 'export const fact = 2\n')],
    ['a table of places is edited', () => put('seeds/geo/cities.tsv', 'Minsk\nBrest\n')],
    ['a package is another version', () => put('package-lock.json', '{ }')],
    [
      'text moves from one file to the next',
      () => {
        put('src/reading/rules/tie.ts', 'export const tie = 1\nexport')
        put('src/model/fact.ts', ' const fact = 1\n')
      },
    ],
  ])('changes when %s', (_name, edit) => {
    const version = programVersion(root)
    edit()
    expect(programVersion(root)).not.toBe(version)
  })

  it('stays when a document or the page is edited', () => {
    const version = programVersion(root)
    put('seeds/tea.md', 'More tea.\n')
    put('src/dashboard/App.tsx', 'export const App = undefined\n')
    expect(programVersion(root)).toBe(version)
  })
})

describe('isProgramNewerThan(time, root)', () => {
  it('says whether any file of the program was edited after that', () => {
    const later = Date.now() + 60_000
    expect(isProgramNewerThan(later, root)).toBe(false)
    utimesSync(
      join(root, 'src/reading/rules/tie.ts'),
      (later + 1_000) / 1_000,
      (later + 1_000) / 1_000,
    )
    expect(isProgramNewerThan(later, root)).toBe(true)
  })
})
