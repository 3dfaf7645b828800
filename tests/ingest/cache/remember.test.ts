import { describe, expect, it, vi } from 'vitest'
import type { ReadingCache } from '../../../src/ingest/cache/readingCache.ts'
import { remember } from '../../../src/ingest/cache/remember.ts'
import { readHere } from '../../../src/ingest/readHere.ts'
import { ingest } from '../../../src/ingest/run.ts'
import { createSilentEffects } from '../silentEffects.ts'
import { sisterReader } from '../sisterReader.ts'

const TEA = 'Zhejiang and Germany have been sister regions since 1986.'
const FILES = { 'seeds/tea.md': TEA, 'seeds/silk.txt': `${TEA} Silk.`, 'seeds/void.txt': '' }

function createMapCache(): ReadingCache & { entries: Map<string, string> } {
  const entries = new Map<string, string>()
  return {
    entries,
    get: (name) => entries.get(name) ?? null,
    set: (name, text) => entries.set(name, text),
    prune: () => undefined,
  }
}

/** One run over files; what was extracted, by id, and all that was written. */
async function run(files: Record<string, string>, cache: ReadingCache, isEdited = false) {
  const effects = createSilentEffects(files)
  const extract = vi.fn(sisterReader.extract)
  const readers = remember(readHere({ ...sisterReader, extract }), cache, () => isEdited)
  const code = await ingest('seeds', 'data', readers, [], effects)
  return {
    code,
    extracted: extract.mock.calls.map(([{ id }]) => id),
    written: Object.fromEntries(effects.written),
  }
}

describe('remember(readers, cache, isProgramEdited)', () => {
  it('extracts nothing from an unchanged folder, and gives the same bytes', async () => {
    const cache = createMapCache()
    const first = await run(FILES, cache)
    const second = await run(FILES, cache)
    expect(first.extracted).toEqual(['silk', 'tea'])
    expect(second).toEqual({ ...first, extracted: [] })
  })

  it.each([
    ['changed', { ...FILES, 'seeds/tea.md': `${TEA} Or so.` }, ['tea']],
    ['renamed, since its id is its name', { ...FILES, 'seeds/oolong.md': TEA }, ['oolong']],
    ['of another format', { ...FILES, 'seeds/tea.md': '', 'seeds/tea.txt': TEA }, ['tea']],
    ['new', { ...FILES, 'seeds/a.md': `${TEA} A.` }, ['a']],
  ])(
    'extracts only what is %s, and gives the bytes of a run without memory',
    async (_name, files, extracted) => {
      const cache = createMapCache()
      await run(FILES, cache)
      const again = await run(files, cache)
      expect(again.extracted).toEqual(extracted)
      expect(again.written).toEqual((await run(files, createMapCache())).written)
    },
  )

  it('keeps nothing of a run during which the program was edited', async () => {
    const cache = createMapCache()
    await run(FILES, cache, true)
    expect(cache.entries.size).toBe(0)
  })

  it('reads a refused file again, and says the same of it', async () => {
    const cache = createMapCache()
    const codes = [await run(FILES, cache), await run(FILES, cache)].map(({ code }) => code)
    expect(codes).toEqual([1, 1])
    expect(cache.entries.size).toBe(3) // two readings, and the places
  })

  it('keeps a file that changes while it is read under what was read', async () => {
    const cache = createMapCache()
    const effects = createSilentEffects({ 'seeds/tea.md': TEA })
    const texts = [TEA, `${TEA} Or so.`].values()
    const readers = remember(readHere(sisterReader), cache, () => false)
    const changing = {
      ...effects,
      readFile: () => new TextEncoder().encode(texts.next().value ?? ''),
    }
    await ingest('seeds', 'data', readers, [], changing)
    const before = await run({ 'seeds/tea.md': TEA }, cache)
    const after = await run({ 'seeds/tea.md': `${TEA} Or so.` }, cache)
    expect([before.extracted, after.extracted]).toEqual([['tea'], []])
  })
})
