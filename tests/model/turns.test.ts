import { describe, expect, it, vi } from 'vitest'
import { finish, inTurns, type Work } from '../../src/model/turns.ts'

/** Counts to `most`, and takes so many milliseconds for each. */
function* count(most: number, took = 0): Work<number> {
  let [done, start] = [0, performance.now()]
  while (done < most) {
    while (performance.now() - start < took);
    start = performance.now()
    done += 1
    yield
  }
  return done
}

describe.each([
  ['finish', (work: Work<number>) => Promise.resolve(finish(work))],
  ['inTurns', inTurns],
])('%s(work)', (_name, run) => {
  it('gives what the work comes to', async () => {
    expect(await run(count(1_000))).toBe(1_000)
    expect(await run(count(0))).toBe(0)
  })
})

describe('inTurns(work)', () => {
  it('lets others in between, and not when all is done at once', async () => {
    const others = vi.fn()
    const timer = setInterval(others, 1)
    await inTurns(count(10))
    expect(others).not.toHaveBeenCalled()
    await inTurns(count(12, 20))
    expect(others).toHaveBeenCalled()
    clearInterval(timer)
  })

  it('fails with what the work throws', async () => {
    function* fail(): Work<number> {
      throw new RangeError('torn')
    }
    await expect(inTurns(fail())).rejects.toThrow('torn')
  })
})
