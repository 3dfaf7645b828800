import { describe, expect, it, vi } from 'vitest'
import { readHereOrOnCores, WORTH_WORKERS } from '../../src/ingest/createReaders.ts'
import { createSilentEffects } from './silentEffects.ts'
import { sisterReader } from './sisterReader.ts'

describe('readHereOrOnCores(create, cores)', () => {
  const files = [
    { path: 'a.txt', name: 'a.txt' },
    { path: 'b.txt', name: 'b.txt' },
  ]

  it('makes no reader for nothing, and one for several runs', async () => {
    const create = vi.fn(() => sisterReader)
    const readers = readHereOrOnCores(create, 2)
    await readers.readAll([], createSilentEffects({}))
    expect(create).not.toHaveBeenCalled()
    const effects = createSilentEffects({ 'a.txt': 'Tea.', 'b.txt': 'More tea.' })
    await readers.readAll(files, effects)
    await readers.readAll(files, effects)
    readers.places()
    expect(create).toHaveBeenCalledTimes(1)
  })

  it('reads much on one thread where there is one core', async () => {
    const extract = vi.fn(sisterReader.extract)
    const readers = readHereOrOnCores(() => ({ ...sisterReader, extract }), 1)
    const half = 'Tea. '.repeat(WORTH_WORKERS / 10)
    const effects = createSilentEffects({ 'a.txt': half, 'b.txt': half })
    const results = await readers.readAll(files, effects)
    expect(results.map(({ type }) => type)).toEqual(['read', 'read'])
    expect(extract).toHaveBeenCalledTimes(2)
  })
})
