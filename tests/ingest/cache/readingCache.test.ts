import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openReadingCache } from '../../../src/ingest/cache/readingCache.ts'

const DAY = 24 * 60 * 60

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'silkthread-cache-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const age = (path: string, days: number) => {
  const then = Date.now() / 1_000 - days * DAY
  utimesSync(path, then, then)
}

describe('openReadingCache(folder, version)', () => {
  it('gives back what was set, by another opening too, and nothing of another version', () => {
    const text = 'line one\nline two 茶\u2028'
    openReadingCache(folder, 'one').set('tea', text)
    expect(openReadingCache(folder, 'one').get('tea')).toBe(text)
    expect(openReadingCache(folder, 'two').get('tea')).toBeNull()
    expect(readdirSync(join(folder, 'one'))).toEqual(['tea'])
  })

  it.each([
    ['cut short', (entry: string) => entry.slice(0, -3)],
    ['longer', (entry: string) => `${entry}x`],
    ['changed in one character', (entry: string) => entry.replace('steeped', 'stooped')],
    ['empty', () => ''],
    ['of something else', () => '{"tea": true}'],
    [
      'with another hash',
      (entry: string) => entry.replace(/^./u, (digit) => (digit === '0' ? '1' : '0')),
    ],
  ])('takes an entry that is %s for none, and can set it again', (_name, spoil) => {
    const cache = openReadingCache(folder, 'one')
    cache.set('tea', 'steeped')
    const path = join(folder, 'one', 'tea')
    writeFileSync(path, spoil(readFileSync(path, 'utf8')))
    expect(cache.get('tea')).toBeNull()
    cache.set('tea', 'steeped')
    expect(cache.get('tea')).toBe('steeped')
  })

  it('goes on without a place to keep anything', () => {
    writeFileSync(join(folder, 'file'), '')
    const cache = openReadingCache(join(folder, 'file'), 'one')
    cache.set('tea', 'steeped')
    cache.prune()
    expect(cache.get('tea')).toBeNull()
  })

  it('prune() keeps this version and the two used last before it', () => {
    for (const [days, version] of ['now', 'a', 'b', 'c', 'd'].entries()) {
      openReadingCache(folder, version).set('tea', 'steeped')
      age(join(folder, version), days)
    }
    openReadingCache(folder, 'now').prune()
    expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'now'])
  })

  it('prune() lets go of what nobody asked for in a month, and of what a killed run left', () => {
    const cache = openReadingCache(folder, 'one')
    for (const name of ['asked', 'unasked', 'new', 'left.0a1b2c3d.tmp']) {
      cache.set(name, 'steeped')
      if (name !== 'new') age(join(folder, 'one', name), 31)
    }
    cache.get('asked')
    cache.prune()
    expect(readdirSync(join(folder, 'one')).sort()).toEqual(['asked', 'new'])
  })
})
