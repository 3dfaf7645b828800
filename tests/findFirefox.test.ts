import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { findFirefox } from './findFirefox.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'silkthread-firefox-'))
  vi.stubEnv('PATH', folder)
  vi.stubEnv('FIREFOX', '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

function install(name: string, mode: number): string {
  const path = join(folder, name)
  writeFileSync(path, '#!/bin/sh\n')
  chmodSync(path, mode)
  return path
}

it.runIf(process.platform === 'linux')(
  'findFirefox() takes what is on the PATH and can run',
  () => {
    install('firefox-esr', 0o644)
    const path = install('firefox', 0o755)
    expect(findFirefox()).toBe(path)
  },
)

it('findFirefox() prefers what the environment names', () => {
  const named = install('my-fox', 0o755)
  vi.stubEnv('FIREFOX', named)
  expect(findFirefox()).toBe(named)
})
