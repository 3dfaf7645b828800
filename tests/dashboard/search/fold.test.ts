import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWords, fold } from '../../../src/dashboard/search/fold.ts'
import { distanceToBeginning } from '../../../src/dashboard/search/rank.ts'

it.each([
  ['Weißrussland', 'weissrussland'],
  ['Xi’an', 'xian'],
  ['Île-de-France', 'ile de france'],
  ['  两地，贸易 ', '两地 贸易'],
  ['+52.59 %', '52 59'],
])('fold(%j) is %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

describe('findWords(text, words)', () => {
  const marked = (text: string, words: string[]) =>
    findWords(text, words).map(({ start, end }) => text.slice(start, end))

  it.each<[string, string[], string[]]>([
    ['The harbours’ captains met.', ['capt', 'harbours'], ['harbours', 'capt']],
    ['Beside the Saône.', ['saone'], ['Saône']],
    ['在两地贸易中', ['贸易'], ['贸易']],
    ['Große Straße', ['strasse'], ['Straße']],
    ['Weather and the eat', ['eat'], ['eat']],
    ['Nothing', ['else'], []],
  ])('in %j finds %j', (text, words, found) => {
    expect(marked(text, words)).toEqual(found)
  })

  it('finds what folding finds, where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        for (const { start, end } of findWords(text, fold(text).split(' ').filter(Boolean)))
          expect(fold(text.slice(start, end))).not.toBe('')
      }),
    )
  })
})

it.each([
  ['belarus', 'belarus', 0],
  ['belarus', 'bela', 0],
  ['belarus', 'blea', 1],
  ['belarus', 'beelar', 1],
  ['belarus', 'belqrs', 2],
])('distanceToBeginning(%j, %j) is %d', (name, typed, distance) => {
  expect(distanceToBeginning(name, typed, 2)).toBe(distance)
})
