import { expect, it } from 'vitest'
import { firstDifference } from './firstDifference.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

it.each([
  ['the same', bytes('tea'), bytes('tea'), null],
  ['two that are not there', null, null, null],
  ['one that is new', null, bytes('tea'), 'only elsewhere'],
  ['one that is gone', bytes('tea'), null, 'only here'],
  ['another letter', bytes('tea'), bytes('tee'), '3 bytes here, 3 elsewhere; from byte 2 "a", "e"'],
  ['a longer one', bytes('te'), bytes('tea'), '2 bytes here, 3 elsewhere; from byte 2 "", "a"'],
])('firstDifference(one, other) tells %s', (_name, one, other, said) => {
  expect(firstDifference(one, other)).toBe(said)
})
