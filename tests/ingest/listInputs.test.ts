import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { nodeEffects } from '../../src/ingest/effects.ts'
import { listInputs } from '../../src/ingest/listInputs.ts'
import { visible } from '../../src/ingest/visible.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'silkthread-'))
  mkdirSync(join(root, 'in'))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

it('listInputs(paths) follows a link within its folder, and refuses one that leads out', () => {
  for (const name of ['tea.md', 'in/silk.md']) writeFileSync(join(root, name), 'Tea')
  symlinkSync(join(root, 'tea.md'), join(root, 'in/out.md'))
  symlinkSync(join(root, 'in/silk.md'), join(root, 'in/within.md'))
  const { files, refused } = listInputs([join(root, 'in')], true, nodeEffects)
  expect(files.map(({ name }) => name)).toEqual(['silk.md', 'within.md'])
  expect(refused).toMatchObject([{ file: 'out.md' }])
  expect(refused[0]?.reason).toMatch(/leads out of its folder/u)
})

it('listInputs(paths) and readFile(path) wait for no pipe', () => {
  execFileSync('mkfifo', [join(root, 'in/tea.md')])
  expect(listInputs([join(root, 'in')], true, nodeEffects).files).toEqual([])
  expect(nodeEffects.readFile(join(root, 'in/tea.md'))).toBeInstanceOf(Error)
})

it.each([
  ['a line break', 'tea\n.md', /line break/u],
  ['a backslash', 'a\\..\\tea.md', /backslash/u],
  ['writing turned round', 'tea\u202E.md', /not seen/u],
  ['an escape', 'tea\u001B[2J.md', /not seen/u],
  ['220 bytes', `${'茶'.repeat(73)}.md`, /has 222 bytes; allowed: 200/u],
])('listInputs(paths) refuses a name with %s', (_what, name, reason) => {
  writeFileSync(join(root, 'in', name), 'Tea')
  const { files, refused } = listInputs([join(root, 'in')], true, nodeEffects)
  expect(files).toEqual([])
  expect(refused[0]?.reason).toMatch(reason)
})

it('visible(text) shows what is not seen, and moves nothing', () => {
  expect(visible('a\nb\u001B[2J\u202Ec')).toBe('a␊b␛[2J\uFFFDc')
})
