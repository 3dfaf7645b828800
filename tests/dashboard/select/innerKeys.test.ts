import { describe, expect, it } from 'vitest'
import { isInnerKey, placesAmong, withinOf } from '../../../src/dashboard/select/innerKeys.ts'

describe('withinOf(key)', () => {
  it('is the code before the slash, of keys that have one', () => {
    expect(isInnerKey('CN-GD/Guangzhou')).toBe(true)
    expect(isInnerKey('CN-GD')).toBe(false)
    expect(withinOf('CN-GD/Guangzhou')).toBe('CN-GD')
  })
})

describe('placesAmong(places, side, codes)', () => {
  const places = ['BY/Minsk', 'CN-GD/Guangzhou']

  it.each<[string, 'china' | 'partner', string[], string[]]>([
    ['lets go of a city with its province', 'china', [], ['BY/Minsk']],
    ['lets go of it when another takes its stead', 'china', ['CN-GS'], ['BY/Minsk']],
    ['keeps it when another is added', 'china', ['CN-GD', 'CN-GS'], places],
    ['asks only about the side that changed', 'partner', ['DE'], ['CN-GD/Guangzhou']],
  ])('%s', (_, side, codes, expected) => {
    expect(placesAmong(places, side, codes)).toEqual(expected)
  })
})
