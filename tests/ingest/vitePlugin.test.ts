import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { coalesce } from '../../src/ingest/vitePlugin.ts'

describe('coalesce(run, pause)', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('makes one run of several calls', async () => {
    const run = vi.fn(() => Promise.resolve())
    const ask = coalesce(run, 100)
    ask()
    await vi.advanceTimersByTimeAsync(60)
    ask()
    await vi.advanceTimersByTimeAsync(60)
    expect(run).toHaveBeenCalledTimes(0)
    await vi.advanceTimersByTimeAsync(60)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('runs once more, and not at the same time, when called during a run', async () => {
    let running = 0
    let most = 0
    const run = vi.fn(async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 500))
      running--
    })
    const ask = coalesce(run, 100)
    ask()
    for (let step = 0; step < 3; step++) {
      await vi.advanceTimersByTimeAsync(150)
      ask()
    }
    await vi.advanceTimersByTimeAsync(5_000)
    expect(run).toHaveBeenCalledTimes(2)
    expect(most).toBe(1)
  })
})
