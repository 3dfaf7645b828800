import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { findChromium } from './findChromium.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'silkthread-chromium-'))
  vi.stubEnv('PATH', folder)
  vi.stubEnv('CHROMIUM', '')
  vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', join(folder, 'none'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

function install(name: string, mode = 0o755): string {
  const path = join(folder, name)
  writeFileSync(path, '#!/bin/sh\n')
  chmodSync(path, mode)
  return path
}

it.runIf(process.platform === 'linux')('findChromium() takes what is on the PATH', () => {
  const path = install('google-chrome-stable')
  expect(findChromium()).toBe(path)
  expect(findChromium()).not.toBe(install('unrelated'))
})

it('findChromium() prefers what the environment names', () => {
  install('chromium')
  const named = install('my-browser')
  vi.stubEnv('CHROMIUM', named)
  expect(findChromium()).toBe(named)
})

it('findChromium() passes over what cannot be run', () => {
  vi.stubEnv('CHROMIUM', join(folder, 'gone'))
  expect(findChromium()).not.toBe(join(folder, 'gone'))
})
