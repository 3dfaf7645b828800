import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, findMostAlike, findNearest } from '../../../src/reading/review/nearest.ts'

describe('findNearest(word, known)', () => {
  it.each([
    ['exprot', ['total', 'export', 'import'], ['export']],
    ['Tie', ['tie', 'trade'], ['tie']],
    ['colour', ['size'], []],
    ['', ['a'], []],
    ['china', ['chinaPlace', 'china', 'chin'], ['china', 'chin']],
    ['aaaa', ['aaab', 'aaac', 'aaad', 'aaae'], ['aaab', 'aaac', 'aaad']],
  ])('%s in %j is near %j', (word, known, nearest) => {
    expect(findNearest(word, known)).toEqual(nearest)
  })
})

describe('editDistance(a, b)', () => {
  it.each([
    ['', '', 0],
    ['', 'tie', 3],
    ['tie', '', 3],
    ['trdae', 'trade', 1],
    ['kitten', 'sitting', 3],
    ['友城', '友好城市', 2],
  ])('%s to %s takes %i', (a, b, steps) => {
    expect(editDistance(a, b)).toBe(steps)
  })

  it('is the same both ways, 0 for one word only, and at most the longer length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const steps = editDistance(a, b)
        expect(steps).toBe(editDistance(b, a))
        expect(steps === 0).toBe(a === b)
        expect(steps).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })
})

describe('findMostAlike(text, others)', () => {
  it('finds the sentence that shares the most', () => {
    const others = ['Tea is grown here.', 'Trade with Minsk grew by half.', 'Trade with Oslo fell.']
    expect(findMostAlike('Trade with Minsk rose by half', others)).toBe(others[1])
  })

  it('finds the long sentence that a short quote was taken from', () => {
    const others = [
      '省里另有九对。',
      '目前全省在五大洲共有一百多对友好城市，总数居全国第四，其余各项也在前列。',
    ]
    expect(findMostAlike('总数居全国第五', others)).toBe(others[1])
  })

  it('finds none where none is like it', () => {
    expect(findMostAlike('Zebras', ['Trade grew.', ''])).toBeNull()
  })
})
